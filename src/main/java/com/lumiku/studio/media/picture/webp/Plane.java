package com.lumiku.studio.media.picture.webp;

import java.util.Arrays;

/**
 * Luminance or one of the colour differences of a row of macroblocks. Blocks are predicted from samples as they were before
 * filtering, and shown as they are after the row below was filtered too: so there are two arrays of them.
 */
final class Plane {

    private static final int ABOVE_FIRST = 127;
    private static final int LEFT = 129;

    /** Samples to the right of the last macroblock, from which some blocks are predicted. */
    private static final int RIGHT = 4;

    /** Of a macroblock: 16, or 8 of colour. */
    final int side;

    /** Where rows of {@link #predicted} are, with one sample to the left. */
    final int stride;

    /** The row above and the macroblocks, not filtered. */
    final byte[] predicted;

    /** How long rows of {@link #shown} are. */
    final int width;

    /** The row of macroblocks before and this one, filtered. */
    final byte[] shown;

    Plane(int side, int macroblocks) {
        this.side = side;
        this.width = side * macroblocks;
        this.stride = 1 + width + RIGHT;
        this.predicted = new byte[(side + 1) * stride];
        this.shown = new byte[2 * side * width];
        Arrays.fill(predicted, 0, stride, (byte) ABOVE_FIRST);
        for (int y = 1; y <= side; y++) {
            predicted[y * stride] = (byte) LEFT;
        }
    }

    /** Where a macroblock is in {@link #predicted}. */
    int predictedAt(int column) {
        return stride + 1 + column * side;
    }

    /** Where a macroblock is in {@link #shown}. */
    int shownAt(int column) {
        return side * width + column * side;
    }

    /** Makes the row that was predicted ready to be filtered. */
    void show() {
        System.arraycopy(shown, side * width, shown, 0, side * width);
        for (int y = 0; y < side; y++) {
            System.arraycopy(predicted, (y + 1) * stride + 1, shown, (side + y) * width, width);
        }
    }

    /** Makes its last row the one above the next. */
    void next() {
        System.arraycopy(predicted, side * stride + 1, predicted, 1, width);
        Arrays.fill(predicted, 1 + width, stride, predicted[width]);
        predicted[0] = (byte) LEFT;
    }
}
