package com.lumiku.studio.media.picture.webp;

/**
 * The steps of coefficients (RFC 6386, section 14.1): of the mean and of all others, for luminance, for the means of
 * luminance, and for colour.
 */
record Quantizers(int lumaMean, int luma, int meansMean, int means, int chromaMean, int chroma) {

    private static final int LAST = 127;
    private static final int LAST_CHROMA_MEAN = 117;
    private static final int LEAST_MEANS = 8;

    /** @param deltas of the index: means of luminance, twice those of the means, twice those of colour */
    static Quantizers of(int index, int[] deltas) {
        return new Quantizers(
                LossyTables.MEAN_STEPS[Math.clamp(index + deltas[0], 0, LAST)],
                LossyTables.STEPS[Math.clamp(index, 0, LAST)],
                2 * LossyTables.MEAN_STEPS[Math.clamp(index + deltas[1], 0, LAST)],
                Math.max(LEAST_MEANS, LossyTables.STEPS[Math.clamp(index + deltas[2], 0, LAST)] * 155 / 100),
                LossyTables.MEAN_STEPS[Math.clamp(index + deltas[3], 0, LAST_CHROMA_MEAN)],
                LossyTables.STEPS[Math.clamp(index + deltas[4], 0, LAST)]);
    }
}
