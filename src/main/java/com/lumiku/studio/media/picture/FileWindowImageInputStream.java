package com.lumiku.studio.media.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import javax.imageio.stream.ImageInputStreamImpl;

/** A file of which a piece at a time is in memory: headers are read byte by byte, which would be a call of the system for each. */
final class FileWindowImageInputStream extends ImageInputStreamImpl {

    private static final int WINDOW = 16 * 1024;

    private final RandomAccessFile file;
    private final long length;
    private final byte[] window = new byte[WINDOW];

    /** Where in the file the window begins, and how much of it is there. */
    private long start;

    private int filled;

    FileWindowImageInputStream(Path path) throws IOException {
        this.file = new RandomAccessFile(path.toFile(), "r");
        this.length = file.length();
    }

    @Override
    public int read() throws IOException {
        bitOffset = 0;
        return find() ? window[(int) (streamPos++ - start)] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        bitOffset = 0;
        if (most == 0) {
            return 0;
        }
        if (!find()) {
            return -1;
        }
        int from = (int) (streamPos - start);
        int count = Math.min(most, filled - from);
        System.arraycopy(window, from, into, offset, count);
        streamPos += count;
        return count;
    }

    /** Moves the window to where the next byte lies; false behind the end. */
    private boolean find() throws IOException {
        if (streamPos >= length) {
            return false;
        }
        if (streamPos < start || streamPos >= start + filled) {
            file.seek(streamPos);
            start = streamPos;
            filled = file.read(window);
            if (filled <= 0) {
                throw new EOFException();
            }
        }
        return true;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public void close() throws IOException {
        super.close();
        file.close();
    }
}
