package com.lumiku.studio.web.openapi;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Schemas and what they are made of. */
record SchemaTree(Map<String, Schema> named) {

    private static final String REFERENCE = "#/components/schemas/";

    /** The name that a schema refers to, or null. */
    static String name(Schema schema) {
        return schema.getRef() == null ? null : schema.getRef().substring(REFERENCE.length());
    }

    /** A schema and all in it, but for what it refers to. */
    void walk(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        parts(schema).forEach(part -> walk(part, visitor));
    }

    /** The names of all that some schemas refer to, also by way of others. */
    Set<String> reachable(Stream<Schema> roots) {
        Set<String> found = new HashSet<>();
        roots.forEach(root -> reach(root, found));
        return found;
    }

    private void reach(Schema schema, Set<String> found) {
        walk(schema, part -> {
            String name = name(part);
            if (name != null && found.add(name)) {
                reach(named.get(name), found);
            }
        });
    }

    /** Values such as times are no type of their own: those that the settings describe, by the full name of their class. */
    void inlineValues(Schema schema) {
        walk(schema, part -> {
            String name = name(part);
            if (name == null || name.indexOf('.') < 0) {
                return;
            }
            Schema value = named.get(name);
            part.setRef(null);
            part.setType(value.getType());
            part.setFormat(value.getFormat());
            part.setExamples(value.getExamples());
        });
    }

    private static Stream<Schema> parts(Schema schema) {
        Stream<Collection<Schema>> collections = Stream.of(
                schema.getProperties() == null ? null : schema.getProperties().values(),
                schema.getAllOf(),
                schema.getAnyOf(),
                schema.getOneOf());
        return Stream.concat(
                        collections.filter(Objects::nonNull).flatMap(Collection::stream),
                        Stream.<Schema>of(schema.getItems(), schema.getAdditionalPropertiesSchema()))
                .filter(Objects::nonNull);
    }
}
