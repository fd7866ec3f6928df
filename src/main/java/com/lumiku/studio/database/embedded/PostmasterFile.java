package com.lumiku.studio.database.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a server notes in its data directory while it runs. The file stays behind when the server is killed, and its
 * process id may be somebody else's by then.
 */
record PostmasterFile(long pid, int port, boolean ready) {

    /** The file and, as long as the server starts up, not all of its lines; counted from 0. */
    private static final String NAME = "postmaster.pid";

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<PostmasterFile> read(Path database) throws IOException {
        Path file = database.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(Files.readAllBytes(file), UTF_8).lines().toList();
        try {
            boolean ready =
                    lines.size() > STATUS_LINE && lines.get(STATUS_LINE).strip().equals("ready");
            int port = lines.size() > PORT_LINE
                    ? Integer.parseInt(lines.get(PORT_LINE).strip())
                    : 0;
            // A server in single-user mode notes its process id as a negative number.
            return Optional.of(new PostmasterFile(
                    Math.abs(Long.parseLong(lines.get(PID_LINE).strip())), port, ready));
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static void delete(Path database) throws IOException {
        Files.deleteIfExists(database.resolve(NAME));
    }
}
