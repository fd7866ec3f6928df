package com.lumiku.studio.media.picture.jpeg;

/** Finds symbols by their codes (ITU-T T.81, annexes C and F.2.2.3). */
final class HuffmanDecoder {

    /** No code is longer. */
    static final int LONGEST = 16;

    /** How many bits of what is found are the length of the code; the symbol lies above. */
    static final int LENGTH_BITS = 8;

    /** Codes up to this length, nearly all of them, are found at once. */
    private static final int SHORT = 9;

    private final int[] found = new int[1 << SHORT];
    private final byte[] symbols;

    /** For each length, what to add to a code to have the place of its symbol. */
    private final int[] offsets = new int[LONGEST + 1];

    /** For each length, the code behind the last one. */
    private final int[] ends = new int[LONGEST + 1];

    /**
     * @param counts how many codes there are of each length, from one
     * @param symbols in the order of their codes
     */
    HuffmanDecoder(int[] counts, byte[] symbols) throws UnusualJpegException {
        this.symbols = symbols;
        int code = 0;
        int next = 0;
        for (int length = 1; length <= LONGEST; length++, code <<= 1) {
            offsets[length] = next - code;
            for (int i = 0; i < counts[length - 1]; i++, code++, next++) {
                if (code >= 1 << length || next >= symbols.length) {
                    throw new UnusualJpegException("more codes than there can be");
                }
                if (length <= SHORT) {
                    fill(code << SHORT - length, code + 1 << SHORT - length, entry(next, length));
                }
            }
            ends[length] = code;
        }
        if (next != symbols.length) {
            throw new UnusualJpegException("symbols without codes");
        }
    }

    private void fill(int from, int to, int entry) {
        for (int i = from; i < to; i++) {
            found[i] = entry;
        }
    }

    private int entry(int place, int length) {
        return (symbols[place] & 0xFF) << LENGTH_BITS | length;
    }

    /**
     * The symbol whose code comes next.
     *
     * @param bits the next 16
     * @return the symbol, and in the lowest bits how long its code is
     */
    int find(int bits) throws UnusualJpegException {
        int entry = found[bits >>> LONGEST - SHORT];
        return entry != 0 ? entry : findLong(bits);
    }

    private int findLong(int bits) throws UnusualJpegException {
        for (int length = SHORT + 1; length <= LONGEST; length++) {
            int code = bits >>> LONGEST - length;
            if (code < ends[length]) {
                return entry(code + offsets[length], length);
            }
        }
        throw new UnusualJpegException("a code that stands for nothing");
    }
}
