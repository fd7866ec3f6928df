package com.lumiku.studio.avatar.preset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;
import java.util.List;

/** A persona as a JSON object in a {@code text} column; plain text counts as its background. */
@Converter
public class PersonaText extends JsonText<Persona> {

    public PersonaText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected Persona empty() {
        return new Persona(null, null, List.of(), null);
    }

    @Override
    protected Persona fromPlainText(String text) {
        return new Persona(null, null, List.of(), text);
    }
}
