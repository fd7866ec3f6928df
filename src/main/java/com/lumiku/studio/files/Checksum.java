package com.lumiku.studio.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Size and CRC-32 of a content, which tell two builds of a file apart in a fraction of a digest's time. It is no protection: who
 * wants to can make another content of the same.
 */
public record Checksum(long size, long crc) {

    /** Reads all of it; the caller closes it. */
    public static Checksum of(InputStream content) throws IOException {
        CRC32 crc = new CRC32();
        long size = new CheckedInputStream(content, crc).transferTo(OutputStream.nullOutputStream());
        return new Checksum(size, crc.getValue());
    }

    /** Short, and fit for names of files. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%x-%08x", size, crc);
    }
}
