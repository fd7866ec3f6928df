package com.lumiku.studio.json;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.persistence.Converter;

/** Any JSON in a {@code text} column; plain text counts as a JSON string. */
@Converter
public class JsonNodeText extends JsonText<JsonNode> {

    public JsonNodeText() {
        super(new TypeReference<>() {});
    }

    @Override
    protected JsonNode empty() {
        return NullNode.instance;
    }

    @Override
    protected JsonNode fromPlainText(String text) {
        return TextNode.valueOf(text);
    }
}
