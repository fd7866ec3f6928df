package com.lumiku.studio.web.input;

import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;

/**
 * Measures texts under {@code @Size} in code points, as JSON Schema does for {@code minLength} and {@code maxLength}. The validator's
 * own measure counts UTF-16 units, in which an emoji has two.
 *
 * @see <a href="https://json-schema.org/draft/2020-12/json-schema-validation#section-6.3.1">JSON Schema Validation, 6.3.1</a>
 */
@RegisterForReflection
public class CodePointLength implements ConstraintValidator<Size, String> {

    private int min;
    private int max;

    @Override
    public void initialize(Size constraint) {
        min = constraint.min();
        max = constraint.max();
    }

    /** Whether the length is within the bounds; null is left to other constraints. */
    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        int length = Texts.length(text);
        return length >= min && length <= max;
    }
}
