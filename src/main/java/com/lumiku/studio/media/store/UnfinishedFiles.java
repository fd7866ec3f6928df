package com.lumiku.studio.media.store;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.files.PrivateFiles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** Files that are being written: uploads, and what becomes a file of the store. What a crash leaves, the sweep removes. */
@Singleton
public class UnfinishedFiles {

    private final Path folder;

    @Inject
    UnfinishedFiles(StoreConfig config, Replica replica) {
        this(StoreConfig.directoryOf(config, replica));
    }

    UnfinishedFiles(Path store) {
        this.folder = store.toAbsolutePath().normalize().resolve("unfinished");
    }

    /** A new, empty file that only the service's own user may read. */
    public Path create() throws IOException {
        try {
            return PrivateFiles.createTemporary(folder, null, null);
        } catch (NoSuchFileException e) {
            PrivateFiles.createFolders(folder);
            return PrivateFiles.createTemporary(folder, null, null);
        }
    }

    /** Removes what was begun before then. */
    void deleteOlder(Instant than) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                deleteOlder(file, than);
            }
        } catch (NoSuchFileException e) {
            // Nothing was ever written.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteOlder(Path file, Instant than) throws IOException {
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(than)) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Another replica was faster.
        }
    }
}
