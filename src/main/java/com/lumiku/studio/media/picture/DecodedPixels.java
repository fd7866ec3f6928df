package com.lumiku.studio.media.picture;

import java.awt.image.BufferedImage;

/**
 * A picture as a decoder leaves it: bytes in the order blue, green, red, or alpha, blue, green, red, or luminance and colour
 * differences, turned only while it is read.
 *
 * @param bytesPerPixel 3, or 4 with alpha
 * @param columns of the picture as it is stored
 * @param rows of the picture as it is stored
 * @param isYcc see {@link Pixels#isYcc}
 */
public record DecodedPixels(
        byte[] bytes, int bytesPerPixel, int columns, int rows, Orientation orientation, boolean isYcc)
        implements Pixels {

    private static final int OPAQUE = 0xFF000000;

    static DecodedPixels of(BufferedImage image, Orientation orientation) {
        boolean alpha = image.getColorModel().hasAlpha();
        return new DecodedPixels(
                PixelBytes.of(image), alpha ? 4 : 3, image.getWidth(), image.getHeight(), orientation, false);
    }

    @Override
    public int width() {
        return orientation.swapped() ? rows : columns;
    }

    @Override
    public int height() {
        return orientation.swapped() ? columns : rows;
    }

    @Override
    public boolean isTransparent() {
        if (bytesPerPixel == 3) {
            return false;
        }
        int all = 0xFF;
        for (int i = 0; i < bytes.length; i += 4) {
            all &= bytes[i];
        }
        return all != 0xFF;
    }

    /** Walks along the stored rows, also where they are columns: going across them would miss the cache each time. */
    @Override
    public void copyRows(int y, int count, int[] into, int stride) {
        int width = width();
        if (!orientation.swapped()) {
            for (int row = 0; row < count; row++) {
                copy(place(0, y + row), step(), width, into, row * stride, 1);
            }
            return;
        }
        for (int x = 0; x < width; x++) {
            copy(place(x, y), step(), count, into, x, stride);
        }
    }

    /** Where the pixel of an upright place is. */
    private int place(int x, int y) {
        return (orientation.row(x, y, rows) * columns + orientation.column(x, y, columns)) * bytesPerPixel;
    }

    private int step() {
        return orientation.mirroredX() ? -bytesPerPixel : bytesPerPixel;
    }

    private void copy(int from, int step, int count, int[] into, int to, int toStep) {
        int place = from;
        int target = to;
        if (bytesPerPixel == 3) {
            for (int i = 0; i < count; i++, place += step, target += toStep) {
                into[target] =
                        OPAQUE | (bytes[place + 2] & 0xFF) << 16 | (bytes[place + 1] & 0xFF) << 8 | bytes[place] & 0xFF;
            }
            return;
        }
        for (int i = 0; i < count; i++, place += step, target += toStep) {
            into[target] = bytes[place] << 24
                    | (bytes[place + 3] & 0xFF) << 16
                    | (bytes[place + 2] & 0xFF) << 8
                    | bytes[place + 1] & 0xFF;
        }
    }
}
