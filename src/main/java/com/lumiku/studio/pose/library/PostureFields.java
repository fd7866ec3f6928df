package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The fields of a part of a posture, read strictly: {@link IllegalArgumentException} names what is unknown or of another type. */
final class PostureFields {

    private final JsonNode node;

    /** @param node an object, or nothing at all */
    PostureFields(JsonNode node, Set<String> known) {
        node.fieldNames().forEachRemaining(field -> {
            if (!known.contains(field)) {
                throw new IllegalArgumentException("unknown field " + field);
            }
        });
        this.node = node;
    }

    boolean has(String field) {
        return node.has(field);
    }

    JsonNode get(String field) {
        return node.path(field);
    }

    PostureFields part(String field, Set<String> known) {
        return new PostureFields(get(field), known);
    }

    double number(String field, double otherwise) {
        JsonNode value = get(field);
        if (value.isMissingNode()) {
            return otherwise;
        }
        if (!value.isNumber()) {
            throw new IllegalArgumentException(field + " is not a number");
        }
        return value.doubleValue();
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        if (!get(field).isTextual()) {
            throw new IllegalArgumentException(field + " is missing");
        }
        String name = get(field).textValue();
        String constant = name.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s: there is no %s".formatted(field, name)));
    }
}
