package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The picture in an answer of OpenAI's Images API: in it ({@code data[0].b64_json}) or elsewhere ({@code data[0].url}); either may
 * also be a {@code data:} URL, which holds the picture. Base64 is decoded in pieces, as it may be long.
 *
 * @param picture encoded, or null
 * @param url or null
 */
record OpenAiAnswer(byte[] picture, String url) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] DATA = "data:".getBytes(StandardCharsets.US_ASCII);
    private static final String IN_BASE64 = ";base64";
    private static final int LONGEST_TYPE = 200;

    static OpenAiAnswer read(byte[] body) throws IOException {
        byte[] picture = null;
        String url = null;
        try (JsonParser json = JSON.createParser(body)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token != JsonToken.VALUE_STRING) {
                    continue;
                }
                String name = String.valueOf(json.currentName());
                int begin = (int) json.currentTokenLocation().getByteOffset() + 1;
                if (name.equals("b64_json") || name.equals("url")) {
                    if (isData(body, begin)) {
                        picture = inDataUrl(body, begin);
                    } else if (name.equals("b64_json")) {
                        picture = decoded(json);
                    } else if (url == null) {
                        url = json.getText();
                    }
                }
                json.finishToken();
            }
        }
        return new OpenAiAnswer(picture, url);
    }

    private static boolean isData(byte[] body, int begin) {
        if (body.length - begin < DATA.length) {
            return false;
        }
        for (int i = 0; i < DATA.length; i++) {
            if (Character.toLowerCase(body[begin + i]) != DATA[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is behind the comma, up to the end of the string, as a string of its own. */
    private static byte[] inDataUrl(byte[] body, int begin) throws IOException {
        int comma = begin;
        while (comma < body.length && comma - begin < LONGEST_TYPE && body[comma] != ',') {
            comma++;
        }
        String type = new String(body, begin, comma - begin, StandardCharsets.ISO_8859_1).strip();
        InputStream rest = new SequenceInputStream(
                new ByteArrayInputStream(new byte[] {'"'}),
                new ByteArrayInputStream(body, comma + 1, Math.max(0, body.length - comma - 1)));
        try (JsonParser json = JSON.createParser(rest)) {
            json.nextToken();
            if (!type.toLowerCase(Locale.ROOT).endsWith(IN_BASE64)) {
                throw new JsonParseException(json, "Not Base64");
            }
            return decoded(json);
        }
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
