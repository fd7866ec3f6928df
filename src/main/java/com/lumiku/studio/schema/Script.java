package com.lumiku.studio.schema;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** A migration as it is written, with its placeholder for the default schema. */
record Script(MigrationVersion version, String text) {

    static final String PLACEHOLDER = "schema";
    private static final Pattern TABLE_OF_STUDIO = Pattern.compile("(?m)^CREATE TABLE studio\\.(\\w+)");
    private static final String WRITTEN_PLACEHOLDER = "${" + PLACEHOLDER + "}";

    /** The migrations of the 13 tables, oldest first; what concerns schema studio only is not among them. */
    static List<Script> ofTables(ResourceProvider migrations) {
        return resources(migrations)
                .map(Script::read)
                .filter(script -> script.text.contains(WRITTEN_PLACEHOLDER))
                .sorted(Comparator.comparing(Script::version))
                .toList();
    }

    /** The tables that migrations make in schema studio. */
    static List<String> tablesOfStudio(ResourceProvider migrations) {
        return resources(migrations)
                .map(Script::read)
                .flatMap(script -> TABLE_OF_STUDIO.matcher(script.text).results())
                .map(table -> table.group(1))
                .sorted()
                .toList();
    }

    /** The version of the newest migration. */
    static MigrationVersion newest(ResourceProvider migrations) {
        return resources(migrations)
                .map(Script::version)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The statements, for a schema. */
    String in(String schema) {
        return text.replace(WRITTEN_PLACEHOLDER, schema);
    }

    private static Stream<LoadableResource> resources(ResourceProvider migrations) {
        return migrations.getResources("V", new String[] {".sql"}).stream();
    }

    private static MigrationVersion version(LoadableResource resource) {
        String name = resource.getFilename();
        return MigrationVersion.fromVersion(name.substring(1, name.indexOf("__")));
    }

    private static Script read(LoadableResource resource) {
        StringWriter text = new StringWriter();
        try (Reader reader = resource.read()) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Script(version(resource), text.toString());
    }
}
