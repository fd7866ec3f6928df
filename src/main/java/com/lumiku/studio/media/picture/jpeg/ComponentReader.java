package com.lumiku.studio.media.picture.jpeg;

/** Reads the blocks of one colour of a scan, those of a unit at once. */
final class ComponentReader {

    private static final int SIZE = CosineTransform.SIDE * CosineTransform.SIDE;

    private final HuffmanDecoder dc;
    private final HuffmanDecoder ac;
    private final int[][] blocks;
    private final long[] nonZero;
    private int last;

    /**
     * @param blocks of a unit
     * @param dc codes of differences, @param ac of the others
     */
    ComponentReader(int blocks, HuffmanDecoder dc, HuffmanDecoder ac) {
        this.dc = dc;
        this.ac = ac;
        this.blocks = new int[blocks][SIZE];
        this.nonZero = new long[blocks];
    }

    /** Coding begins anew. */
    void restart() {
        last = 0;
    }

    /** Coding goes on behind a block with this mean. */
    void goOnBehind(int mean) {
        last = mean;
    }

    /** The mean of the last block. */
    int last() {
        return last;
    }

    /** Reads those of a unit; what was read before has been cleared. */
    void read(EntropyReader in) throws UnusualJpegException {
        for (int i = 0; i < blocks.length; i++) {
            nonZero[i] = in.block(blocks[i], last, dc, ac);
            last = blocks[i][0];
        }
    }

    /** The coefficients of a block in zigzag order. */
    int[] block(int number) {
        return blocks[number];
    }

    /** Which coefficients of a block are not zero, as {@link EntropyReader#block} says it. */
    long nonZero(int number) {
        return nonZero[number];
    }

    void clear() {
        for (int i = 0; i < blocks.length; i++) {
            clear(blocks[i], nonZero[i]);
        }
    }

    static void clear(int[] block, long nonZero) {
        for (long left = nonZero; left != 0; left &= left - 1) {
            block[Long.numberOfTrailingZeros(left)] = 0;
        }
    }
}
