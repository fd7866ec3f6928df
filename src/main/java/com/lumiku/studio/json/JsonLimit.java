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

/** JSON that is kept as it is given: not too long, counted in characters without white space, and with whole characters only. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = JsonLimit.Validator.class)
public @interface JsonLimit {

    /** How many characters at most. */
    int value();

    String message() default "must be JSON of at most {value} characters without broken Unicode";

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
            return text.length() <= limit
                    && text.codePoints().noneMatch(character -> Character.getType(character) == Character.SURROGATE);
        }
    }
}
