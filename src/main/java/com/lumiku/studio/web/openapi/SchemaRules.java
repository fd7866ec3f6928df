package com.lumiku.studio.web.openapi;

import com.lumiku.studio.web.openapi.Records.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Makes the schemas say what the JSON is. Answers have all of their fields, and those that may be null say so; inputs may leave away,
 * or clear with null, what they need not have; changes need nothing. A pattern that lists words is an enumeration, any other is one of
 * the whole text.
 */
final class SchemaRules {

    private static final String CHANGES = "Changes";
    private static final String WORDS = "[\\w-]+(\\|[\\w-]+)+";

    private final Records records;

    SchemaRules(Records records) {
        this.records = records;
    }

    void apply(OpenAPI document) {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        SchemaTree tree = new SchemaTree(schemas);
        schemas.forEach((name, schema) -> records.find(name, schema).ifPresent(fields -> keepOnly(schema, fields)));
        schemas.values().forEach(schema -> tree.walk(schema, SchemaRules::enumerate));
        schemas.values().forEach(schema -> tree.walk(schema, SchemaRules::sayOnce));
        List<PathItem> paths = List.copyOf(document.getPaths().getPathItems().values());
        Stream.concat(schemas.values().stream(), operations(paths).flatMap(SchemaRules::all))
                .forEach(tree::inlineValues);
        Set<String> sent = tree.reachable(operations(paths).flatMap(SchemaRules::sent));
        Set<String> answered =
                tree.reachable(Stream.concat(operations(paths).flatMap(SchemaRules::answered), problems(document)));
        sent.forEach(name -> mayLeaveAway(schemas.get(name)));
        answered.stream().filter(name -> !sent.contains(name)).forEach(name -> records.find(name, schemas.get(name))
                .ifPresent(fields -> hasAll(schemas.get(name), fields)));
        paths.stream().filter(path -> path.getPATCH() != null).forEach(path -> needsNothing(path, schemas));
        schemas.keySet()
                .retainAll(
                        tree.reachable(Stream.concat(operations(paths).flatMap(SchemaRules::all), problems(document))));
        document.getComponents().setSchemas(schemas);
    }

    /** What is computed from a record is not in its JSON. */
    private static void keepOnly(Schema schema, Map<String, Field> fields) {
        if (schema.getProperties() == null) {
            return;
        }
        Map<String, Schema> described = schema.getProperties();
        schema.setProperties(null);
        fields.keySet().stream()
                .filter(described::containsKey)
                .forEach(name -> schema.addProperty(name, described.get(name)));
    }

    /** What a schema refers to says of which type it is. */
    private static void sayOnce(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
    }

    private static void enumerate(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern == null) {
            return;
        }
        if (pattern.matches(WORDS)) {
            schema.setPattern(null);
            schema.setEnumeration(List.<Object>of((Object[]) pattern.split("\\|")));
        } else {
            schema.setPattern('^' + pattern + '$');
        }
    }

    private static void hasAll(Schema schema, Map<String, Field> fields) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setRequired(schema.getProperties().keySet().stream()
                .filter(name -> fields.get(name).isAlwaysThere())
                .toList());
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach((name, property) ->
                schema.addProperty(name, fields.get(name).isNullable() ? nullable(property) : property));
    }

    private static void mayLeaveAway(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = schema.getRequired() == null ? List.of() : schema.getRequired();
        Map<String, Schema> properties = schema.getProperties();
        properties.forEach(
                (name, property) -> schema.addProperty(name, required.contains(name) ? property : nullable(property)));
    }

    private static Schema nullable(Schema schema) {
        if (isAnything(schema)) {
            return schema;
        }
        if (schema.getRef() == null && schema.getEnumeration() == null && schema.getType() != null) {
            return schema.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(schema)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private static boolean isAnything(Schema schema) {
        return schema.getRef() == null
                && schema.getType() == null
                && schema.getAnyOf() == null
                && schema.getAllOf() == null
                && schema.getOneOf() == null;
    }

    /** A path that is patched takes the same by PUT. */
    private static void needsNothing(PathItem path, Map<String, Schema> schemas) {
        Stream.of(path.getPATCH(), path.getPUT())
                .filter(operation -> operation != null)
                .flatMap(SchemaRules::sent)
                .forEach(body -> {
                    String name = SchemaTree.name(body);
                    String changes = name.replaceFirst("(Input|Decision)$", "") + CHANGES;
                    Schema whole = schemas.get(name);
                    schemas.computeIfAbsent(changes, absent -> OASFactory.createSchema()
                            .type(whole.getType())
                            .properties(whole.getProperties()));
                    body.setRef(changes);
                });
    }

    private static Stream<Schema> problems(OpenAPI document) {
        return document.getComponents().getResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
    }

    private static Stream<Operation> operations(List<PathItem> paths) {
        return paths.stream().flatMap(path -> path.getOperations().values().stream());
    }

    private static Stream<Schema> all(Operation operation) {
        return Stream.concat(sent(operation), answered(operation));
    }

    private static Stream<Schema> sent(Operation operation) {
        return operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
    }

    private static Stream<Schema> answered(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(schema -> schema != null);
    }
}
