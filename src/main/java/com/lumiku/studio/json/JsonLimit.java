package com.lumiku.studio.json;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * JSON that is kept as it is given: not too long, counted in code points without white space, and at every depth with only what
 * PostgreSQL and other programs read as it was meant: no NUL, no broken Unicode, no number beyond a double.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JsonLimit.Validator.class)
public @interface JsonLimit {

    /** How many characters at most. */
    int value();

    String message() default
            "must be JSON of at most {value} characters without NUL, broken Unicode and numbers beyond a double";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks JSON; null is left to other constraints. */
    class Validator implements ConstraintValidator<JsonLimit, JsonNode> {

        private int limit;

        @Override
        public void initialize(JsonLimit constraint) {
            limit = constraint.value();
        }

        @Override
        public boolean isValid(JsonNode json, ConstraintValidatorContext context) {
            if (json == null) {
                return true;
            }
            String text = json.toString();
            return text.codePointCount(0, text.length()) <= limit && isSound(json);
        }

        private static boolean isSound(JsonNode json) {
            return switch (json.getNodeType()) {
                case STRING -> isSound(json.textValue());
                case NUMBER -> Double.isFinite(json.doubleValue());
                case OBJECT ->
                    json.properties().stream().allMatch(field -> isSound(field.getKey()) && isSound(field.getValue()));
                case ARRAY -> json.valueStream().allMatch(Validator::isSound);
                default -> true;
            };
        }

        private static boolean isSound(String text) {
            return text.codePoints()
                    .noneMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE);
        }
    }
}
