package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/** What stands in front of the pixels of a lossy picture (RFC 6386, section 9), and the parts of its data. */
final class LossyHeader {

    static final int SEGMENTS = 4;

    private static final int TAG_BYTES = 3;
    private static final int FRAME_BYTES = 10;
    private static final int MOST_VERSION = 3;

    final int width;
    final int height;

    /** How macroblocks are predicted. */
    final BoolDecoder modes;

    /** Coefficients; those of a row of macroblocks are in one, by turns. */
    final BoolDecoder[] partitions;

    final boolean segmented;
    final boolean segmentMap;
    final int[] segmentProbabilities = {255, 255, 255};
    final Quantizers[] quantizers = new Quantizers[SEGMENTS];
    final LoopFilter.Strengths filter;
    final int[] coefficients = LossyTables.COEFFICIENTS.clone();

    /** How probable it is that a macroblock has coefficients; negative where it is not told which have none. */
    final int skipProbability;

    private final boolean absolute;
    private final int[] segmentQuantizers = new int[SEGMENTS];
    private final int[] segmentLevels = new int[SEGMENTS];

    LossyHeader(byte[] file, int from, int length) throws WebpException {
        if (length < FRAME_BYTES) {
            throw cutOff();
        }
        int tag = file[from] & 0xFF | (file[from + 1] & 0xFF) << 8 | (file[from + 2] & 0xFF) << 16;
        boolean key = (tag & 1) == 0;
        boolean shown = (tag >> 4 & 1) != 0;
        int first = tag >> 5;
        if (!key
                || !shown
                || (tag >> 1 & 7) > MOST_VERSION
                || !Arrays.equals(file, from + TAG_BYTES, from + 6, new byte[] {(byte) 0x9D, 1, 0x2A}, 0, 3)) {
            throw WebpException.damaged("the WebP has no picture where one should begin");
        }
        if (first > length - FRAME_BYTES) {
            throw cutOff();
        }
        width = size(file, from + 6);
        height = size(file, from + 8);
        modes = new BoolDecoder(file, from + FRAME_BYTES, first);
        modes.flag();
        modes.flag();
        segmented = modes.flag();
        segmentMap = segmented && modes.flag();
        absolute = segmented && segments();
        filter = filter();
        partitions = partitions(file, from + FRAME_BYTES + first, from + length);
        quantizers();
        modes.flag();
        probabilities();
        skipProbability = modes.flag() ? modes.number(8) : -1;
        checkEnd();
    }

    private static int size(byte[] file, int at) {
        return (file[at] & 0xFF | (file[at + 1] & 0xFF) << 8) & 0x3FFF;
    }

    /** Returns whether values of segments are absolute. */
    private boolean segments() {
        boolean isAbsolute = false;
        if (modes.flag()) {
            isAbsolute = modes.flag();
            for (int i = 0; i < SEGMENTS; i++) {
                segmentQuantizers[i] = modes.optionalSigned(7);
            }
            for (int i = 0; i < SEGMENTS; i++) {
                segmentLevels[i] = modes.optionalSigned(6);
            }
        }
        for (int i = 0; segmentMap && i < segmentProbabilities.length; i++) {
            segmentProbabilities[i] = modes.flag() ? modes.number(8) : 255;
        }
        return isAbsolute;
    }

    private LoopFilter.Strengths filter() {
        boolean simple = modes.flag();
        int level = modes.number(6);
        int sharpness = modes.number(3);
        int ofPicture = 0;
        int ofSmallBlocks = 0;
        if (modes.flag() && modes.flag()) {
            for (int i = 0; i < 4; i++) {
                int delta = modes.optionalSigned(6);
                ofPicture = i == 0 ? delta : ofPicture;
            }
            for (int i = 0; i < 4; i++) {
                int delta = modes.optionalSigned(6);
                ofSmallBlocks = i == 0 ? delta : ofSmallBlocks;
            }
        }
        int[] levels = new int[SEGMENTS];
        for (int i = 0; i < SEGMENTS; i++) {
            levels[i] = (absolute ? segmentLevels[i] : level + segmentLevels[i]) + ofPicture;
        }
        return new LoopFilter.Strengths(level > 0, simple, sharpness, levels, ofSmallBlocks);
    }

    private BoolDecoder[] partitions(byte[] file, int from, int end) throws WebpException {
        int count = 1 << modes.number(2);
        int start = from + 3 * (count - 1);
        if (start >= end) {
            throw cutOff();
        }
        BoolDecoder[] decoders = new BoolDecoder[count];
        for (int i = 0; i < count; i++) {
            int length = end - start;
            if (i < count - 1) {
                int at = from + 3 * i;
                int told = file[at] & 0xFF | (file[at + 1] & 0xFF) << 8 | (file[at + 2] & 0xFF) << 16;
                length = Math.min(told, length);
            }
            if (i == count - 1 && length == 0) {
                throw cutOff();
            }
            decoders[i] = new BoolDecoder(file, start, length);
            start += length;
        }
        return decoders;
    }

    private void quantizers() {
        int base = modes.number(7);
        int[] deltas = new int[5];
        for (int i = 0; i < deltas.length; i++) {
            deltas[i] = modes.optionalSigned(4);
        }
        for (int i = 0; i < SEGMENTS; i++) {
            quantizers[i] = Quantizers.of(absolute ? segmentQuantizers[i] : base + segmentQuantizers[i], deltas);
        }
    }

    private void probabilities() {
        for (int i = 0; i < coefficients.length; i++) {
            if (modes.bit(LossyTables.KEEPING[i]) != 0) {
                coefficients[i] = modes.number(8);
            }
        }
    }

    /** @throws WebpException where more was read than there is */
    void checkEnd() throws WebpException {
        if (modes.isExhausted()) {
            throw cutOff();
        }
    }

    static WebpException cutOff() {
        return WebpException.cutOff("the last rows of the WebP are missing");
    }
}
