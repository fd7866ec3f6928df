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
}
