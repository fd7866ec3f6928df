package com.lumiku.studio.avatar.preset;

import com.fasterxml.jackson.core.type.TypeReference;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.json.JsonText;
import jakarta.persistence.Converter;

/** A look as a JSON object in a {@code text} column. */
@Converter
public class LookText extends JsonText<Look> {

    public LookText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected Look empty() {
        return Look.UNKNOWN;
    }
}
