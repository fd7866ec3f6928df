package com.lumiku.studio.web.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text without control characters (line breaks and tabs aside, where it may have lines), with whole characters only, and with something
 * to be seen where it is not empty.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Validator.class)
public @interface PlainText {

    /** Whether line breaks and tabs are part of it. */
    boolean lines() default false;

    String message() default "must not contain control characters or broken Unicode";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks a text; null is left to other constraints. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private static final String INVISIBLE = "must hold something that can be seen";

        private boolean lines;

        @Override
        public void initialize(PlainText constraint) {
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (Texts.isInvisible(text)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(INVISIBLE).addConstraintViolation();
                return false;
            }
            return lines ? Texts.isPrintableInLines(text) : Texts.isPrintable(text);
        }
    }
}
