package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/** How the macroblocks of one column are predicted, row by row, and what the next row has to know of it. */
final class Macroblock {

    static final int BLOCKS = 4;

    private static final int[] TREE = {0, 2, -1, 4, -2, 6, 8, 12, -3, 10, -5, -6, -4, 14, -7, 16, -8, -9};

    int segment;
    boolean skipped;

    /** Whether luminance is predicted in blocks of 4 x 4. */
    boolean smallBlocks;

    int luma;
    int chroma;
    final int[] blockModes = new int[BLOCKS * BLOCKS];

    /** The modes of the last row of blocks. */
    final int[] above = new int[BLOCKS];

    /** Whether the lowest blocks have coefficients: four of luminance, twice two of colour, and the means. */
    final int[] coefficients = new int[9];

    /** Reads how it is predicted (RFC 6386, section 11). */
    void read(LossyHeader header, int[] left) {
        BoolDecoder in = header.modes;
        segment = 0;
        if (header.segmentMap) {
            segment = in.bit(header.segmentProbabilities[0]) == 0
                    ? in.bit(header.segmentProbabilities[1])
                    : 2 + in.bit(header.segmentProbabilities[2]);
        }
        skipped = header.skipProbability >= 0 && in.bit(header.skipProbability) != 0;
        smallBlocks = in.bit(145) == 0;
        if (smallBlocks) {
            blocks(in, left);
        } else {
            luma = in.bit(156) == 0
                    ? in.bit(163) == 0 ? Prediction.DC : Prediction.VERTICAL
                    : in.bit(128) == 0 ? Prediction.HORIZONTAL : Prediction.TRUE_MOTION;
            Arrays.fill(above, luma);
            Arrays.fill(left, luma);
        }
        chroma = chroma(in);
    }

    private static int chroma(BoolDecoder in) {
        if (in.bit(142) == 0) {
            return Prediction.DC;
        }
        if (in.bit(114) == 0) {
            return Prediction.VERTICAL;
        }
        return in.bit(183) == 0 ? Prediction.HORIZONTAL : Prediction.TRUE_MOTION;
    }

    private void blocks(BoolDecoder in, int[] left) {
        for (int y = 0; y < BLOCKS; y++) {
            for (int x = 0; x < BLOCKS; x++) {
                int mode = mode(in, (above[x] * Prediction.MODES + left[y]) * (Prediction.MODES - 1));
                blockModes[y * BLOCKS + x] = mode;
                above[x] = mode;
                left[y] = mode;
            }
        }
    }

    /** Walks the tree of section 11.2. */
    private static int mode(BoolDecoder in, int probabilities) {
        int node = 0;
        do {
            node = TREE[node + in.bit(LossyTables.MODES[probabilities + (node >> 1)])];
        } while (node > 0);
        return -node;
    }
}
