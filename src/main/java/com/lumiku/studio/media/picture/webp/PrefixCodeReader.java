package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/** Reads prefix codes as a lossless picture stores them (RFC 9649, section 3.7.2.1). */
final class PrefixCodeReader {

    private static final int[] LENGTH_ORDER = {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    private static final int REPEAT_LAST = 16;
    private static final int[] REPEAT_BITS = {2, 3, 7};
    private static final int[] REPEAT_LEAST = {3, 3, 11};
    private static final int FIRST_LAST = 8;

    private final BitReader bits;
    private final byte[] lengths;
    private final byte[] lengthLengths = new byte[LENGTH_ORDER.length];

    /** @param mostSymbols of any code */
    PrefixCodeReader(BitReader bits, int mostSymbols) {
        this.bits = bits;
        this.lengths = new byte[Math.max(mostSymbols, 1 << 8)];
    }

    /** The next code. */
    PrefixCode read(int symbols) throws WebpException {
        skip(symbols);
        return PrefixCode.of(lengths, symbols);
    }

    /** Reads and checks the next code without making its tables. */
    void skip(int symbols) throws WebpException {
        Arrays.fill(lengths, (byte) 0);
        if (bits.flag()) {
            simple();
        } else {
            lengths(symbols);
        }
        bits.checkEnd();
        PrefixCode.check(lengths, symbols);
    }

    private void simple() {
        int count = bits.read(1) + 1;
        lengths[bits.read(bits.flag() ? 8 : 1)] = 1;
        if (count == 2) {
            lengths[bits.read(8)] = 1;
        }
    }

    private void lengths(int symbols) throws WebpException {
        Arrays.fill(lengthLengths, (byte) 0);
        int count = bits.read(4) + 4;
        for (int i = 0; i < count; i++) {
            lengthLengths[LENGTH_ORDER[i]] = (byte) bits.read(3);
        }
        PrefixCode.check(lengthLengths, lengthLengths.length);
        PrefixCode code = PrefixCode.of(lengthLengths, lengthLengths.length);
        int most = bits.flag() ? 2 + bits.read(2 + 2 * bits.read(3)) : symbols;
        if (most > symbols) {
            throw wrong();
        }
        byte last = FIRST_LAST;
        for (int symbol = 0; symbol < symbols && most > 0; most--) {
            int length = bits.read(code);
            if (length < REPEAT_LAST) {
                lengths[symbol++] = (byte) length;
                last = length == 0 ? last : (byte) length;
                continue;
            }
            int kind = length - REPEAT_LAST;
            int end = symbol + bits.read(REPEAT_BITS[kind]) + REPEAT_LEAST[kind];
            if (end > symbols) {
                throw wrong();
            }
            Arrays.fill(lengths, symbol, end, length == REPEAT_LAST ? last : 0);
            symbol = end;
        }
    }

    private static WebpException wrong() {
        return WebpException.damaged("a prefix code of the WebP is wrong");
    }
}
