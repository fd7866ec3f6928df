package com.lumiku.studio.schema.readiness;

import io.smallrye.health.api.HealthContentFilter;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;

/** Shows lists in health data as JSON arrays; the API for health checks knows single values only. */
@Singleton
class HealthLists implements HealthContentFilter {

    /** Begins a list and separates its items; nothing else holds it. */
    private static final String SEPARATOR = "\u001E";

    static String encoded(Collection<String> items) {
        return SEPARATOR + String.join(SEPARATOR, items);
    }

    @Override
    public JsonObject filter(JsonObject payload) {
        return object(payload);
    }

    private static JsonValue decoded(JsonValue value) {
        return switch (value) {
            case JsonObject object -> object(object);
            case JsonString text when text.getString().startsWith(SEPARATOR) -> list(text.getString());
            case JsonArray array -> {
                JsonArrayBuilder copy = Json.createArrayBuilder();
                array.forEach(item -> copy.add(decoded(item)));
                yield copy.build();
            }
            default -> value;
        };
    }

    private static JsonObject object(JsonObject object) {
        JsonObjectBuilder copy = Json.createObjectBuilder();
        object.forEach((name, value) -> copy.add(name, decoded(value)));
        return copy.build();
    }

    private static JsonValue list(String text) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (String item : text.substring(SEPARATOR.length()).split(SEPARATOR)) {
            items.add(item);
        }
        return items.build();
    }
}
