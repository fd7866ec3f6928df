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

    /** Bytes that no block exceeds: 27 bits for each coefficient, and a zero behind each byte. */
    private static final int LONGEST = 2 * SIZE * Integer.BYTES;

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
    private final float[] turned = new float[SIZE];
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
            transform(plane, place + row * stride, turned, row);
        }
        for (int row = 0; row < SIDE; row++) {
            transform(turned, row * SIDE, block, row);
        }
        quantize();
        write(coefficients[0] - previous, nonZero());
        return coefficients[0];
    }

    /** Eight samples in a row, into a column: done twice, it transforms rows and columns, each where it was. */
    private static void transform(float[] from, int at, float[] to, int column) {
        float s07 = from[at] + from[at + 7];
        float d07 = from[at] - from[at + 7];
        float s16 = from[at + 1] + from[at + 6];
        float d16 = from[at + 1] - from[at + 6];
        float s25 = from[at + 2] + from[at + 5];
        float d25 = from[at + 2] - from[at + 5];
        float s34 = from[at + 3] + from[at + 4];
        float d34 = from[at + 3] - from[at + 4];

        float even0 = s07 + s34;
        float even3 = s07 - s34;
        float even1 = s16 + s25;
        float even2 = (s16 - s25 + even3) * A1;
        to[column] = even0 + even1;
        to[column + 4 * SIDE] = even0 - even1;
        to[column + 2 * SIDE] = even3 + even2;
        to[column + 6 * SIDE] = even3 - even2;

        float odd0 = d34 + d25;
        float odd1 = (d25 + d16) * A1;
        float odd2 = d16 + d07;
        float turn = (odd0 - odd2) * A5;
        float low = A2 * odd0 + turn;
        float high = A4 * odd2 + turn;
        float sum = d07 + odd1;
        float difference = d07 - odd1;
        to[column + 5 * SIDE] = difference + low;
        to[column + 3 * SIDE] = difference - low;
        to[column + SIDE] = sum + high;
        to[column + 7 * SIDE] = sum - high;
    }

    private void quantize() {
        for (int i = 0; i < SIZE; i++) {
            coefficients[i] = (int) (block[i] * factors[i] + (BIAS + 0.5f)) - BIAS;
        }
    }

    /** Which coefficients but the first are not zero: a bit for each, in zigzag order. */
    private long nonZero() {
        long bits = 0;
        for (int i = 1; i < SIZE; i++) {
            int value = coefficients[ZIGZAG[i]];
            bits |= (long) ((value | -value) >>> 31) << i;
        }
        return bits;
    }

    private void write(int difference, long nonZero) {
        out.reserve(LONGEST);
        value(dc, 0, difference);
        int last = 0;
        for (long left = nonZero; left != 0; left &= left - 1) {
            int next = Long.numberOfTrailingZeros(left);
            int run = next - last - 1;
            for (; run > 15; run -= 16) {
                out.write(ac.code(ZERO_RUN), ac.length(ZERO_RUN));
            }
            value(ac, run, coefficients[ZIGZAG[next]]);
            last = next;
        }
        if (last < SIZE - 1) {
            out.write(ac.code(END), ac.length(END));
        }
    }

    /** The code of the run and the size of a value, and its bits: 16 + 11 at most. */
    private void value(HuffmanCodes codes, int run, int value) {
        int size = size(value);
        int symbol = run << 4 | size;
        int bits = (value < 0 ? value - 1 : value) & (1 << size) - 1;
        out.write(codes.code(symbol) << size | bits, codes.length(symbol) + size);
    }

    private static int size(int value) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(value));
    }
}
