package com.lumiku.studio.media.picture;

import javax.imageio.stream.ImageInputStreamImpl;

/** Bytes as the readers of pictures want them, without a copy or a temporary file. */
public final class ByteArrayImageInputStream extends ImageInputStreamImpl {

    private final byte[] bytes;
    private final int length;

    public ByteArrayImageInputStream(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < length ? bytes[(int) streamPos++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int most) {
        bitOffset = 0;
        if (most == 0) {
            return 0;
        }
        // Headers may send readers far behind the end: further than an int reaches.
        if (streamPos >= length) {
            return -1;
        }
        int read = (int) Math.min(most, length - streamPos);
        System.arraycopy(bytes, (int) streamPos, into, offset, read);
        streamPos += read;
        return read;
    }

    @Override
    public long length() {
        return length;
    }
}
