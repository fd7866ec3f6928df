package com.lumiku.studio.config;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE_USE;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Duration;

/**
 * In which range a setting makes sense: a number, a time or an amount of memory, written as settings are. A service with others
 * would start and fail later, where nobody looks for the reason; so it does not start, and names all of them.
 */
@Target({METHOD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Within.Validator.class)
public @interface Within {

    String least();

    String most();

    String message() default "must be from {least} to {most}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Compares the value with its range, and says what it is. */
    final class Validator implements ConstraintValidator<Within, Object> {

        private Within range;

        @Override
        public void initialize(Within constraint) {
            range = constraint;
        }

        @Override
        public boolean isValid(Object value, ConstraintValidatorContext context) {
            if (value == null || isWithin(value)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            context.getDefaultConstraintMessageTemplate() + ", and is " + text(value))
                    .addConstraintViolation();
            return false;
        }

        private boolean isWithin(Object value) {
            return value instanceof Duration time
                    ? isBetween(
                            time,
                            DurationConverter.parseDuration(range.least()),
                            DurationConverter.parseDuration(range.most()))
                    : isBetween(number(value), Long.valueOf(range.least()), Long.valueOf(range.most()));
        }

        private static <T extends Comparable<T>> boolean isBetween(T value, T least, T most) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }

        private static Long number(Object value) {
            return value instanceof MemorySize memory ? memory.asLongValue() : ((Number) value).longValue();
        }

        /** As settings are written. */
        private static String text(Object value) {
            return value instanceof Duration time
                    ? time.toString().replaceFirst("^PT", "")
                    : number(value).toString();
        }
    }
}
