package com.lumiku.studio.database.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import com.lumiku.studio.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/** Keeps the password of the database's user, readable for the owner only. */
record PasswordFile(Path path) {

    private static final int BYTES = 24;

    /** A new random password, of characters that mean nothing to URLs, SQL or shells. */
    static String generate() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    Optional<String> read() throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        return Optional.of(Files.readString(path, US_ASCII).strip());
    }

    void write(String password) throws IOException {
        Path unfinished = path.resolveSibling(path.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        PrivateFiles.create(unfinished);
        Files.writeString(unfinished, password, US_ASCII);
        Folders.force(unfinished);
        Files.move(unfinished, path, ATOMIC_MOVE);
        Folders.force(path.getParent());
    }
}
