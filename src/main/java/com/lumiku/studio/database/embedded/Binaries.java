package com.lumiku.studio.database.embedded;

import com.lumiku.studio.files.PrivateFiles;
import io.quarkus.runtime.ImageMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** An unpacked PostgreSQL. */
record Binaries(Path folder) {

    /** What lies beside the native executable: see the profile {@code native} of the build. */
    private static final String BESIDE = "postgresql";

    /** Homes may share the folder, so that somebody else may be unpacking. */
    private static final Duration UNPACKING_AT_MOST = Duration.ofHours(1);

    /**
     * The PostgreSQL beside the native executable as it is, which saves a first start the unpacking; with a jar, the one
     * for this machine below a folder, unpacked there when it is not yet.
     */
    static Binaries find(Path parent) throws IOException {
        Optional<Path> executable = nativeExecutable();
        return executable.isPresent() ? beside(executable.get()) : unpackedIn(parent);
    }

    private static Optional<Path> nativeExecutable() throws IOException {
        return ImageMode.current() == ImageMode.NATIVE_RUN
                ? Optional.of(Path.of("/proc/self/exe").toRealPath())
                : Optional.empty();
    }

    static Binaries beside(Path executable) {
        Binaries binaries = new Binaries(executable.resolveSibling(BESIDE));
        if (!Files.isExecutable(Path.of(binaries.command("postgres")))) {
            throw new EmbeddedServerException(
                    ("The PostgreSQL of the service is not in %s, where it has to lie beside the "
                                    + "executable and to be executable by this user. Put the folder there, or set DATABASE_URL to a "
                                    + "PostgreSQL of yours.")
                            .formatted(binaries.folder()));
        }
        return binaries;
    }

    static Binaries unpackedIn(Path parent) throws IOException {
        Archive archive = Archive.forThisMachine();
        PrivateFiles.createFolders(parent);
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
