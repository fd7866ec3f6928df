package com.lumiku.studio.json;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A JSON array of strings in a {@code text} column; plain text counts as a list of one. */
@Converter
public class StringListText extends JsonText<List<String>> {

    public StringListText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected List<String> empty() {
        return List.of();
    }

    @Override
    protected List<String> fromPlainText(String text) {
        return List.of(text);
    }
}
