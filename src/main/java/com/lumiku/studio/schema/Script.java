package com.lumiku.studio.schema;

import com.lumiku.studio.internals.ReachesInto;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.resource.LoadableResource;
import org.flywaydb.core.internal.resolver.ChecksumCalculator;

/**
 * A migration as it is written, with its placeholder for the default schema.
 *
 * @param path such as {@code db/migration/V2__recovery_and_variations.sql}, which names version and description
 * @param description in words: {@code recovery and variations}
 */
@ReachesInto(
        library = "flyway-core",
        version = "12.0.0",
        reason =
                "ChecksumCalculator computes what Flyway records of a script, to compare histories without running Flyway.",
        until = "Flyway tells the checksum of a resource.")
record Script(String path, MigrationVersion version, String description, String text) {

    static final String PLACEHOLDER = "schema";
    private static final Pattern TABLE_OF_STUDIO = Pattern.compile("(?m)^CREATE TABLE studio\\.(\\w+)");
    private static final String WRITTEN_PLACEHOLDER = "${" + PLACEHOLDER + "}";
    private static final String SEPARATOR = "__";
    private static final String SUFFIX = ".sql";

    /** Reads one from the class path. */
    static Script read(String path) {
        try (InputStream text = Script.class.getResourceAsStream("/" + path)) {
            return of(path, new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script of(String path, String text) {
        String file = file(path);
        int separator = file.indexOf(SEPARATOR);
        return new Script(
                path,
                MigrationVersion.fromVersion(file.substring(1, separator)),
                file.substring(separator + SEPARATOR.length(), file.length() - SUFFIX.length())
                        .replace('_', ' '),
                text);
    }

    String file() {
        return file(path);
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** As people read it: {@code V2 recovery and variations}. */
    String title() {
        return Migrations.name(version.toString(), description);
    }

    /** What Flyway records of the text. */
    int checksum() {
        return ChecksumCalculator.calculate(resource());
    }

    /** Whether it concerns the 13 tables, and not schema studio only. */
    boolean isOfTables() {
        return text.contains(WRITTEN_PLACEHOLDER);
    }

    /** The tables that it makes in schema studio. */
    Stream<String> tablesOfStudio() {
        return TABLE_OF_STUDIO.matcher(text).results().map(table -> table.group(1));
    }

    /** The statements, for a schema. */
    String in(String schema) {
        return text.replace(WRITTEN_PLACEHOLDER, schema);
    }

    /** The script as Flyway wants it. */
    LoadableResource resource() {
        return new Resource(this);
    }

    private static final class Resource extends LoadableResource {

        private final Script script;

        Resource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text);
        }

        @Override
        public String getAbsolutePath() {
            return script.path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.path;
        }

        @Override
        public String getFilename() {
            return script.file();
        }

        @Override
        public String getRelativePath() {
            return script.path;
        }
    }
}
