package com.lumiku.studio.cli;

import com.lumiku.studio.files.PrivateFiles;
import com.lumiku.studio.web.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a backup: a tar file that appears under its name when all of it is on disk. */
final class BackupWriter implements AutoCloseable {

    private static final int BUFFER = 256 * 1024;
    private static final int PRIVATE = 0600;

    private final Path file;
    private final Path unfinished;
    private final FileChannel channel;
    private final OutputStream out;
    private final TarArchiveOutputStream tar;
    private final Checksums checksums;

    private BackupWriter(Path file, Path unfinished) throws IOException {
        this.file = file;
        this.unfinished = unfinished;
        this.channel = PrivateFiles.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        this.tar = new TarArchiveOutputStream(out, "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        this.checksums = Checksums.collect();
    }

    /** @throws FileAlreadyExistsException where the file is there: no backup is overwritten */
    static BackupWriter of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return new BackupWriter(absolute, absolute.resolveSibling(absolute.getFileName() + ".unfinished"));
    }

    void add(String name, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            add(name, Files.size(content), in);
        }
    }

    void add(String name, long size, InputStream content) throws IOException {
        MessageDigest digest = Sha256.begin();
        put(name, size, new DigestInputStream(content, digest));
        checksums.add(name, digest);
    }

    /** Brings it to its end, and to its name. */
    void finish() throws IOException {
        Path sums = checksums.file();
        try (InputStream lines = Files.newInputStream(sums)) {
            put(Checksums.NAME, Files.size(sums), lines);
        }
        tar.finish();
        // Flushing the tar would not reach it.
        out.flush();
        channel.force(true);
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        // Not the tar: that would try to end it properly where it cannot.
        channel.close();
        checksums.close();
        Files.deleteIfExists(unfinished);
    }

    private void put(String name, long size, InputStream content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(size);
        entry.setMode(PRIVATE);
        tar.putArchiveEntry(entry);
        // The tar complains of too much, and of too little; it must not be closed by the copy.
        content.transferTo(tar);
        tar.closeArchiveEntry();
    }
}
