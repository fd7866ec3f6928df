package com.lumiku.studio.media.picture.webp;

import java.util.HexFormat;

/**
 * Pixels coded with prefix codes, copies of earlier ones and a cache of colours (RFC 9649, section 3.5.2). Only as many
 * pixels are kept as copies may reach back.
 */
final class LosslessStream {

    /** Copies reach back less than this. */
    private static final int FARTHEST = 1 << 20;

    private static final int FIRST_LENGTH = 256;
    private static final int FIRST_CACHED = 280;
    private static final int MOST_CACHE_BITS = 11;
    private static final int CACHE_HASH = 0x1E35A7BD;

    /** How far up, and how far left of eight columns to the right, the 120 nearest pixels are. */
    private static final byte[] NEAREST = HexFormat.of()
            .parseHex("1807171928062729161a262a38053739151b363a252b48044749141c353b464a242c58454b343c03"
                    + "5759131d565a232d444c555b333d68026769121e666a222e545c434d656b323e78017779535d111f"
                    + "646c424e767a212f757b313f636d525e00747c414f1020626e30737d515f40727e616f50717f6070");

    private final BitReader bits;
    private final int width;
    private final int height;
    private final int[] window;
    private final int mask;
    private final int[] cache;
    private final int cacheShift;
    private PrefixCodeGroups codes;

    private LosslessStream(BitReader bits, int width, int height, int cacheBits) {
        this.bits = bits;
        this.width = width;
        this.height = height;
        long pixels = Math.min((long) width * height, FARTHEST);
        this.window = new int[(int) Long.highestOneBit(Math.max(1, 2 * pixels - 1))];
        this.mask = window.length - 1;
        this.cache = new int[cacheBits == 0 ? 0 : 1 << cacheBits];
        this.cacheShift = Integer.SIZE - cacheBits;
    }

    /** A picture that is a part of another: data of a transform, or which codes count where. */
    static int[] part(BitReader bits, int width, int height) throws WebpException {
        LosslessStream stream = new LosslessStream(bits, width, height, cacheBits(bits));
        stream.codes = PrefixCodeGroups.single(bits, stream.cache.length);
        int[] pixels = new int[width * height];
        stream.decode((y, row) -> System.arraycopy(row, 0, pixels, y * width, width));
        return pixels;
    }

    /** The picture itself. */
    static void whole(BitReader bits, int width, int height, Rows out) throws WebpException {
        LosslessStream stream = new LosslessStream(bits, width, height, cacheBits(bits));
        if (!bits.flag()) {
            stream.codes = PrefixCodeGroups.single(bits, stream.cache.length);
        } else {
            int blockBits = bits.read(3) + 2;
            int columns = blocks(width, blockBits);
            int[] pixels = part(bits, columns, blocks(height, blockBits));
            char[] groups = new char[pixels.length];
            for (int i = 0; i < groups.length; i++) {
                groups[i] = (char) (pixels[i] >>> 8);
            }
            stream.codes = PrefixCodeGroups.of(bits, stream.cache.length, groups, blockBits, columns);
        }
        stream.decode(out);
    }

    /** How many blocks of a size there are in a width or height. */
    static int blocks(int length, int blockBits) {
        return length + (1 << blockBits) - 1 >> blockBits;
    }

    private static int cacheBits(BitReader bits) throws WebpException {
        if (!bits.flag()) {
            return 0;
        }
        int cacheBits = bits.read(4);
        if (cacheBits < 1 || cacheBits > MOST_CACHE_BITS) {
            throw WebpException.damaged("the colour cache of the WebP has a wrong size");
        }
        return cacheBits;
    }

    private void decode(Rows out) throws WebpException {
        int[] row = new int[width];
        int blockMask = codes.blockMask();
        PrefixCode[] group = codes.at(0, 0);
        int position = 0;
        int x = 0;
        int y = 0;
        while (y < height) {
            int symbol = bits.read(group[0]);
            int count = 1;
            if (symbol < FIRST_LENGTH) {
                keep(position, literal(group, symbol));
            } else if (symbol >= FIRST_CACHED) {
                keep(position, cache[symbol - FIRST_CACHED]);
            } else {
                count = copy(group, symbol - FIRST_LENGTH, position);
            }
            position += count;
            x += count;
            while (x >= width) {
                finish(row, position - x, y++, out);
                x -= width;
            }
            if (y < height && (count > 1 || (x & blockMask) == 0)) {
                group = codes.at(x, y);
            }
        }
    }

    private int literal(PrefixCode[] group, int green) {
        int red = bits.read(group[1]);
        int blue = bits.read(group[2]);
        int alpha = bits.read(group[3]);
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    private void keep(int position, int pixel) {
        window[position & mask] = pixel;
        if (cache.length > 0) {
            cache[pixel * CACHE_HASH >>> cacheShift] = pixel;
        }
    }

    /** Repeats earlier pixels and tells how many. */
    private int copy(PrefixCode[] group, int lengthSymbol, int position) throws WebpException {
        int length = number(lengthSymbol);
        int distance = distance(number(bits.read(group[4])));
        bits.checkEnd();
        if (distance > position || length > (long) width * height - position) {
            throw WebpException.damaged("the WebP repeats pixels that it does not have");
        }
        for (int to = position; to < position + length; to++) {
            keep(to, window[to - distance & mask]);
        }
        return length;
    }

    private int number(int symbol) {
        if (symbol < 4) {
            return symbol + 1;
        }
        int extra = symbol - 2 >> 1;
        return (2 + (symbol & 1) << extra) + bits.read(extra) + 1;
    }

    private int distance(int code) {
        if (code > NEAREST.length) {
            return code - NEAREST.length;
        }
        int place = NEAREST[code - 1];
        return Math.max(1, (place >> 4) * width + 8 - (place & 0xF));
    }

    private void finish(int[] row, int from, int y, Rows out) throws WebpException {
        bits.checkEnd();
        if (Thread.currentThread().isInterrupted()) {
            throw WebpException.damaged("reading it was given up");
        }
        int start = from & mask;
        int first = Math.min(width, window.length - start);
        System.arraycopy(window, start, row, 0, first);
        System.arraycopy(window, 0, row, first, width - first);
        out.accept(y, row);
    }
}
