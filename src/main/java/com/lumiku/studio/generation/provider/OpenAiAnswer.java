package com.lumiku.studio.generation.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The picture in an answer of OpenAI's Images API: in it ({@code data[0].b64_json}) or elsewhere ({@code data[0].url}). Base64
 * is decoded as it arrives, as it may be long.
 *
 * @param picture encoded, or null
 * @param url or null
 */
record OpenAiAnswer(byte[] picture, String url) {

    private static final JsonFactory JSON = new JsonFactory();

    static OpenAiAnswer read(InputStream body) throws IOException {
        byte[] picture = null;
        String url = null;
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                switch (json.currentName()) {
                    case "b64_json" -> picture = decoded(json);
                    case "url" -> url = json.getText();
                    case null, default -> json.finishToken();
                }
            }
        }
        return new OpenAiAnswer(picture, url);
    }

    private static byte[] decoded(JsonParser json) throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(1 << 20);
        try {
            json.readBinaryValue(picture);
        } catch (IllegalArgumentException e) {
            throw new JsonParseException(json, "Not Base64", e);
        }
        return picture.toByteArray();
    }
}
