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
    private static final int CHANNELS = 3;

    /** Averaging leaves at least this many times the pixels wanted. */
    private static final double RESERVE = 1.5;

    private Thumbnail() {}

    /** The thumbnail as JPEG; what is transparent is put on white. */
    static EncodedPicture of(Pixels pixels) {
        int square = Math.min(pixels.width(), pixels.height());
        int factor = mostReduced(square);
        int side = Math.min(SIDE, square);
        float[][] averaged = resampled(averaged(pixels, square / factor, factor), side);
        return encoded(averaged, averaged, 2 * side, pixels.isYcc());
    }

    /**
     * The thumbnail of a square in the middle that was averaged down elsewhere, by {@link #mostReduced} at most.
     *
     * @param side of the square as it was
     * @param luminance its rows
     * @param colours rows of the red and the blue differences, one behind the other
     */
    static EncodedPicture ofAveraged(int side, float[][] luminance, float[][] colours) {
        int wanted = Math.min(SIDE, side);
        return encoded(resampled(colours, wanted), resampled(luminance, wanted), 0, true);
    }

    private static float[][] resampled(float[][] square, int side) {
        return square.length == side ? square : CubicFilter.square(square, side);
    }

    /** By how much a square may be averaged down before it is resampled. */
    static int mostReduced(int side) {
        return Math.max(1, (int) (side / (Math.min(SIDE, side) * RESERVE)));
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

    /** @param last where in its rows the last of the three channels begins, of which the first two begin the other rows */
    private static EncodedPicture encoded(float[][] rows, float[][] others, int last, boolean isYcc) {
        int side = rows.length;
        int[] rgb = new int[side * side];
        for (int y = 0, to = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                rgb[to++] = rounded(rows[y][x]) << 16 | rounded(rows[y][side + x]) << 8 | rounded(others[y][last + x]);
            }
        }
        return JpegEncoder.encode(new IntPixels(side, side, false, isYcc, rgb), QUALITY);
    }

    private static int rounded(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
