package com.lumiku.studio.avatar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;

/** How an avatar looks; every part may be null. */
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

    private static final Look UNKNOWN = new Look(null, null, null, null, null, null, null, null, null);

    /** A look as a JSON object in a {@code text} column. */
    @Converter
    public static class AsText extends JsonText<Look> {

        public AsText() {
            super(new TypeReference<>() {});
        }

        @Override
        protected Look fromPlainText(String text) {
            return UNKNOWN;
        }
    }
}
