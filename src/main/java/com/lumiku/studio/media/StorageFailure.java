package com.lumiku.studio.media;

import com.lumiku.studio.web.ProblemException;
import com.lumiku.studio.web.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Why a file could not be kept. Java has no types for most of it: the words are those of the C library. */
final class StorageFailure {

    private static final Logger LOG = Logger.getLogger(StorageFailure.class);

    private StorageFailure() {}

    /** A problem 507 where there is no room or writing is not allowed, else the failure as it is. */
    static RuntimeException of(IOException failure) {
        if (!(failure instanceof AccessDeniedException) && !saysSo(String.valueOf(failure.getMessage()))) {
            return new UncheckedIOException(failure);
        }
        // Who watches the store says it once.
        LOG.debugf("A picture cannot be kept: %s", failure);
        return new ProblemException(
                ProblemKind.INSUFFICIENT_STORAGE, "There is no room for the picture: try again later");
    }

    private static boolean saysSo(String message) {
        return Stream.of(
                        "No space left on device",
                        "Disk quota exceeded",
                        "Read-only file system",
                        "Operation not permitted",
                        "File too large")
                .anyMatch(message::contains);
    }
}
