package com.lumiku.studio.media.picture.webp;

/** The arithmetic decoder of VP8 (RFC 6386, section 7): bits of a known probability, from a part of a file. */
final class BoolDecoder {

    private static final int HALF = 128;

    private final byte[] data;
    private final int end;
    private int position;

    /** What was read and is not yet used: {@link #bits} bits more than the eight compared next. */
    private int value;

    private int bits = -8;
    private int rangeLessOne = 254;
    private boolean exhausted;

    BoolDecoder(byte[] data, int from, int length) {
        this.data = data;
        this.position = from;
        this.end = from + length;
    }

    /** Whether more was read than there is: zeros. */
    boolean isExhausted() {
        return exhausted;
    }

    /** A bit that is zero in so many of 256 cases. */
    int bit(int probability) {
        if (bits < 0) {
            load();
        }
        int split = rangeLessOne * probability >> 8;
        int range;
        int bit;
        if (value >>> bits > split) {
            range = rangeLessOne - split;
            value -= split + 1 << bits;
            bit = 1;
        } else {
            range = split + 1;
            bit = 0;
        }
        int shift = Integer.numberOfLeadingZeros(range) - 24;
        rangeLessOne = (range << shift) - 1;
        bits -= shift;
        return bit;
    }

    boolean flag() {
        return bit(HALF) != 0;
    }

    /** A number of so many bits. */
    int number(int length) {
        int number = 0;
        for (int i = 0; i < length; i++) {
            number = number << 1 | bit(HALF);
        }
        return number;
    }

    /** A number and its sign behind it. */
    int signed(int length) {
        int number = number(length);
        return flag() ? -number : number;
    }

    /** A number and its sign, where a flag says that there is one, else zero. */
    int optionalSigned(int length) {
        return flag() ? signed(length) : 0;
    }

    private void load() {
        if (end - position >= 3) {
            value = value << 24
                    | (data[position] & 0xFF) << 16
                    | (data[position + 1] & 0xFF) << 8
                    | data[position + 2] & 0xFF;
            position += 3;
            bits += 24;
        } else if (position < end) {
            value = value << 8 | data[position++] & 0xFF;
            bits += 8;
        } else if (exhausted) {
            bits = 0;
        } else {
            value <<= 8;
            bits += 8;
            exhausted = true;
        }
    }
}
