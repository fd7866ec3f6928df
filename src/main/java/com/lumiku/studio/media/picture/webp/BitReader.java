package com.lumiku.studio.media.picture.webp;

/** The bits of a lossless picture, the least significant of a byte first. Behind the end come zeros, which are noticed. */
final class BitReader {

    private final byte[] data;
    private final int end;
    private int position;
    private long value;

    /** How many bits of the value count; negative where more were used than there are. */
    private int available;

    BitReader(byte[] data, int from, int length) {
        this.data = data;
        this.position = from;
        this.end = from + length;
    }

    /** Makes 32 bits available, as far as there are so many. */
    void fill() {
        while (available <= 56 && position < end) {
            value |= (data[position++] & 0xFFL) << available;
            available += 8;
        }
    }

    /** The next bits without using them; only those that {@link #fill} made available. */
    int peek() {
        return (int) value;
    }

    void skip(int length) {
        value >>>= length;
        available -= length;
    }

    /** A number of at most 24 bits. */
    int read(int length) {
        if (available < 32) {
            fill();
        }
        int number = (int) value & (1 << length) - 1;
        skip(length);
        return number;
    }

    boolean flag() {
        return read(1) != 0;
    }

    /** The next symbol of a code. */
    int read(PrefixCode code) {
        if (available < 32) {
            fill();
        }
        return code.read(this);
    }

    /** @throws WebpException where more was read than there is */
    void checkEnd() throws WebpException {
        if (available < 0) {
            throw WebpException.cutOff("the last rows of the WebP are missing");
        }
    }
}
