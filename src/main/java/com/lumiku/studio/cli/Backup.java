package com.lumiku.studio.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.lumiku.studio.files.PrivateFiles;
import com.lumiku.studio.media.store.MediaStore;
import com.lumiku.studio.media.store.StoredFile;
import com.lumiku.studio.schema.OwnTables;
import com.lumiku.studio.schema.OwnTables.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/**
 * Copies the service's rows, as they are at one moment, and its pictures into a file.
 *
 * <p>Pictures are copied twice: all before that moment, and those that came since after it. As a file is there before the
 * row that names it and never changes, those of all rows are copied, but for what was deleted meanwhile.
 */
record Backup(Installation installation, String schemaVersion) {

    static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    /** How far the clock of the store may be ahead of ours. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private static final String SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";

    /** What it came to. */
    record Result(long rows, long pictures) {}

    private record Spooled(Manifest.Content content, Path file) {}

    Result write(Path file) throws SQLException, IOException {
        try (BackupWriter writer = BackupWriter.of(file)) {
            Instant start = Instant.now().minus(CLOCK_SKEW);
            long pictures = addPictures(writer, Instant.MIN);
            Manifest manifest = addTables(writer, file.toAbsolutePath().getParent());
            addPictures(writer, start);
            writer.finish();
            return new Result(
                    manifest.tables().stream().mapToLong(Manifest.Content::rows).sum(), pictures);
        }
    }

    private Manifest addTables(BackupWriter writer, Path folder) throws SQLException, IOException {
        List<Spooled> spooled = new ArrayList<>();
        try {
            OwnTables ours = installation.migrator().tables();
            try (Connection connection = installation.target().open()) {
                connection.setAutoCommit(false);
                try (Statement statement = connection.createStatement()) {
                    statement.execute(SNAPSHOT);
                    // Rows that this role may not see must not be left out in silence.
                    statement.execute("SET LOCAL row_security = off");
                }
                for (Table table : ours.tables()) {
                    spooled.add(spool(connection, table, folder));
                }
                connection.rollback();
            }
            Manifest manifest = manifest(spooled);
            byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
            writer.add(Manifest.NAME, json.length, new ByteArrayInputStream(json));
            for (Spooled table : spooled) {
                writer.add(table.content().file(), table.file());
            }
            return manifest;
        } finally {
            for (Spooled table : spooled) {
                Files.deleteIfExists(table.file());
            }
        }
    }

    /** An entry of the file has to be preceded by its size, which is known only when it is packed. */
    private Spooled spool(Connection connection, Table table, Path folder) throws SQLException, IOException {
        installation.terminal().progress(table.label());
        Path file = PrivateFiles.createTemporary(folder, "unfinished", ".copy.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "COPY (SELECT %s FROM %s) TO STDOUT".formatted(table.quotedColumns(), table.quoted()), out);
            return new Spooled(new Manifest.Content(table.label(), table.columns(), rows), file);
        } catch (SQLException | IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Manifest manifest(List<Spooled> spooled) {
        return new Manifest(
                Manifest.FORMAT,
                installation.version(),
                schemaVersion,
                installation.target().database(),
                Instant.now(),
                spooled.stream().map(Spooled::content).toList());
    }

    private long addPictures(BackupWriter writer, Instant since) throws IOException {
        long count = 0;
        for (int shard = 0; shard < MediaStore.SHARDS; shard++) {
            installation
                    .terminal()
                    .progress(String.format(Locale.ROOT, "pictures: part %d of %d", shard + 1, MediaStore.SHARDS));
            List<StoredFile> files;
            try (Stream<StoredFile> listed = installation.pictures().list(shard)) {
                files = listed.filter(file -> file.lastModified().isAfter(since))
                        .toList();
            }
            for (StoredFile file : files) {
                count += addPicture(writer, file) ? 1 : 0;
            }
        }
        installation.terminal().progressEnds();
        return count;
    }

    private boolean addPicture(BackupWriter writer, StoredFile file) throws IOException {
        Optional<InputStream> content = installation.pictures().open(file.key(), 0);
        if (content.isEmpty()) {
            return false;
        }
        try (InputStream in = content.get()) {
            writer.add(BackupFile.PICTURES + file.key(), file.size(), in);
            return true;
        }
    }
}
