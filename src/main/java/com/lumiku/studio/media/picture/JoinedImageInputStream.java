package com.lumiku.studio.media.picture;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import javax.imageio.stream.ImageInputStreamImpl;

/** Pieces of memory one behind the other, as the readers of pictures want them, without a copy. */
public final class JoinedImageInputStream extends ImageInputStreamImpl {

    private final List<ByteBuffer> pieces;
    private final long[] starts;
    private int current;

    public JoinedImageInputStream(List<ByteBuffer> pieces) {
        this.pieces = pieces;
        this.starts = new long[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            starts[i + 1] = starts[i] + pieces.get(i).remaining();
        }
    }

    @Override
    public int read() {
        bitOffset = 0;
        if (!find()) {
            return -1;
        }
        ByteBuffer piece = pieces.get(current);
        return piece.get(piece.position() + (int) (streamPos++ - starts[current])) & 0xFF;
    }

    /** Ends decoding that was given up: decoders written in C notice nothing else. */
    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("Reading was given up");
        }
        bitOffset = 0;
        if (most == 0) {
            return 0;
        }
        if (!find()) {
            return -1;
        }
        ByteBuffer piece = pieces.get(current);
        int count = (int) Math.min(most, starts[current + 1] - streamPos);
        piece.get(piece.position() + (int) (streamPos - starts[current]), into, offset, count);
        streamPos += count;
        return count;
    }

    /** Makes the piece current in which the next byte lies; false behind the last. */
    private boolean find() {
        if (streamPos >= length()) {
            return false;
        }
        if (streamPos < starts[current]) {
            current = 0;
        }
        while (streamPos >= starts[current + 1]) {
            current++;
        }
        return true;
    }

    @Override
    public long length() {
        return starts[pieces.size()];
    }
}
