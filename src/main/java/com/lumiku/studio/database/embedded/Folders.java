package com.lumiku.studio.database.embedded;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Folders that are private, and either whole or not there. */
final class Folders {

    private static final Logger LOG = Logger.getLogger(Folders.class);
    private static final String UNFINISHED = ".new";

    private Folders() {}

    /** Puts the content into a new folder. */
    @FunctionalInterface
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /** Creates a folder that appears with all its content, which is on disk by then, or not at all. */
    static void createWhole(Path folder, Filling filling) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED + UUID.randomUUID());
        try {
            PrivateFiles.createFolders(unfinished);
            filling.fill(unfinished);
            sync(unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
            force(folder.getParent());
        } catch (IOException | RuntimeException e) {
            deleteIfPossible(unfinished);
            throw e;
        }
    }

    /** Removes what a process that was killed before that moment left of {@link #createWhole}. */
    static void deleteUnfinished(Path parent, String name, Instant killedBefore) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(parent, name + UNFINISHED + "*")) {
            for (Path unfinished : found) {
                if (Files.getLastModifiedTime(unfinished).toInstant().isBefore(killedBefore)) {
                    deleteIfPossible(unfinished);
                }
            }
        }
    }

    /** A process that was just killed may still write: what cannot be removed now is at the next start. */
    private static void deleteIfPossible(Path unfinished) {
        try {
            delete(unfinished);
        } catch (IOException e) {
            LOG.debugf(e, "%s stays", unfinished);
        }
    }

    /** Returns when a file, or the names in a folder, are on disk. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void sync(Path tree) throws IOException {
        for (Path path : contentOf(tree)) {
            if (!Files.isSymbolicLink(path)) {
                force(path);
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        for (Path path : contentOf(tree).reversed()) {
            Files.deleteIfExists(path);
        }
    }

    /** Everything in a folder, a folder before what is in it. */
    private static List<Path> contentOf(Path tree) throws IOException {
        try (Stream<Path> content = Files.walk(tree)) {
            return content.sorted(Comparator.naturalOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
