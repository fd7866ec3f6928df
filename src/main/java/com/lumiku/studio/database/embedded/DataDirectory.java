package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The files of the database. */
record DataDirectory(Path folder) {

    static final String DATABASE = "studio";
    static final String USER = "studio";

    boolean exists() {
        return Files.exists(versionFile());
    }

    /** Throws where the files are not for a server of this major version, run by this user. */
    void requireUsable(String majorVersion) throws IOException {
        if (!exists()) {
            requireEmpty();
            return;
        }
        String version = Files.readString(versionFile()).strip();
        if (!version.equals(majorVersion)) {
            throw new EmbeddedServerException(("The database in %s was made by PostgreSQL %s, the service now brings "
                            + "PostgreSQL %s. It was left as it is: back it up with the version of the service that made it, "
                            + "and restore the backup into a new folder.")
                    .formatted(folder, version, majorVersion));
        }
        if (Launcher.userId(folder) != Launcher.userId(Path.of("/proc/self"))) {
            throw new EmbeddedServerException("The database in %s belongs to the user %s. Run the service as that user."
                    .formatted(folder, Files.getOwner(folder).getName()));
        }
    }

    private void requireEmpty() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (DirectoryStream<Path> content = Files.newDirectoryStream(folder)) {
            if (content.iterator().hasNext()) {
                throw new EmbeddedServerException(
                        "The folder %s holds files, but no database. Move it away.".formatted(folder));
            }
        }
    }

    /** Creates the files with an empty database in them, whose user has the password in the file. */
    void create(Launcher launcher, PasswordFile password) throws IOException {
        Folders.deleteUnfinished(folder.getParent(), folder.getFileName().toString(), Instant.MAX);
        if (exists()) {
            return;
        }
        Folders.createWhole(folder, unfinished -> {
            launcher.run(
                    "initdb",
                    "--pgdata=" + unfinished,
                    "--username=" + USER,
                    "--pwfile=" + password.path(),
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--set=timezone=UTC",
                    "--set=log_timezone=UTC",
                    "--set=max_connections=100",
                    "--set=shared_buffers=64MB",
                    "--set=max_wal_size=256MB",
                    "--set=io_method=sync",
                    "--set=log_min_messages=log",
                    "--set=log_checkpoints=off",
                    "--no-instructions",
                    "--no-sync");
            // Written to disk as a whole when finished.
            execute(launcher, unfinished, "CREATE DATABASE " + DATABASE, "fsync=off");
        });
    }

    /** Gives the user another password, while no server runs. */
    void setPassword(Launcher launcher, String password) throws IOException {
        execute(launcher, folder, "ALTER ROLE %s PASSWORD '%s'".formatted(USER, password), "fsync=on");
    }

    private static void execute(Launcher launcher, Path folder, String statement, String setting) throws IOException {
        launcher.runWithInput(
                statement + "\n",
                "postgres",
                "--single",
                "-D",
                folder.toString(),
                "-c",
                setting,
                "-c",
                "exit_on_error=on",
                "template1");
    }

    /** The process that serves these files, if one does. */
    Optional<ProcessHandle> server() throws IOException {
        return PostmasterFile.read(folder)
                .flatMap(file -> ProcessHandle.of(file.pid()))
                .filter(this::isServedBy);
    }

    /** Where the server of these files listens, once it takes connections. */
    OptionalInt servingPort() {
        try {
            Optional<PostmasterFile> file = PostmasterFile.read(folder).filter(PostmasterFile::ready);
            return file.isPresent() && server().isPresent()
                    ? OptionalInt.of(file.get().port())
                    : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    /** A server works in its data directory; a foreign process that got the same id does not. */
    boolean isServedBy(ProcessHandle process) {
        Path entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            return Files.readString(entry.resolve("comm")).strip().equals("postgres")
                    && Files.isSameFile(entry.resolve("cwd"), folder);
        } catch (IOException e) {
            return false;
        }
    }

    private Path versionFile() {
        return folder.resolve("PG_VERSION");
    }
}
