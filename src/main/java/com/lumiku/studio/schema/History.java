package com.lumiku.studio.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.api.CoreMigrationType;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Which migrations were applied to a database, seen by this release.
 *
 * @param newest the newest migration this release has
 * @param faults what makes the history unusable, in words
 */
record History(Optional<MigrationVersion> applied, MigrationVersion newest, boolean pending, List<String> faults) {

    static History of(MigrationInfoService info) {
        List<String> faults = new ArrayList<>();
        for (MigrationInfo migration : info.all()) {
            fault(migration).ifPresent(faults::add);
        }
        return new History(
                Optional.ofNullable(info.current()).map(MigrationInfo::getVersion),
                Arrays.stream(info.all())
                        .filter(migration -> migration.getState().isResolved())
                        .map(MigrationInfo::getVersion)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                info.pending().length > 0,
                faults);
    }

    /** Whether a newer release has migrated the database. */
    boolean isNewer() {
        return applied.filter(version -> version.compareTo(newest) > 0).isPresent();
    }

    private static Optional<String> fault(MigrationInfo migration) {
        MigrationState state = migration.getState();
        if (state.isFailed()) {
            return Optional.of("migration %s is recorded as failed in studio.flyway_schema_history"
                    .formatted(migration.getVersion()));
        }
        if (state == MigrationState.MISSING_SUCCESS) {
            return Optional.of("migration %s (%s) was applied to the database, but this release does not know it"
                    .formatted(migration.getVersion(), migration.getDescription()));
        }
        if (state == MigrationState.IGNORED) {
            return Optional.of("migration %s (%s) was never applied, though newer ones were"
                    .formatted(migration.getVersion(), migration.getDescription()));
        }
        if (state == MigrationState.SUCCESS
                && migration.getType() == CoreMigrationType.SQL
                && !migration.isChecksumMatching()) {
            return Optional.of("migration %s (%s) is not the one that was applied: its checksum is %d, applied was %d"
                    .formatted(
                            migration.getVersion(),
                            migration.getDescription(),
                            migration.getResolvedChecksum(),
                            migration.getAppliedChecksum()));
        }
        return Optional.empty();
    }
}
