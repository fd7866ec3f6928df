package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.jpeg.JpegEncoder;
import java.util.Arrays;

/**
 * The square in the middle of a picture, 300 x 300 pixels: averaged down by a whole number first, then resampled with a cubic
 * filter that is as wide as what is left of the factor, so that the result is neither jagged nor soft. A picture that is
 * smaller than that is not made larger.
 */
final class Thumbnail {

    static final int SIDE = 300;

    private static final int QUALITY = 85;
    private static final int CHANNELS = CubicFilter.CHANNELS;

    /** Averaging leaves at least this many times the pixels wanted. */
    private static final double RESERVE = 1.5;

    private Thumbnail() {}

    /** The thumbnail as JPEG; what is transparent is put on white. */
    static EncodedPicture of(Pixels pixels) {
        int square = Math.min(pixels.width(), pixels.height());
        int side = Math.min(SIDE, square);
        int factor = Math.max(1, (int) (square / (side * RESERVE)));
        float[][] averaged = averaged(pixels, square / factor, factor);
        int[] rgb = rounded(averaged.length == side ? averaged : CubicFilter.square(averaged, side));
        return JpegEncoder.encode(new IntPixels(side, side, false, pixels.isYcc(), rgb), QUALITY);
    }

    /** The means of squares of pixels: rows of all red, all green and all blue, or whatever the colours are. */
    private static float[][] averaged(Pixels pixels, int side, int factor) {
        int width = pixels.width();
        int left = (width - side * factor) / 2;
        int top = (pixels.height() - side * factor) / 2;
        int[] row = new int[width];
        // Two in one sum: of 16 x 16 pixels, far more than 40 megapixels need, neither reaches the other.
        int[] redBlue = new int[width];
        int[] green = new int[width];
        float[][] averaged = new float[side][side * CHANNELS];
        boolean transparent = pixels.isTransparent();
        for (int y = 0; y < side; y++) {
            Arrays.fill(redBlue, 0);
            Arrays.fill(green, 0);
            for (int i = 0; i < factor; i++) {
                pixels.copyRows(top + y * factor + i, 1, row, width);
                if (transparent) {
                    Transparency.putOnWhite(row);
                }
                add(row, redBlue, green);
            }
            average(redBlue, green, left, factor, averaged[y]);
        }
        return averaged;
    }

    private static void add(int[] row, int[] redBlue, int[] green) {
        for (int x = 0; x < row.length; x++) {
            redBlue[x] += row[x] & 0xFF00FF;
            green[x] += row[x] >> 8 & 0xFF;
        }
    }

    private static void average(int[] redBlue, int[] green, int left, int factor, float[] into) {
        int side = into.length / CHANNELS;
        for (int i = 1; i < factor; i++) {
            for (int x = left; x < left + side * factor; x += factor) {
                redBlue[x] += redBlue[x + i];
                green[x] += green[x + i];
            }
        }
        float scale = 1f / (factor * factor);
        for (int x = 0, from = left; x < side; x++, from += factor) {
            into[x] = (redBlue[from] >>> 16) * scale;
            into[side + x] = green[from] * scale;
            into[2 * side + x] = (redBlue[from] & 0xFFFF) * scale;
        }
    }

    private static int[] rounded(float[][] rows) {
        int side = rows.length;
        int[] rgb = new int[side * side];
        int to = 0;
        for (float[] row : rows) {
            for (int x = 0; x < side; x++) {
                rgb[to++] = rounded(row[x]) << 16 | rounded(row[side + x]) << 8 | rounded(row[2 * side + x]);
            }
        }
        return rgb;
    }

    private static int rounded(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
