package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.Orientation;

/**
 * Turns blocks upright by their coefficients, without any loss: where rows become columns, frequencies across and down change places;
 * where samples are mirrored, odd frequencies become their opposite.
 */
final class BlockTurn {

    private static final int SIDE = CosineTransform.SIDE;

    private final boolean upright;

    /** Where each coefficient goes to, in zigzag order. */
    private final int[] places = new int[SIDE * SIDE];

    /** Those that become their opposite: a bit for each as it is read. */
    private final long opposite;

    private final int[] turned = new int[SIDE * SIDE];

    BlockTurn(Orientation orientation) {
        this.upright = orientation.equals(Orientation.UPRIGHT);
        int[] numbers = new int[SIDE * SIDE];
        for (int k = 0; k < numbers.length; k++) {
            numbers[JpegBlocks.ZIGZAG[k]] = k;
        }
        long bits = 0;
        for (int k = 0; k < places.length; k++) {
            int across = JpegBlocks.ZIGZAG[k] % SIDE;
            int down = JpegBlocks.ZIGZAG[k] / SIDE;
            places[k] = orientation.swapped() ? numbers[across * SIDE + down] : k;
            boolean mirrored = orientation.mirroredX() && across % 2 == 1;
            if (mirrored != (orientation.mirroredY() && down % 2 == 1)) {
                bits |= 1L << k;
            }
        }
        this.opposite = bits;
    }

    boolean isUpright() {
        return upright;
    }

    /** Steps of coefficients, in the order of rows, as they are where rows have become columns. */
    static int[] swapped(int[] steps) {
        int[] swapped = new int[steps.length];
        for (int i = 0; i < steps.length; i++) {
            swapped[i % SIDE * SIDE + i / SIDE] = steps[i];
        }
        return swapped;
    }

    /**
     * Turns a block, of which nothing is left where it was.
     *
     * @param nonZero which of its coefficients are not zero, as {@link EntropyReader#block} says it
     * @return which are not zero now in {@link #turned}
     */
    long turn(int[] coefficients, long nonZero) {
        long now = 0;
        for (long left = nonZero; left != 0; left &= left - 1) {
            int k = Long.numberOfTrailingZeros(left);
            int place = places[k];
            turned[place] = (opposite >>> k & 1) == 0 ? coefficients[k] : -coefficients[k];
            coefficients[k] = 0;
            now |= 1L << place;
        }
        return now;
    }

    /** The block that was turned last; whoever has used it leaves zeros. */
    int[] turned() {
        return turned;
    }
}
