package com.lumiku.studio.figure;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How an avatar looks; every part may be null. Values are those of the schema contract, else free words. The parts are called as their
 * columns and JSON fields are, which stand beside those of the avatar.
 */
@Embeddable
public record Look(
        @Nullable String gender,
        @Nullable String ageRange,
        @Nullable String ethnicity,
        @Nullable String bodyType,
        @Nullable String hairStyle,
        @Nullable String hairColor,
        @Nullable String eyeColor,
        @Nullable String skinTone,
        @Nullable String style) {

    /** A look of which nothing is known. */
    public static final Look UNKNOWN = new Look(null, null, null, null, null, null, null, null, null);
}
