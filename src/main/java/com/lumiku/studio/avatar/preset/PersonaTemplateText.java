package com.lumiku.studio.avatar.preset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;
import java.util.List;

/** A persona as a JSON object in a {@code text} column; plain text counts as its background. */
@Converter
public class PersonaTemplateText extends JsonText<PersonaTemplate> {

    public PersonaTemplateText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected PersonaTemplate empty() {
        return new PersonaTemplate(null, null, List.of(), null);
    }

    @Override
    protected PersonaTemplate fromPlainText(String text) {
        return new PersonaTemplate(null, null, List.of(), text);
    }
}
