package com.lumiku.studio.media;

import javax.imageio.plugins.jpeg.JPEGHuffmanTable;

/** The codes of a table of JPEG (ITU-T T.81, annex C), by symbol. */
final class HuffmanCodes {

    private final int[] codes = new int[256];
    private final int[] lengths = new int[256];

    HuffmanCodes(JPEGHuffmanTable table) {
        int code = 0;
        int next = 0;
        short[] counts = table.getLengths();
        for (int length = 1; length <= counts.length; length++, code <<= 1) {
            for (int i = 0; i < counts[length - 1]; i++) {
                int symbol = table.getValues()[next++];
                codes[symbol] = code++;
                lengths[symbol] = length;
            }
        }
    }

    int code(int symbol) {
        return codes[symbol];
    }

    int length(int symbol) {
        return lengths[symbol];
    }
}
