package com.lumiku.studio.media.picture.jpeg;

import java.util.Arrays;

/** Encodes many blocks of 8 x 8 samples of one kind: transforms, quantizes and writes them (ITU-T T.81, annexes A.3 and F.1.2). */
final class JpegBlocks {

    /** So many blocks have room. */
    static final int MOST = 128;

    private static final int SIZE = CosineTransform.SIDE * CosineTransform.SIDE;
    private static final int STEP = CosineTransform.STEP;

    /** The order from low to high frequencies. */
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    /** Makes numbers positive while they are rounded. */
    private static final int BIAS = 1 << 14;

    private final int[] dc;
    private final int[] ac;
    private final float[] factors = new float[SIZE];
    private final float[] samples = new float[SIZE * STEP];
    private final int[] coefficients = new int[SIZE * STEP];
    private final long[] nonZero = new long[MOST];

    /**
     * @param dc codes of differences, packed
     * @param ac codes of coefficients, packed
     */
    JpegBlocks(int[] quantization, int[] dc, int[] ac) {
        this.dc = dc;
        this.ac = ac;
        for (int i = 0; i < SIZE; i++) {
            factors[i] = (float) (1 / (quantization[ZIGZAG[i]] * CosineTransform.scale(ZIGZAG[i])));
        }
    }

    /** The samples, to be filled in as {@link CosineTransform} wants them. */
    float[] samples() {
        return samples;
    }

    /** Turns the samples of the first so many blocks into coefficients, in zigzag order. */
    void transform(int blocks) {
        CosineTransform.transform(samples, blocks);
        Arrays.fill(nonZero, 0);
        for (int i = 0; i < SIZE; i++) {
            quantize(samples, CosineTransform.place(ZIGZAG[i]) * STEP, coefficients, i * STEP, factors[i], blocks);
            mark(coefficients, i * STEP, nonZero, i, blocks);
        }
    }

    private static void quantize(float[] from, int at, int[] into, int to, float factor, int blocks) {
        for (int i = 0; i < blocks; i++) {
            into[to + i] = (int) (from[at + i] * factor + (BIAS + 0.5f)) - BIAS;
        }
    }

    private static void mark(int[] values, int from, long[] bits, int bit, int blocks) {
        for (int i = 0; i < blocks; i++) {
            long value = values[from + i];
            bits[i] |= (value | -value) >>> Long.SIZE - 1 << bit;
        }
    }

    /**
     * Writes a block.
     *
     * @param previous the mean of the block of this colour before
     * @return the mean of this block
     */
    int write(int block, int previous, JpegStream out) {
        int mean = coefficients[block];
        out.block(mean - previous, nonZero[block] & ~1, coefficients, block, STEP, dc, ac);
        return mean;
    }
}
