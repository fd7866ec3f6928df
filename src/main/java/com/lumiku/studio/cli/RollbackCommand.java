package com.lumiku.studio.cli;

import com.lumiku.studio.schema.OwnTables;
import com.lumiku.studio.schema.OwnTables.Table;
import com.lumiku.studio.schema.PrismaMigrations;
import com.lumiku.studio.schema.Rollback;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes the service's tables out of the database. */
@Command(
        name = "rollback",
        description = {
            "Drops the 13 tables and schema studio, and nothing else, in one transaction. Shows first what would be lost;"
                    + " refuses where tables or views of others depend on it.",
            "Picture files stay where they are. Stop the service first."
        },
        footer = {
            "Examples:",
            "  avatar-studio backup before-rollback.tar && avatar-studio rollback --discard-data",
            "  avatar-studio rollback --yes --discard-data    # in scripts, where nobody can be asked"
        })
final class RollbackCommand extends ServiceCommand {

    @Option(names = "--yes", description = "Do it without asking.")
    private boolean yes;

    @Option(names = "--discard-data", description = "Do it although there are rows.")
    private boolean discardData;

    @Option(
            names = "--prisma-migration",
            paramLabel = "NAME",
            description =
                    "Mark this script of the platform's Prisma as rolled back, in _prisma_migrations: where Prisma"
                            + " made the tables, its next deploy then runs it again. Without this option each script that may"
                            + " have made them is asked about, and with --yes none is marked.")
    private List<String> scripts = List.of();

    @Override
    int run(Installation installation) throws SQLException {
        OwnTables ours = installation.migrator().tables();
        try (Connection connection = installation.target().open()) {
            connection.setAutoCommit(false);
            Rollback rollback = new Rollback(connection, ours);
            PrismaMigrations prisma = new PrismaMigrations(connection, ours.schema());
            print("Database %s", installation.target());
            if (ours.tables().isEmpty() && !rollback.hasSchema()) {
                print("Nothing to do: there is none of the service's tables.");
                return ExitCode.OK;
            }
            show(new Rows(connection).count(ours.tables()));
            Sessions.warn(connection, this::print);
            requireNoDependents(rollback);
            requireAdopted(rollback);
            List<String> candidates = rollback.isOfAdopted() && scripts.isEmpty() ? prisma.candidates() : List.of();
            connection.rollback();
            if (!yes) {
                Confirmation.ofDatabase(installation);
            }
            List<String> marked = scripts.isEmpty() ? confirmed(installation, candidates) : scripts;
            drop(connection, rollback, ours);
            mark(prisma, marked);
            connection.commit();
            print("Done: schema %s has none of the tables, schema studio is gone.", ours.schema());
            return ExitCode.OK;
        }
    }

    private void show(Map<Table, Long> rows) {
        print("To be dropped, with all rows, and schema studio with all that is in it:");
        rows.forEach((table, count) -> print("  %-36s %,12d rows", table.label(), count));
        requireNoRows(rows);
    }

    private void requireNoRows(Map<Table, Long> rows) {
        boolean any = rows.entrySet().stream().anyMatch(entry -> entry.getKey().ofContract() && entry.getValue() > 0);
        if (any && !discardData) {
            throw CommandException.refused(
                    "There are rows: make a backup, then add --discard-data. Nothing was changed.");
        }
    }

    private void drop(Connection connection, Rollback rollback, OwnTables ours) throws SQLException {
        if (!rollback.lock()) {
            throw CommandException.refused("A migration is under way: stop the service first. Nothing was changed.");
        }
        // Until the tables were locked somebody may have written, or built something upon them.
        requireNoRows(new Rows(connection).count(ours.tables()));
        requireNoDependents(rollback);
        rollback.drop();
    }

    private static void requireNoDependents(Rollback rollback) throws SQLException {
        List<String> dependents = rollback.dependents();
        if (!dependents.isEmpty()) {
            throw CommandException.refused(
                    "Others depend on these tables, and would break: %s. Drop them first. Nothing was changed."
                            .formatted(String.join(", ", dependents)));
        }
    }

    /** What this service made itself is in none of the platform's scripts. */
    private void requireAdopted(Rollback rollback) throws SQLException {
        if (!scripts.isEmpty() && !rollback.isOfAdopted()) {
            throw CommandException.refused(
                    "This service made the tables itself, so no script in _prisma_migrations has: leave"
                            + " --prisma-migration away. Nothing was changed.");
        }
    }

    /** Those of some scripts that somebody says have made the tables, asked one by one. */
    private List<String> confirmed(Installation installation, List<String> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        print("_prisma_migrations has scripts that may have made these tables: %s.", String.join(", ", candidates));
        if (yes) {
            print("None of them is marked as rolled back: name those that have with --prisma-migration.");
            return List.of();
        }
        return candidates.stream()
                .filter(name -> Confirmation.ofName(
                        installation,
                        "Type %s if it made them, to mark it as rolled back so that Prisma runs it again; else press Enter: "
                                .formatted(name),
                        name))
                .toList();
    }

    private void mark(PrismaMigrations prisma, List<String> names) throws SQLException {
        for (String name : names) {
            if (prisma.markRolledBack(name) == 0) {
                throw CommandException.refused(
                        "_prisma_migrations has no script %s in force. Nothing was changed.".formatted(name));
            }
            print("Marked %s as rolled back in _prisma_migrations.", name);
        }
    }
}
