package com.lumiku.studio.media.picture.webp;

/**
 * Where a picture is put in a larger one.
 *
 * @param bytes blue, green and red, or alpha, blue, green and red of each pixel
 * @param bytesPerPixel 3, or 4 with alpha
 * @param first the place of its first pixel
 * @param stride from the place of a row to that of the next
 */
record Target(byte[] bytes, int bytesPerPixel, int first, int stride, int width, int height) {

    int row(int y) {
        return first + y * stride;
    }

    /** Puts a row of {@code 0xAARRGGBB}, where there is alpha. */
    void put(int y, int[] argb) {
        int to = row(y);
        for (int x = 0; x < width; x++) {
            int pixel = argb[x];
            bytes[to++] = (byte) (pixel >>> 24);
            bytes[to++] = (byte) pixel;
            bytes[to++] = (byte) (pixel >> 8);
            bytes[to++] = (byte) (pixel >> 16);
        }
    }

    void putAlpha(int y, byte[] alpha) {
        for (int x = 0, to = row(y); x < width; x++, to += bytesPerPixel) {
            bytes[to] = alpha[x];
        }
    }

    /** Makes all of it opaque. */
    void fillAlpha() {
        for (int y = 0; y < height; y++) {
            for (int x = 0, to = row(y); x < width; x++, to += bytesPerPixel) {
                bytes[to] = (byte) 0xFF;
            }
        }
    }
}
