package com.lumiku.studio.media.picture.jpeg;

/**
 * The cosine transform of many blocks of 8 x 8 samples at once, by Arai, Agui and Nakajima: its results have to be multiplied by
 * a scale for each, which is left to quantization. The first samples of all blocks lie together, then all second ones and so on,
 * and loops are short: this is how the compiler sees that the processor can do the same for several neighbours in one step,
 * which is four times as fast.
 */
final class CosineTransform {

    static final int SIDE = 8;

    /** From the samples of one place to those of the next; room for 128 blocks, and some to spread over the cache's lines. */
    static final int STEP = 144;

    private static final int ROW = SIDE * STEP;

    /** At which place of a row or column each frequency comes out. */
    private static final int[] PLACES = {0, 6, 2, 5, 1, 4, 3, 7};

    private static final float A1 = 0.707106781f;
    private static final float A2 = 0.541196100f;
    private static final float A4 = 1.306562965f;
    private static final float A5 = 0.382683433f;

    private CosineTransform() {}

    /** At which place of a block a frequency comes out, counted along rows. */
    static int place(int frequency) {
        return PLACES[frequency / SIDE] * SIDE + PLACES[frequency % SIDE];
    }

    /** By what a frequency is too large. */
    static double scale(int frequency) {
        return scaleOf(frequency / SIDE) * scaleOf(frequency % SIDE) * SIDE;
    }

    private static double scaleOf(int frequency) {
        return frequency == 0 ? 1 : Math.cos(frequency * Math.PI / 16) * Math.sqrt(2);
    }

    /**
     * Transforms blocks where they are.
     *
     * @param samples that of a block and a place in it lies at {@code place * STEP + block}
     */
    static void transform(float[] samples, int blocks) {
        for (int row = 0; row < SIDE * ROW; row += ROW) {
            rowsApart(samples, row, row + blocks);
            rowsEven(samples, row, row + blocks);
            rowsOdd(samples, row, row + blocks);
        }
        columnsApart(samples);
        columnsEven(samples);
        columnsOdd(samples);
    }

    /** Sums and differences of samples that lie opposite of each other. */
    private static void rowsApart(float[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            float sum = s[i] + s[i + 7 * STEP];
            s[i + 7 * STEP] = s[i] - s[i + 7 * STEP];
            s[i] = sum;
        }
        for (int i = from; i < to; i++) {
            float sum = s[i + STEP] + s[i + 6 * STEP];
            s[i + 6 * STEP] = s[i + STEP] - s[i + 6 * STEP];
            s[i + STEP] = sum;
        }
        for (int i = from; i < to; i++) {
            float sum = s[i + 2 * STEP] + s[i + 5 * STEP];
            s[i + 5 * STEP] = s[i + 2 * STEP] - s[i + 5 * STEP];
            s[i + 2 * STEP] = sum;
        }
        for (int i = from; i < to; i++) {
            float sum = s[i + 3 * STEP] + s[i + 4 * STEP];
            s[i + 4 * STEP] = s[i + 3 * STEP] - s[i + 4 * STEP];
            s[i + 3 * STEP] = sum;
        }
    }

    /** The frequencies 0, 4, 2 and 6 of sums. */
    private static void rowsEven(float[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            float even0 = s[i] + s[i + 3 * STEP];
            float even1 = s[i + STEP] + s[i + 2 * STEP];
            float even3 = s[i] - s[i + 3 * STEP];
            float even2 = (s[i + STEP] - s[i + 2 * STEP] + even3) * A1;
            s[i] = even0 + even1;
            s[i + STEP] = even0 - even1;
            s[i + 2 * STEP] = even3 + even2;
            s[i + 3 * STEP] = even3 - even2;
        }
    }

    /** The frequencies 5, 3, 1 and 7 of differences. */
    private static void rowsOdd(float[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            float odd0 = s[i + 4 * STEP] + s[i + 5 * STEP];
            float odd1 = (s[i + 5 * STEP] + s[i + 6 * STEP]) * A1;
            float odd2 = s[i + 6 * STEP] + s[i + 7 * STEP];
            float turn = (odd0 - odd2) * A5;
            float low = A2 * odd0 + turn;
            float high = A4 * odd2 + turn;
            float sum = s[i + 7 * STEP] + odd1;
            float difference = s[i + 7 * STEP] - odd1;
            s[i + 4 * STEP] = difference + low;
            s[i + 5 * STEP] = difference - low;
            s[i + 6 * STEP] = sum + high;
            s[i + 7 * STEP] = sum - high;
        }
    }

    // The same for columns, whose samples are a row apart: all eight at once, as they lie one behind the other.

    private static void columnsApart(float[] s) {
        for (int i = 0; i < ROW; i++) {
            float sum = s[i] + s[i + 7 * ROW];
            s[i + 7 * ROW] = s[i] - s[i + 7 * ROW];
            s[i] = sum;
        }
        for (int i = 0; i < ROW; i++) {
            float sum = s[i + ROW] + s[i + 6 * ROW];
            s[i + 6 * ROW] = s[i + ROW] - s[i + 6 * ROW];
            s[i + ROW] = sum;
        }
        for (int i = 0; i < ROW; i++) {
            float sum = s[i + 2 * ROW] + s[i + 5 * ROW];
            s[i + 5 * ROW] = s[i + 2 * ROW] - s[i + 5 * ROW];
            s[i + 2 * ROW] = sum;
        }
        for (int i = 0; i < ROW; i++) {
            float sum = s[i + 3 * ROW] + s[i + 4 * ROW];
            s[i + 4 * ROW] = s[i + 3 * ROW] - s[i + 4 * ROW];
            s[i + 3 * ROW] = sum;
        }
    }

    private static void columnsEven(float[] s) {
        for (int i = 0; i < ROW; i++) {
            float even0 = s[i] + s[i + 3 * ROW];
            float even1 = s[i + ROW] + s[i + 2 * ROW];
            float even3 = s[i] - s[i + 3 * ROW];
            float even2 = (s[i + ROW] - s[i + 2 * ROW] + even3) * A1;
            s[i] = even0 + even1;
            s[i + ROW] = even0 - even1;
            s[i + 2 * ROW] = even3 + even2;
            s[i + 3 * ROW] = even3 - even2;
        }
    }

    private static void columnsOdd(float[] s) {
        for (int i = 0; i < ROW; i++) {
            float odd0 = s[i + 4 * ROW] + s[i + 5 * ROW];
            float odd1 = (s[i + 5 * ROW] + s[i + 6 * ROW]) * A1;
            float odd2 = s[i + 6 * ROW] + s[i + 7 * ROW];
            float turn = (odd0 - odd2) * A5;
            float low = A2 * odd0 + turn;
            float high = A4 * odd2 + turn;
            float sum = s[i + 7 * ROW] + odd1;
            float difference = s[i + 7 * ROW] - odd1;
            s[i + 4 * ROW] = difference + low;
            s[i + 5 * ROW] = difference - low;
            s[i + 6 * ROW] = sum + high;
            s[i + 7 * ROW] = sum - high;
        }
    }
}
