package com.lumiku.studio.cli;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A backup as {@link BackupWriter} wrote it, or what somebody takes for one. */
record BackupFile(Path path) {

    /** The folder of the pictures in it; below are their keys. */
    static final String PICTURES = "media/";

    private static final int BUFFER = 256 * 1024;

    /** Is given the files in a backup, one after the other. */
    interface Visitor {

        /** @param content of this file only; may be closed, and need not be read to its end */
        void visit(String name, long size, InputStream content) throws IOException, SQLException;
    }

    void each(Visitor visitor) throws IOException, SQLException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (!entry.isFile()) {
                    throw new IOException("it holds " + entry.getName() + ", which is no file");
                }
                visitor.visit(entry.getName(), entry.getSize(), new Content(tar));
            }
        }
    }

    /** One file of several in a stream, which must stay open for the next. */
    private static final class Content extends FilterInputStream {

        Content(InputStream stream) {
            super(stream);
        }

        @Override
        public void close() {
            // The stream is closed at its end.
        }
    }
}
