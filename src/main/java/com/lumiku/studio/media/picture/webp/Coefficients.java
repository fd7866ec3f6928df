package com.lumiku.studio.media.picture.webp;

/** Reads the coefficients of blocks (RFC 6386, section 13). */
final class Coefficients {

    /** Kinds of blocks: luminance without means, the means, colour, luminance with its means. */
    static final int LUMA_WITHOUT_MEANS = 0;

    static final int MEANS = 1;
    static final int CHROMA = 2;
    static final int LUMA = 3;

    private static final int SIZE = 16;
    private static final int BAND = LossyTables.CONTEXTS * LossyTables.PROBABILITIES;

    /** Of each place, and of the one behind the last. */
    private static final int[] BANDS = {0, 1, 2, 3, 6, 4, 5, 6, 6, 6, 6, 6, 6, 6, 6, 7, 0};

    private static final int[] ZIGZAG = {0, 1, 4, 8, 5, 2, 3, 6, 9, 12, 13, 10, 7, 11, 14, 15};
    private static final int[][] LARGE = {
        {173, 148, 140},
        {176, 155, 140, 135},
        {180, 157, 141, 134, 130},
        {254, 254, 243, 230, 196, 177, 153, 140, 133, 130, 129}
    };

    private final int[] probabilities;

    /** @param probabilities of all kinds, bands and contexts */
    Coefficients(int[] probabilities) {
        this.probabilities = probabilities;
    }

    /**
     * Reads a block.
     *
     * @param context how many of the neighbours have coefficients
     * @param first the place it begins with: 1 where the mean is elsewhere
     * @param into sixteen zeros from a place on
     * @return the place behind the last coefficient, or the first where there is none
     */
    int read(BoolDecoder in, int kind, int context, int first, int meanStep, int step, short[] into, int at) {
        int ofKind = kind * LossyTables.BANDS * BAND;
        int p = place(ofKind, first, context);
        for (int n = first; n < SIZE; n++) {
            if (in.bit(probabilities[p]) == 0) {
                return n;
            }
            while (in.bit(probabilities[p + 1]) == 0) {
                if (++n == SIZE) {
                    return SIZE;
                }
                p = place(ofKind, n, 0);
            }
            int value = 1;
            int next = 1;
            if (in.bit(probabilities[p + 2]) != 0) {
                value = large(in, p);
                next = 2;
            }
            p = place(ofKind, n + 1, next);
            int signed = in.flag() ? -value : value;
            into[at + ZIGZAG[n]] = (short) (signed * (n > 0 ? step : meanStep));
        }
        return SIZE;
    }

    private static int place(int ofKind, int n, int context) {
        return ofKind + BANDS[n] * BAND + context * LossyTables.PROBABILITIES;
    }

    private int large(BoolDecoder in, int p) {
        if (in.bit(probabilities[p + 3]) == 0) {
            return in.bit(probabilities[p + 4]) == 0 ? 2 : 3 + in.bit(probabilities[p + 5]);
        }
        if (in.bit(probabilities[p + 6]) == 0) {
            if (in.bit(probabilities[p + 7]) == 0) {
                return 5 + in.bit(159);
            }
            int upper = in.bit(165);
            return 7 + 2 * upper + in.bit(145);
        }
        int upper = in.bit(probabilities[p + 8]);
        int category = 2 * upper + in.bit(probabilities[p + 9 + upper]);
        int value = 0;
        for (int probability : LARGE[category]) {
            value = 2 * value + in.bit(probability);
        }
        return value + 3 + (8 << category);
    }
}
