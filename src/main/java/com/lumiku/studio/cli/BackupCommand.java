package com.lumiku.studio.cli;

import com.lumiku.studio.schema.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Copies rows and pictures into a file. */
@Command(
        name = "backup",
        description = {
            "Copies the rows of the 13 tables and of schema studio, as they are at one moment, and the pictures into a tar"
                    + " file. The service may go on running. Needs no pg_dump, and nothing of other applications is in it.",
            "The file appears when it is complete. tar xf and sha256sum -c SHA256SUMS check it anywhere."
        },
        footer = {"Example:", "  avatar-studio backup /var/backups/studio-$(date +%%F).tar"})
final class BackupCommand extends ServiceCommand {

    @Parameters(paramLabel = "FILE", description = "Where to write it; must not be there yet.")
    private Path file;

    @Override
    OptionalInt runAlone() {
        if (file.toString().isBlank()) {
            throw CommandException.usage("FILE is empty: say where to write the backup.");
        }
        if (Files.exists(file)) {
            throw CommandException.refused(file + " exists already: give another name.");
        }
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            throw CommandException.refused(
                    "There is no folder " + file.toAbsolutePath().getParent() + ".");
        }
        return OptionalInt.empty();
    }

    @Override
    int run(Installation installation) throws SQLException, IOException {
        runAlone();
        Instant start = Instant.now();
        Inspection inspection = installation.migrator().inspect();
        if (installation.migrator().tables().tables().isEmpty()) {
            throw CommandException.refused("%s has none of the service's tables: there is nothing to back up."
                    .formatted(installation.target()));
        }
        Backup.Result result = new Backup(installation, inspection.version().orElse(Manifest.UNRECORDED)).write(file);
        print(
                "%s: %,d rows, %,d pictures, %,d bytes, %d ms",
                file,
                result.rows(),
                result.pictures(),
                Files.size(file),
                Duration.between(start, Instant.now()).toMillis());
        return ExitCode.OK;
    }
}
