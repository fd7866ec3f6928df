package com.lumiku.studio.media.link;

import com.lumiku.studio.media.store.MediaKey;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;

/**
 * A link to a picture, absolute or on this service, that a caller gives and a row keeps. With {@link MediaLink} beside it a
 * link of ours is the key it leads to before it is checked, so that rows keep no signature that expires.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PictureLink.Validator.class)
public @interface PictureLink {

    String message() default "must be a link";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks a link or key; null is left to other constraints. */
    class Validator implements ConstraintValidator<PictureLink, String> {

        private static final Pattern LINK = Pattern.compile("(https?:/)?/[^\\s\\p{Cntrl}]+");

        @Override
        public boolean isValid(String link, ConstraintValidatorContext context) {
            return link == null || MediaKey.isKey(link) || LINK.matcher(link).matches();
        }
    }
}
