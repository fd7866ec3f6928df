package com.lumiku.studio.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Which migrations were applied to a database, seen by this release. Flyway keeps the record, in
 * {@code studio.flyway_schema_history}; it is read here, as a start on a database that is as it should be needs nothing else
 * of Flyway.
 *
 * @param applied the newest version that was
 * @param newest the newest migration this release has
 * @param pending what was not, oldest first
 * @param adopted whether the tables were there before this service
 * @param faults what makes the history unusable, in words
 */
record History(
        Optional<MigrationVersion> applied,
        MigrationVersion newest,
        List<Script> pending,
        boolean adopted,
        List<String> faults) {

    private static final String EXISTS = "SELECT to_regclass('studio.flyway_schema_history') IS NOT NULL";

    private static final String ROWS = """
            SELECT version, description, type, checksum, success FROM studio.flyway_schema_history
            WHERE version IS NOT NULL ORDER BY installed_rank
            """;

    /** @param checksum null of what no script made */
    private record Row(MigrationVersion version, String description, String type, Integer checksum, boolean success) {

        boolean isAdoption() {
            return type.equals("BASELINE");
        }

        /** Written when somebody had Flyway forget a migration. */
        boolean isDeletion() {
            return type.equals("DELETE");
        }
    }

    static History read(MigrationSession session, Migrations migrations) throws SQLException {
        NavigableMap<MigrationVersion, Row> rows = rows(session);
        Optional<MigrationVersion> applied = Optional.ofNullable(rows.isEmpty() ? null : rows.lastKey());
        List<String> faults = new ArrayList<>();
        for (Row row : rows.values()) {
            fault(row, migrations).ifPresent(faults::add);
        }
        List<Script> pending = new ArrayList<>();
        MigrationVersion adopted = rows.values().stream()
                .filter(Row::isAdoption)
                .map(Row::version)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        for (Script script : migrations.scripts()) {
            MigrationVersion version = script.version();
            if (rows.containsKey(version) || !version.isNewerThan(adopted)) {
                continue;
            }
            if (applied.filter(newer -> newer.isNewerThan(version)).isPresent()) {
                faults.add("migration %s (%s) was never applied, though newer ones were"
                        .formatted(version, script.description()));
            } else {
                pending.add(script);
            }
        }
        return new History(
                applied,
                migrations.newest(),
                List.copyOf(pending),
                adopted != MigrationVersion.EMPTY,
                List.copyOf(faults));
    }

    /** Whether a newer release has migrated the database. */
    boolean isNewer() {
        return applied.filter(version -> version.isNewerThan(newest)).isPresent();
    }

    /** By version: what stands of it. */
    private static NavigableMap<MigrationVersion, Row> rows(MigrationSession session) throws SQLException {
        NavigableMap<MigrationVersion, Row> rows = new TreeMap<>();
        try (Statement statement = session.createStatement()) {
            if (!exists(statement)) {
                return rows;
            }
            try (ResultSet row = statement.executeQuery(ROWS)) {
                while (row.next()) {
                    Row read = new Row(
                            MigrationVersion.fromVersion(row.getString("version")),
                            row.getString("description"),
                            row.getString("type"),
                            row.getObject("checksum", Integer.class),
                            row.getBoolean("success"));
                    if (read.isDeletion()) {
                        rows.remove(read.version());
                    } else {
                        rows.put(read.version(), read);
                    }
                }
            }
        }
        return rows;
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(EXISTS)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static Optional<String> fault(Row row, Migrations migrations) {
        if (!row.success()) {
            return Optional.of(
                    "migration %s is recorded as failed in studio.flyway_schema_history".formatted(row.version()));
        }
        if (row.isAdoption() || row.version().isNewerThan(migrations.newest())) {
            return Optional.empty();
        }
        Optional<Script> script = migrations.scripts().stream()
                .filter(known -> known.version().equals(row.version()))
                .findFirst();
        if (script.isEmpty()) {
            return Optional.of("migration %s (%s) was applied to the database, but this release does not know it"
                    .formatted(row.version(), row.description()));
        }
        int checksum = script.get().checksum();
        if (row.checksum() != null && row.checksum() != checksum) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "migration %s (%s) is not the one that was applied: its checksum is %d, applied was %d",
                    row.version(),
                    script.get().description(),
                    checksum,
                    row.checksum()));
        }
        return Optional.empty();
    }
}
