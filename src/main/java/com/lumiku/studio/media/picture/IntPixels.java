package com.lumiku.studio.media.picture;

/**
 * A picture with a number for each pixel.
 *
 * @param alpha whether the upper eight bits count
 * @param isYcc see {@link Pixels#isYcc}
 * @param argb the rows, one behind the other
 */
record IntPixels(int width, int height, boolean alpha, boolean isYcc, int[] argb) implements Pixels {

    private static final int OPAQUE = 0xFF000000;

    @Override
    public boolean isTransparent() {
        if (!alpha) {
            return false;
        }
        int all = OPAQUE;
        for (int pixel : argb) {
            all &= pixel;
        }
        return all != OPAQUE;
    }

    @Override
    public void copyRows(int y, int rows, int[] into, int stride) {
        int opaque = alpha ? 0 : OPAQUE;
        for (int row = 0; row < rows; row++) {
            int from = (y + row) * width;
            int to = row * stride;
            for (int x = 0; x < width; x++) {
                into[to + x] = argb[from + x] | opaque;
            }
        }
    }
}
