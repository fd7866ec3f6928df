package com.lumiku.studio.cli;

import com.lumiku.studio.media.store.MediaKey;
import com.lumiku.studio.web.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Reads a backup from end to end, without using anything of it: is it one, whole and undamaged? */
final class BackupCheck implements BackupFile.Visitor {

    private static final int MAX_MANIFEST = 16 * 1024 * 1024;

    /** No picture is larger; what claims to be must not fill the memory. */
    private static final long MAX_PICTURE = 512L * 1024 * 1024;

    private final Checksums checksums;
    private Manifest manifest;
    private boolean complete;

    private BackupCheck(Checksums checksums) {
        this.checksums = checksums;
    }

    /**
     * Checks a file.
     *
     * @throws CommandException where it is no backup, damaged or cut off
     */
    static Manifest of(Path path) throws IOException, SQLException {
        try (Checksums checksums = Checksums.collect()) {
            BackupCheck check = new BackupCheck(checksums);
            new BackupFile(path).each(check);
            return check.manifest()
                    .orElseThrow(() -> CommandException.refused(path + " is no backup of this service."));
        } catch (FileSystemException e) {
            throw e;
        } catch (IOException e) {
            throw CommandException.refused("%s is no backup of this service, or damaged: %s. Nothing was changed."
                    .formatted(path, e.getMessage()));
        }
    }

    @Override
    public void visit(String name, long size, InputStream content) throws IOException {
        if (complete) {
            throw new IOException("something follows its end");
        }
        if (name.equals(Checksums.NAME)) {
            Optional<String> other = checksums.difference(content);
            if (other.isPresent()) {
                throw new IOException("the digest of " + other.get() + " is another");
            }
            complete = true;
            return;
        }
        MessageDigest digest = Sha256.begin();
        InputStream digested = new DigestInputStream(content, digest);
        if (name.equals(Manifest.NAME)) {
            manifest = manifest(digested.readNBytes(MAX_MANIFEST));
        } else if (!isExpected(name, size)) {
            throw new IOException("it holds " + name + ", which belongs to no backup");
        }
        digested.transferTo(OutputStream.nullOutputStream());
        checksums.add(name, digest);
    }

    private Optional<Manifest> manifest() throws IOException {
        if (manifest != null && !complete) {
            throw new IOException("its end is missing");
        }
        return Optional.ofNullable(manifest);
    }

    private static Manifest manifest(byte[] json) throws IOException {
        Manifest manifest = Backup.JSON.readValue(json, Manifest.class);
        if (manifest.format() != Manifest.FORMAT) {
            throw new IOException(String.format(
                    Locale.ROOT, "its format is %d, this release knows %d", manifest.format(), Manifest.FORMAT));
        }
        return manifest;
    }

    private boolean isExpected(String name, long size) {
        if (name.startsWith(BackupFile.PICTURES)) {
            return size <= MAX_PICTURE && MediaKey.isKey(name.substring(BackupFile.PICTURES.length()));
        }
        return manifest != null
                && manifest.tables().stream().anyMatch(table -> table.file().equals(name));
    }
}
