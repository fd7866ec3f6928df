package com.lumiku.studio.json;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;

/** A JSON object of strings; what is not a string is left out. */
@Converter
public class StringMapText extends JsonText<Map<String, String>> {

    public StringMapText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected Map<String, String> empty() {
        return Map.of();
    }
}
