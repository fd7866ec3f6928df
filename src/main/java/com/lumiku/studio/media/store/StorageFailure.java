package com.lumiku.studio.media.store;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.jboss.logging.Logger;

/** Why a file could not be kept. Java has no types for most of it: the words are those of the C library. */
public final class StorageFailure {

    private static final Logger LOG = Logger.getLogger(StorageFailure.class);

    private static final List<String> FORBIDDEN = List.of("Read-only file system", "Operation not permitted");
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "File too large");

    private StorageFailure() {}

    /** A problem 507 that says whether there is no room or writing is not allowed, else the failure as it is. */
    public static RuntimeException of(IOException failure) {
        if (failure instanceof AccessDeniedException || saysOneOf(FORBIDDEN, failure)) {
            // Who watches the store says it once.
            LOG.debugf("Pictures cannot be kept, as this process may not write where they lie: %s", failure);
            return new ProblemException(
                    ProblemKind.INSUFFICIENT_STORAGE,
                    "The service may not write into its folder of pictures: its operator has to allow that");
        }
        if (saysOneOf(FULL, failure)) {
            LOG.debugf("Pictures cannot be kept, as there is no room: %s", failure);
            return new ProblemException(
                    ProblemKind.INSUFFICIENT_STORAGE, "There is no room for the picture: try again later");
        }
        return new UncheckedIOException(failure);
    }

    private static boolean saysOneOf(List<String> reasons, IOException failure) {
        return reasons.stream().anyMatch(String.valueOf(failure.getMessage())::contains);
    }
}
