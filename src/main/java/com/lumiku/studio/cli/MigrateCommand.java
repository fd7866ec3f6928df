package com.lumiku.studio.cli;

import com.lumiku.studio.schema.MigrationResult;
import com.lumiku.studio.schema.Plan;
import com.lumiku.studio.schema.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the database to this release's version. */
@Command(
        name = "migrate",
        description = {
            "Brings the database to this release's version: creates the 13 tables, adopts those that are there and right,"
                    + " or says what differs and changes nothing. Shows what it will do before it does it.",
            "The service does the same when it starts; this is for doing it beforehand, with a backup and a record."
        },
        footer = {
            "Examples:",
            "  avatar-studio migrate --dry-run",
            "  avatar-studio migrate --backup /var/backups --report migration.md"
        })
final class MigrateCommand extends ServiceCommand {

    private static final Duration ANOTHER_MIGRATES = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Option(names = "--dry-run", description = "Only show what would be done.")
    private boolean dryRun;

    @Option(
            names = "--backup",
            paramLabel = "DIR",
            description = "First copy the whole database into this folder with pg_dump, and go on only with that done.")
    private Optional<Path> backup = Optional.empty();

    @Option(
            names = "--pg-bin",
            paramLabel = "DIR",
            description = "Where pg_dump and pg_restore are, if not on the PATH.")
    private Optional<Path> tools = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "Write what was done into this file, in Markdown.")
    private Optional<Path> report = Optional.empty();

    @Override
    int run(Installation installation) throws SQLException, IOException {
        Preview preview = installation.migrator().preview();
        String plan = plan(preview);
        print("Database %s", installation.target());
        print("%s", plan);
        if (preview.plan() instanceof Plan.Settled || dryRun) {
            int exitCode = preview.plan() instanceof Plan.Refuse ? ExitCode.REFUSED : ExitCode.OK;
            if (dryRun) {
                print("Nothing was done: this was a dry run.");
            } else {
                report(installation, new MigrationLog(out()::println), plan, "nothing was changed", exitCode);
            }
            return exitCode;
        }
        report.map(file -> file.toAbsolutePath().getParent()).ifPresent(FileFailure::requireWritable);
        MigrationLog log = new MigrationLog(out()::println);
        if (backup.isPresent()) {
            backUp(installation, log);
        }
        MigrationResult outcome = migrate(installation, log);
        String result = result(outcome);
        print("%s", result);
        int exitCode = exitCode(outcome);
        report(installation, log, plan, result, exitCode);
        return exitCode;
    }

    private void backUp(Installation installation, MigrationLog log) throws SQLException, IOException {
        Instant start = Instant.now();
        Path file = new DatabaseDump(installation.target(), tools).into(backup.orElseThrow());
        log.done(
                String.format(
                        Locale.ROOT, "back up into %s, %,d bytes, readable by pg_restore", file, Files.size(file)),
                Duration.between(start, Instant.now()));
    }

    private MigrationResult migrate(Installation installation, MigrationLog log) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        MigrationResult outcome = installation.migrator().migrate(log);
        if (outcome instanceof MigrationResult.Waiting) {
            print("Another process is migrating; waiting for it.");
        }
        while (outcome instanceof MigrationResult.Waiting && System.nanoTime() < deadline) {
            LockSupport.parkNanos(ANOTHER_MIGRATES.toNanos());
            outcome = installation.migrator().migrate(log);
        }
        return outcome;
    }

    private void report(Installation installation, MigrationLog log, String plan, String result, int exitCode)
            throws IOException {
        if (report.isPresent()) {
            String database = installation.target().toString();
            Files.writeString(
                    report.get(), log.document(installation.version(), database, plan, result, next(exitCode)));
        }
    }

    private static String plan(Preview preview) {
        String pending = preview.pending().isEmpty() ? "" : ": " + String.join(", ", preview.pending());
        return switch (preview.plan()) {
            case Plan.Create create ->
                "To do: create the 13 tables in schema %s%s".formatted(preview.schema(), pending);
            case Plan.Adopt adopt ->
                "To do: adopt the 13 tables found in schema %s as they are, then apply%s"
                        .formatted(preview.schema(), pending);
            case Plan.Migrate migrate -> "To do: migrate from version %s%s".formatted(migrate.from(), pending);
            case Plan.PutBack putBack ->
                "To do: put back what is gone, by running %s again%s%s"
                        .formatted(
                                String.join(" and ", putBack.scripts()),
                                lines(putBack.missing()),
                                pending.isEmpty() ? "" : "%nthen apply%s".formatted(pending));
            case Plan.Keep keep -> "Nothing to do: it is at version " + keep.version() + lines(keep.warnings());
            case Plan.Refuse refuse -> "Refused, as it is not what the service needs:" + lines(refuse.reasons());
        };
    }

    private static String result(MigrationResult outcome) {
        return switch (outcome) {
            case MigrationResult.Done done -> "The database is at version " + done.version() + lines(done.warnings());
            case MigrationResult.Waiting waiting -> "Another process is still migrating after 10 minutes";
            case MigrationResult.Refused refused -> "Refused:" + lines(refused.reasons());
            case MigrationResult.Failed failed -> "Failed: " + failed.reason();
            case MigrationResult.ReadOnly readOnly -> "The database is read-only: " + readOnly.reason();
            case MigrationResult.Unreachable unreachable -> "The database cannot be used: " + unreachable.reason();
        };
    }

    private static int exitCode(MigrationResult outcome) {
        return switch (outcome) {
            case MigrationResult.Done done -> ExitCode.OK;
            case MigrationResult.Refused refused -> ExitCode.REFUSED;
            case MigrationResult.ReadOnly readOnly -> ExitCode.UNREACHABLE;
            case MigrationResult.Unreachable unreachable -> ExitCode.UNREACHABLE;
            case MigrationResult.Waiting waiting -> ExitCode.FAILED;
            case MigrationResult.Failed failed -> ExitCode.FAILED;
        };
    }

    private List<String> next(int exitCode) {
        if (exitCode != ExitCode.OK) {
            return List.of(
                    "Nothing of a step that failed stays. Mend what the result names, then run `migrate` again.",
                    "The service goes on answering 503 at `/q/health/ready` until then.");
        }
        return List.of(
                "`avatar-studio verify`",
                "Start the service and wait for `/q/health/ready`.",
                backup.map(folder ->
                                "To go back: stop the service, `avatar-studio rollback`, or `pg_restore` the backup in "
                                        + folder + ".")
                        .orElse("To go back: stop the service, `avatar-studio rollback`."));
    }

    private static String lines(List<String> items) {
        return String.join("", items.stream().map("%n  - %s"::formatted).toList());
    }
}
