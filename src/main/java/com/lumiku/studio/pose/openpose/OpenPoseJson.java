package com.lumiku.studio.pose.openpose;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An OpenPose document in a body, as lists, maps, texts and numbers. A batch of 64 pictures with hands and faces has some 30,000 values;
 * what has many more is refused before it fills the memory.
 */
@RegisterForReflection
public final class OpenPoseJson extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_VALUES = 100_000;
    private static final int DEEPEST = 16;

    public OpenPoseJson() {
        super(Object.class);
    }

    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return new Reading(json).value(0);
    }

    private static final class Reading {

        private final JsonParser json;
        private int values;

        Reading(JsonParser json) {
            this.json = json;
        }

        Object value(int depth) throws IOException {
            if (++values > MOST_VALUES || depth > DEEPEST) {
                throw new StreamConstraintsException("More than an OpenPose document holds");
            }
            return switch (json.currentToken()) {
                case START_ARRAY -> list(depth);
                case START_OBJECT -> map(depth);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
                case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
                case VALUE_NULL -> null;
                default -> json.getText();
            };
        }

        private List<Object> list(int depth) throws IOException {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(depth + 1));
            }
            return list;
        }

        private Map<String, Object> map(int depth) throws IOException {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, value(depth + 1));
            }
            return map;
        }
    }
}
