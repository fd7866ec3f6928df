package com.lumiku.studio.cli;

import com.lumiku.studio.files.PrivateFiles;
import com.lumiku.studio.schema.Target;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.postgresql.PGProperty;

/**
 * A copy of a whole database, others' tables included, made by PostgreSQL's own pg_dump in its custom format.
 *
 * @param tools the folder of pg_dump and pg_restore; empty where they are on the PATH
 */
record DatabaseDump(Target target, Optional<Path> tools) {

    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");
    private static final int VERSIONS_PER_MAJOR = 10_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Makes the copy; the file, which pg_restore can read. Nothing is left where that does not come about. */
    Path into(Path folder) throws SQLException, IOException {
        FileFailure.requireWritableAfterMaking(folder);
        requireTools();
        Path file = folder.resolve(
                target.database().replaceAll("[^\\w.-]", "_") + "-" + TIME.format(Instant.now()) + ".dump");
        Path unfinished = PrivateFiles.createTemporary(folder, "unfinished", ".dump");
        try {
            run("pg_dump", "--format=custom", "--no-password", "--file=" + unfinished);
            if (run("pg_restore", "--list", unfinished.toString()).isBlank()) {
                throw CommandException.failed("pg_restore finds nothing in what pg_dump wrote.");
            }
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.READ)) {
                channel.force(true);
            }
            return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void requireTools() throws SQLException, IOException {
        int server = serverVersion();
        for (String tool : List.of("pg_dump", "pg_restore")) {
            int version = version(tool);
            if (version < server) {
                throw CommandException.refused(String.format(
                        Locale.ROOT,
                        "%s is of PostgreSQL %d, but the database of %d: an older one cannot copy"
                                + " it. Install postgresql-client-%d, or name the folder of a newer one by --pg-bin."
                                + " Nothing was done.",
                        tool,
                        version,
                        server,
                        server));
            }
        }
    }

    private int serverVersion() throws SQLException {
        try (Connection connection = target.open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW server_version_num")) {
            row.next();
            return row.getInt(1) / VERSIONS_PER_MAJOR;
        }
    }

    private int version(String tool) throws IOException {
        Matcher version = VERSION.matcher(run(tool, "--version"));
        if (!version.find()) {
            throw CommandException.refused(tool + " does not tell its version. Nothing was done.");
        }
        return Integer.parseInt(version.group(1));
    }

    private String run(String tool, String... options) throws IOException {
        List<String> words = new ArrayList<>();
        words.add(tools.map(folder -> folder.resolve(tool).toString()).orElse(tool));
        words.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(words);
        environment().forEach(pair -> builder.environment().put(pair.name(), pair.value()));
        Path errors = Files.createTempFile("avatar-studio", ".log");
        try {
            Process process = start(tool, builder.redirectError(errors.toFile()));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw CommandException.failed(
                        "%s failed: %s".formatted(tool, Files.readString(errors).strip()));
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.failed("Interrupted while " + tool + " ran.");
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static Process start(String tool, ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw CommandException.refused(tool + " is not there. Install PostgreSQL's client programs"
                    + " (postgresql-client), or name their folder by --pg-bin. Nothing was done.");
        }
    }

    record Variable(String name, String value) {}

    /** Other users of the machine see the arguments of processes, but not their environment. */
    Stream<Variable> environment() {
        Stream<Variable> address = Stream.of(
                new Variable("PGHOST", target.host().getHost().replaceAll("[\\[\\]]", "")),
                new Variable("PGPORT", String.valueOf(target.host().getPort())),
                new Variable("PGDATABASE", target.database()));
        Stream<Variable> others = Stream.of(
                        variable("PGUSER", PGProperty.USER),
                        variable("PGPASSWORD", PGProperty.PASSWORD),
                        variable("PGSSLMODE", PGProperty.SSL_MODE),
                        variable("PGOPTIONS", PGProperty.OPTIONS),
                        variable("PGCHANNELBINDING", PGProperty.CHANNEL_BINDING),
                        trusted())
                .flatMap(Optional::stream);
        return Stream.concat(address, others);
    }

    /** libpq trusts the authorities of the machine only where it is told to, and then checks the host as well. */
    private Optional<Variable> trusted() {
        return PGProperty.SSL_FACTORY.isPresent(target.properties())
                ? Optional.of(new Variable("PGSSLROOTCERT", "system"))
                : variable("PGSSLROOTCERT", PGProperty.SSL_ROOT_CERT);
    }

    private Optional<Variable> variable(String name, PGProperty property) {
        return Optional.ofNullable(property.getOrDefault(target.properties())).map(value -> new Variable(name, value));
    }
}
