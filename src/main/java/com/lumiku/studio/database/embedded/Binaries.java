package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** An unpacked PostgreSQL. */
record Binaries(Path folder) {

    /** Homes may share the folder, so that somebody else may be unpacking. */
    private static final Duration UNPACKING_AT_MOST = Duration.ofHours(1);

    /** The PostgreSQL for this machine below a folder, unpacked there when it is not yet. */
    static Binaries in(Path parent) throws IOException {
        Archive archive = Archive.forThisMachine();
        Folders.create(parent);
        Folders.deleteUnfinished(parent, "*", Instant.now().minus(UNPACKING_AT_MOST));
        Path folder = parent.resolve(archive.digest());
        if (!Files.isDirectory(folder)) {
            unpack(archive, folder);
        }
        return new Binaries(folder);
    }

    private static void unpack(Archive archive, Path folder) throws IOException {
        try {
            Folders.createWhole(folder, archive::unpack);
        } catch (IOException e) {
            // Somebody else may have been faster, with the same content.
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    String command(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The major version, as a data directory notes it in its {@code PG_VERSION}. */
    String majorVersion() throws IOException {
        Path catalog = folder.resolve("share/postgresql/postgres.bki");
        try (Stream<String> lines = Files.lines(catalog)) {
            return lines.findFirst().orElseThrow().replace("# PostgreSQL ", "").strip();
        }
    }
}
