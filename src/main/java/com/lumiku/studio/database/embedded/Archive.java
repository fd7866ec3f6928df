package com.lumiku.studio.database.embedded;

import com.lumiku.studio.files.Checksum;
import com.lumiku.studio.files.PrivateFiles;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed PostgreSQL for one kind of machine, as it lies in the binaries' jar. */
record Archive(String machine) {

    private static final int BUFFER = 64 * 1024;
    private static final int EXECUTABLE = 0100;
    private static final Set<PosixFilePermission> READ =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> READ_AND_EXECUTE =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    /** What only programs written in C are built with: 26 files, 2 MB. */
    private static final Pattern FOR_COMPILERS = Pattern.compile("\\.a$|/pkgconfig/|/pgxs/|libecpg|libpgtypes");

    static Archive forThisMachine() {
        return forMachine(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Archive forMachine(String system, String architecture) {
        if (!system.equals("Linux")) {
            throw unsupported(system, architecture);
        }
        return switch (architecture) {
            case "amd64", "x86_64" -> new Archive("x86_64");
            case "aarch64", "arm64" -> new Archive("arm_64");
            default -> throw unsupported(system, architecture);
        };
    }

    private static EmbeddedServerException unsupported(String system, String architecture) {
        return new EmbeddedServerException("The service brings PostgreSQL for Linux on amd64 and arm64 only, this is "
                + system + " on " + architecture + ". Set DATABASE_URL to a PostgreSQL of yours.");
    }

    /** A name for the unpacked content: two different archives never share it. */
    String digest() throws IOException {
        try (InputStream packed = open()) {
            return machine + "-" + Checksum.of(packed);
        }
    }

    void unpack(Path folder) throws IOException {
        try (InputStream packed = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZInputStream(packed), BUFFER))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!FOR_COMPILERS.matcher(entry.getName()).find()) {
                    unpack(entry, tar, entry.resolveIn(folder));
                }
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            PrivateFiles.createFolders(target);
            return;
        }
        PrivateFiles.createFolders(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        // Whatever the umask would have made of it.
        Files.setPosixFilePermissions(target, (entry.getMode() & EXECUTABLE) != 0 ? READ_AND_EXECUTE : READ);
    }

    private InputStream open() {
        String resource = "/postgres-linux-" + machine + ".txz";
        InputStream packed = Archive.class.getResourceAsStream(resource);
        if (packed == null) {
            throw new EmbeddedServerException("This build of the service comes without PostgreSQL for this machine ("
                    + resource + "). Set DATABASE_URL to a PostgreSQL of yours.");
        }
        return packed;
    }
}
