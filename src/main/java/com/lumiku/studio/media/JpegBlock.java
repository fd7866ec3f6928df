package com.lumiku.studio.media;

/**
 * Encodes blocks of 8 x 8 samples of one kind: the cosine transform of Arai, Agui and Nakajima, whose scale is part of the
 * quantization, then the code of ITU-T T.81, annex F.1.2.
 */
final class JpegBlock {

    static final int SIDE = 8;

    private static final int SIZE = SIDE * SIDE;
    private static final int ZERO_RUN = 0xF0;
    private static final int END = 0;

    /** The order from low to high frequencies. */
    static final int[] ZIGZAG = {
        0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
        21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60,
        61, 54, 47, 55, 62, 63
    };

    private static final double[] SCALE = scale();
    private static final float A1 = 0.707106781f;
    private static final float A2 = 0.541196100f;
    private static final float A4 = 1.306562965f;
    private static final float A5 = 0.382683433f;

    /** Makes numbers positive while they are rounded. */
    private static final int BIAS = 1 << 14;

    private final JpegStream out;
    private final HuffmanCodes dc;
    private final HuffmanCodes ac;
    private final float[] factors = new float[SIZE];
    private final float[] block = new float[SIZE];
    private final int[] coefficients = new int[SIZE];

    JpegBlock(JpegStream out, int[] quantization, HuffmanCodes dc, HuffmanCodes ac) {
        this.out = out;
        this.dc = dc;
        this.ac = ac;
        for (int i = 0; i < SIZE; i++) {
            factors[i] = (float) (1 / (quantization[i] * SCALE[i / SIDE] * SCALE[i % SIDE] * SIDE));
        }
    }

    private static double[] scale() {
        double[] scale = new double[SIDE];
        scale[0] = 1;
        for (int i = 1; i < SIDE; i++) {
            scale[i] = Math.cos(i * Math.PI / 16) * Math.sqrt(2);
        }
        return scale;
    }

    /**
     * Encodes the block at a place in a plane.
     *
     * @param previous the mean of the block of this kind before
     * @return the mean of this block
     */
    int encode(float[] plane, int place, int stride, int previous) {
        for (int row = 0; row < SIDE; row++) {
            transform(plane, place + row * stride, 1, row * SIDE);
        }
        for (int column = 0; column < SIDE; column++) {
            transform(block, column, SIDE, column);
        }
        int last = quantize();
        write(coefficients[0] - previous, last);
        return coefficients[0];
    }

    /** Eight samples, each a step behind the other, into the same places or a row of the block. */
    private void transform(float[] from, int at, int step, int to) {
        float s07 = from[at] + from[at + 7 * step];
        float d07 = from[at] - from[at + 7 * step];
        float s16 = from[at + step] + from[at + 6 * step];
        float d16 = from[at + step] - from[at + 6 * step];
        float s25 = from[at + 2 * step] + from[at + 5 * step];
        float d25 = from[at + 2 * step] - from[at + 5 * step];
        float s34 = from[at + 3 * step] + from[at + 4 * step];
        float d34 = from[at + 3 * step] - from[at + 4 * step];

        float even0 = s07 + s34;
        float even3 = s07 - s34;
        float even1 = s16 + s25;
        float even2 = (s16 - s25 + even3) * A1;
        block[to] = even0 + even1;
        block[to + 4 * step] = even0 - even1;
        block[to + 2 * step] = even3 + even2;
        block[to + 6 * step] = even3 - even2;

        float odd0 = d34 + d25;
        float odd1 = (d25 + d16) * A1;
        float odd2 = d16 + d07;
        float turn = (odd0 - odd2) * A5;
        float low = A2 * odd0 + turn;
        float high = A4 * odd2 + turn;
        float sum = d07 + odd1;
        float difference = d07 - odd1;
        block[to + 5 * step] = difference + low;
        block[to + 3 * step] = difference - low;
        block[to + step] = sum + high;
        block[to + 7 * step] = sum - high;
    }

    /** The place of the last coefficient, in zigzag order, that is not zero. */
    private int quantize() {
        int last = 0;
        for (int i = 0; i < SIZE; i++) {
            int from = ZIGZAG[i];
            int value = (int) (block[from] * factors[from] + (BIAS + 0.5f)) - BIAS;
            coefficients[i] = value;
            last = value == 0 ? last : i;
        }
        return last;
    }

    private void write(int difference, int last) {
        int size = size(difference);
        out.write(dc.code(size), dc.length(size));
        value(difference, size);
        int run = 0;
        for (int i = 1; i <= last; i++) {
            int value = coefficients[i];
            if (value == 0) {
                run++;
                continue;
            }
            for (; run > 15; run -= 16) {
                out.write(ac.code(ZERO_RUN), ac.length(ZERO_RUN));
            }
            size = size(value);
            int symbol = run << 4 | size;
            out.write(ac.code(symbol), ac.length(symbol));
            value(value, size);
            run = 0;
        }
        if (last < SIZE - 1) {
            out.write(ac.code(END), ac.length(END));
        }
    }

    private void value(int value, int size) {
        out.write((value < 0 ? value - 1 : value) & (1 << size) - 1, size);
    }

    private static int size(int value) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    }
}
