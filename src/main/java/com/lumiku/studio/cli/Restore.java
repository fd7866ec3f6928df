package com.lumiku.studio.cli;

import com.lumiku.studio.database.Identifier;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.schema.OwnTables.Table;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/**
 * Puts the rows and pictures of a backup, which was checked, into an installation whose tables are at this release's
 * version; in a transaction, which stays open.
 */
final class Restore implements BackupFile.Visitor {

    private static final int LOCK_TIMEOUT_MILLIS = 10_000;
    private static final String REFERENCED = "0A000";
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private final Installation installation;
    private final Connection connection;
    private final Manifest manifest;
    private final Map<String, Table> tables;
    private long rows;
    private long pictures;

    /** @param tables those of the installation */
    Restore(Installation installation, Connection connection, Manifest manifest, List<Table> tables) {
        this.installation = installation;
        this.connection = connection;
        this.manifest = manifest;
        this.tables = new LinkedHashMap<>();
        tables.forEach(table -> this.tables.put(table.label(), table));
    }

    long rows() {
        return rows;
    }

    long pictures() {
        return pictures;
    }

    /** Refuses what the tables have no place for: it would be lost. */
    void requirePlace() {
        for (Manifest.Content content : manifest.tables()) {
            Table table = tables.get(content.name());
            if (table == null) {
                throw CommandException.refused(
                        "The backup has rows of %s, a table that is not here. Nothing was changed."
                                .formatted(content.name()));
            }
            List<String> unknown = content.columns().stream()
                    .filter(column -> !table.columns().contains(column))
                    .toList();
            if (!unknown.isEmpty()) {
                throw CommandException.refused(
                        "The backup has columns of %s that are not here (%s): add them first. Nothing was changed."
                                .formatted(content.name(), String.join(", ", unknown)));
            }
        }
    }

    /** Keeps everybody else from writing until the end of the transaction. */
    void lock() throws SQLException {
        execute("SET LOCAL lock_timeout = " + LOCK_TIMEOUT_MILLIS);
        execute("SET LOCAL row_security = off");
        execute("LOCK TABLE " + names() + " IN ACCESS EXCLUSIVE MODE");
    }

    /** Takes out all rows; refuses where tables of others refer to them. */
    void clear() throws SQLException {
        try {
            execute("TRUNCATE TABLE " + names());
        } catch (PSQLException e) {
            if (REFERENCED.equals(e.getSQLState()) && e.getServerErrorMessage() != null) {
                throw CommandException.refused("Rows cannot be replaced that others refer to: %s Nothing was changed."
                        .formatted(e.getServerErrorMessage().getDetail()));
            }
            throw e;
        }
    }

    @Override
    public void visit(String name, long size, InputStream content) throws IOException, SQLException {
        if (name.startsWith(BackupFile.PICTURES)) {
            keep(name.substring(BackupFile.PICTURES.length()), content);
            return;
        }
        for (Manifest.Content table : manifest.tables()) {
            if (name.equals(table.file())) {
                fill(table, content);
            }
        }
    }

    private void keep(String key, InputStream content) throws IOException {
        PictureFormat format = Arrays.stream(PictureFormat.values())
                .filter(it -> key.endsWith('.' + it.extension()))
                .findFirst()
                .orElseThrow();
        if (installation
                .pictures()
                .put(key, new EncodedPicture(content.readAllBytes(), format))
                .isNew()) {
            pictures++;
        }
        installation.terminal().progress(String.format(Locale.ROOT, "pictures: %,d", pictures));
    }

    private void fill(Manifest.Content content, InputStream packed) throws IOException, SQLException {
        installation.terminal().progress(content.name());
        String columns = content.columns().stream().map(Identifier::quoted).collect(Collectors.joining(", "));
        String copy =
                "COPY %s (%s) FROM STDIN".formatted(tables.get(content.name()).quoted(), columns);
        try (InputStream unpacked = new GZIPInputStream(packed)) {
            long copied = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, unpacked);
            if (copied != content.rows()) {
                throw CommandException.failed(String.format(
                        Locale.ROOT,
                        "%s has %,d rows in the backup, but the manifest says %,d.",
                        content.name(),
                        copied,
                        content.rows()));
            }
            rows += copied;
        } catch (PSQLException e) {
            throw explained(content, e);
        }
    }

    private static SQLException explained(Manifest.Content content, PSQLException e) {
        if (FOREIGN_KEY_VIOLATION.equals(e.getSQLState()) && e.getServerErrorMessage() != null) {
            throw CommandException.refused("Rows of %s refer to what is not in this database: %s Nothing was changed."
                    .formatted(content.name(), e.getServerErrorMessage().getDetail()));
        }
        return e;
    }

    private String names() {
        return tables.values().stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
