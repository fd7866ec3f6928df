package com.lumiku.studio.figure;

import jakarta.persistence.Embeddable;

/**
 * How an avatar looks; every part may be null. Values are those of the schema contract, else free words. The parts are called as their
 * columns and JSON fields are, which stand beside those of the avatar.
 */
@Embeddable
public record Look(
        String gender,
        String ageRange,
        String ethnicity,
        String bodyType,
        String hairStyle,
        String hairColor,
        String eyeColor,
        String skinTone,
        String style) {

    /** A look of which nothing is known. */
    public static final Look UNKNOWN = new Look(null, null, null, null, null, null, null, null, null);
}
