package com.lumiku.studio.cli;

import com.lumiku.studio.schema.MigrationResult;
import com.lumiku.studio.schema.OwnTables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a backup back. */
@Command(
        name = "restore",
        description = {
            "Puts rows and pictures of a backup into the database and the store: all of it, or nothing. Checks every digest"
                    + " first, and brings the database to this release's version.",
            "The 13 tables must be empty, unless --force says to replace their rows. Stop the service first."
        },
        footer = {
            "Examples:",
            "  avatar-studio restore /var/backups/studio-2026-11-22.tar",
            "  avatar-studio restore studio.tar --force    # what is there now is lost"
        })
final class RestoreCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE", description = "What the command backup made.")
    private Path file;

    @Option(names = "--force", description = "Replace the rows that are there. On a terminal it asks first.")
    private boolean force;

    @Option(names = "--yes", description = "With --force: do not ask.")
    private boolean yes;

    @Override
    OptionalInt runAlone() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw CommandException.refused("'%s' is no file that is there and can be read.".formatted(file));
        }
        return OptionalInt.empty();
    }

    @Override
    int run(Installation installation) throws SQLException, IOException {
        runAlone();
        Manifest manifest = BackupCheck.of(file);
        requireKnown(manifest, installation);
        print(
                "Backup of %s, made at %s by avatar-studio %s",
                manifest.database(), manifest.createdAt(), manifest.application());
        migrate(installation);
        List<Table> tables = installation.migrator().tables().tables();
        try (Connection connection = installation.target().open()) {
            connection.setAutoCommit(false);
            Restore restore = new Restore(installation, connection, manifest, tables);
            restore.requirePlace();
            Sessions.warn(connection, this::print);
            requireEmpty(installation, new Rows(connection).count(tables));
            connection.rollback();
            restore.lock();
            requireEmptyStill(new Rows(connection).count(tables));
            restore.clear();
            new BackupFile(file).each(restore);
            connection.commit();
            installation.terminal().progressEnds();
            print(
                    "Restored %,d rows and %,d pictures into %s",
                    restore.rows(), restore.pictures(), installation.target());
            return ExitCode.OK;
        }
    }

    private static void requireKnown(Manifest manifest, Installation installation) {
        if (!installation.migrator().knows(manifest.schema())) {
            throw CommandException.refused(
                    "The backup is of a newer release, at version %s; this one knows versions up to %s. Nothing was changed."
                            .formatted(
                                    manifest.schema(), installation.migrator().newest()));
        }
    }

    private void migrate(Installation installation) {
        MigrationResult outcome = installation.migrator().attempt(false, new MigrationLog(out()::println));
        switch (outcome) {
            case MigrationResult.Done done -> {
                return;
            }
            case MigrationResult.Waiting waiting ->
                throw CommandException.refused("The service is migrating this database: stop it first.");
            case MigrationResult.Refused refused ->
                throw CommandException.refused("The database is not what the service needs: "
                        + String.join("; ", refused.reasons()) + ". Nothing was changed.");
            case MigrationResult.Failed failed -> throw CommandException.failed(failed.reason());
            case MigrationResult.ReadOnly readOnly ->
                throw CommandException.unreachable("The database is read-only: " + readOnly.reason());
            case MigrationResult.Unreachable unreachable -> throw CommandException.unreachable(unreachable.reason());
        }
    }

    private void requireEmpty(Installation installation, Map<Table, Long> rows) {
        if (total(rows) == 0) {
            return;
        }
        rows.forEach((table, count) -> print("  %-36s %,12d rows", table.label(), count));
        requireForced();
        if (!yes && installation.terminal().answers().isPresent()) {
            Confirmation.ofDatabase(installation);
        }
    }

    /** Until the tables were locked somebody may have written. */
    private void requireEmptyStill(Map<Table, Long> rows) {
        if (total(rows) > 0) {
            requireForced();
        }
    }

    private void requireForced() {
        if (!force) {
            throw CommandException.refused(
                    "There are rows already: --force replaces them (a service that was started puts its catalog in)."
                            + " No row was changed.");
        }
    }

    private static long total(Map<Table, Long> rows) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getKey().ofContract())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
