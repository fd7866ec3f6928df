package com.lumiku.studio.media.picture.jpeg;

import java.nio.ByteBuffer;

/**
 * Where a segment of a JPEG file lies.
 *
 * @param from where its content begins, behind its length
 * @param length of its content
 */
record JpegSegment(int marker, int from, int length) {

    private static final int HEADER_BYTES = 4;

    /** The whole segment, which is not copied. */
    ByteBuffer in(byte[] file) {
        return ByteBuffer.wrap(file, from - HEADER_BYTES, HEADER_BYTES + length);
    }

    /** Whether its content starts with these ASCII characters. */
    boolean startsWith(byte[] file, String name) {
        if (length < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (file[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
