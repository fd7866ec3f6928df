package com.lumiku.studio.media.picture.jpeg;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** The codes of a table of JPEG (ITU-T T.81, annex C), by symbol. */
final class HuffmanCodes {

    /** How many bits of a packed code are its length. */
    static final int LENGTH_BITS = 8;

    private HuffmanCodes() {}

    /** For each symbol its code, and in the lowest bits how long that is: 16 at most. */
    static int[] packed(JPEGHuffmanTable table) {
        int[] packed = new int[256];
        int code = 0;
        int next = 0;
        short[] counts = table.getLengths();
        for (int length = 1; length <= counts.length; length++, code <<= 1) {
            for (int i = 0; i < counts[length - 1]; i++) {
                packed[table.getValues()[next++]] = code++ << LENGTH_BITS | length;
            }
        }
        return packed;
    }
}
