package com.lumiku.studio.ui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes the schemas of an OpenAPI document as types of TypeScript, in the order of their names. */
final class ApiTypes {

    private final StringBuilder text = new StringBuilder("""
            /**
             * What the API takes and answers, written from its OpenAPI document by
             * `./mvnw test -Dtest=ApiTypesTest -Dapi.types.write=true`.
             */
            """);

    private ApiTypes() {}

    static String of(JsonNode document) {
        ApiTypes types = new ApiTypes();
        document.at("/components/schemas").properties().stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(schema -> types.declare(schema.getKey(), schema.getValue()));
        return types.text.toString();
    }

    private void declare(String name, JsonNode schema) {
        if (!schema.has("properties")) {
            text.append("\nexport type %s = %s;\n".formatted(name, type(schema)));
            return;
        }
        text.append("\nexport interface %s {\n".formatted(name));
        Set<String> required = texts(schema.path("required")).collect(Collectors.toSet());
        schema.path("properties").properties().stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .forEach(property -> text.append("  %s%s: %s;\n"
                        .formatted(
                                property.getKey(),
                                required.contains(property.getKey()) ? "" : "?",
                                type(property.getValue()))));
        text.append("}\n");
    }

    private String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.path("$ref").asText();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return StreamSupport.stream(schema.path(choice).spliterator(), false)
                        .map(this::type)
                        .distinct()
                        .collect(Collectors.joining(choice.equals("allOf") ? " & " : " | "));
            }
        }
        if (schema.has("enum")) {
            List<String> values = texts(schema.path("enum"))
                    .map(value -> "'" + value + "'")
                    .collect(Collectors.toCollection(ArrayList::new));
            if (isNullable(schema)) {
                values.add("null");
            }
            return String.join(" | ", values);
        }
        return types(schema).map(type -> ofType(type, schema)).collect(Collectors.joining(" | "));
    }

    private String ofType(String type, JsonNode schema) {
        return switch (type) {
            case "integer", "number" -> "number";
            case "string", "boolean", "null" -> type;
            case "array" -> "Array<" + type(schema.path("items")) + ">";
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "Record<string, " + type(schema.path("additionalProperties")) + ">"
                        : "Record<string, unknown>";
            default -> "unknown";
        };
    }

    private static Stream<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isMissingNode()) {
            return Stream.of("unknown");
        }
        return type.isArray() ? texts(type) : Stream.of(type.asText());
    }

    private static boolean isNullable(JsonNode schema) {
        return types(schema).anyMatch("null"::equals);
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }
}
