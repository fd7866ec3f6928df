package com.lumiku.studio.avatar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;
import java.util.List;

/** The persona that a preset gives to the avatars made from it; every part may be null. */
public record PersonaTemplate(String name, Integer age, List<String> personality, String background) {

    /** A persona as a JSON object in a {@code text} column. */
    @Converter
    public static class AsText extends JsonText<PersonaTemplate> {

        public AsText() {
            super(new TypeReference<>() {});
        }

        @Override
        protected PersonaTemplate fromPlainText(String text) {
            return new PersonaTemplate(null, null, List.of(), text);
        }
    }
}
