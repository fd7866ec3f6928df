package com.lumiku.studio.avatar;

import com.lumiku.studio.figure.Look;
import com.lumiku.studio.web.input.PlainText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How somebody looks who is no avatar. */
public record LookInput(
        @Pattern(regexp = "male|female|unisex", message = "must be male, female or unisex")
        String gender,

        @Pattern(regexp = "young|adult|mature", message = "must be young, adult or mature")
        String ageRange,

        @Size(max = 50) @PlainText String ethnicity,
        @Size(max = 50) @PlainText String bodyType,
        @Size(max = 50) @PlainText String hairStyle,
        @Size(max = 50) @PlainText String hairColor,
        @Size(max = 50) @PlainText String eyeColor,
        @Size(max = 50) @PlainText String skinTone,
        @Size(max = 50) @PlainText String style) {

    /** The look. */
    public Look look() {
        return new Look(gender, ageRange, ethnicity, bodyType, hairStyle, hairColor, eyeColor, skinTone, style);
    }
}
