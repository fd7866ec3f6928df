package com.lumiku.studio.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The digests of the files in a backup, one a line and in their order, as {@code sha256sum -c} reads them. They come last,
 * so that a backup that has them is whole. Kept in a file, as there may be millions.
 */
final class Checksums implements AutoCloseable {

    static final String NAME = "SHA256SUMS";

    private final Path file;
    private final BufferedWriter lines;

    private Checksums(Path file) throws IOException {
        this.file = file;
        this.lines = Files.newBufferedWriter(file);
    }

    static Checksums collect() throws IOException {
        return new Checksums(Files.createTempFile("avatar-studio", "." + NAME));
    }

    void add(String name, MessageDigest digest) throws IOException {
        lines.write(HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n");
    }

    /** All lines, in a file that goes with this object. */
    Path file() throws IOException {
        lines.flush();
        return file;
    }

    /** The first line in which the digests of a backup, read from it, are others; empty where they are the same. */
    Optional<String> difference(InputStream recorded) throws IOException {
        lines.flush();
        BufferedReader theirs = new BufferedReader(new InputStreamReader(recorded, StandardCharsets.UTF_8));
        try (BufferedReader ours = Files.newBufferedReader(file)) {
            for (String line = ours.readLine(); line != null; line = ours.readLine()) {
                if (!line.equals(theirs.readLine())) {
                    return Optional.of(line.substring(line.indexOf(' ')).strip());
                }
            }
            return Optional.ofNullable(theirs.readLine()).map(more -> NAME);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        Files.deleteIfExists(file);
    }
}
