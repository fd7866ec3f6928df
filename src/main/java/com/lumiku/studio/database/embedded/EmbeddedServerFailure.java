package com.lumiku.studio.database.embedded;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Says what a start failed of in words for the person who runs the service. */
final class EmbeddedServerFailure {

    /** As the system says it, and as PostgreSQL does. */
    private static final Pattern DISK_FULL = Pattern.compile("No space left on device|Check free disk space");

    private static final long HARDLY_ANY_SPACE = 1024 * 1024;

    private EmbeddedServerFailure() {}

    static RuntimeException of(Path home, Exception failure) {
        if (failure instanceof HomeInUseException inUse) {
            return inUse;
        }
        if (isDiskFull(home, failure)) {
            return new EmbeddedServerException(
                    "The disk that holds %s is full. Make room, or choose another folder.".formatted(home), failure);
        }
        return switch (failure) {
            case ClosedByInterruptException e ->
                new EmbeddedServerException("Interrupted while PostgreSQL was prepared.", e);
            case IOException e ->
                new EmbeddedServerException(
                        "The user %s cannot keep a database in %s: %s. Make that possible, or choose another folder."
                                .formatted(System.getProperty("user.name"), home, reason(e)),
                        e);
            case RuntimeException e -> e;
            default -> new EmbeddedServerException(failure.toString(), failure);
        };
    }

    private static String reason(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case FileSystemException e when e.getReason() != null -> e.getMessage();
            default -> failure.toString();
        };
    }

    /** A disk may be so full that not even the log tells. */
    private static boolean isDiskFull(Path home, Exception failure) {
        if (failure.getMessage() != null
                && DISK_FULL.matcher(failure.getMessage()).find()) {
            return true;
        }
        try {
            return Files.getFileStore(home).getUsableSpace() < HARDLY_ANY_SPACE;
        } catch (IOException e) {
            return false;
        }
    }
}
