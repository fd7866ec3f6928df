package com.lumiku.studio.media;

import java.util.Arrays;

/**
 * The square in the middle of a picture, 300 x 300 pixels: averaged down by a whole number first, then resampled with a cubic
 * filter of Catmull and Rom that is as wide as what is left of the factor, so that the result is neither jagged nor soft.
 * A picture that is smaller than that is not made larger.
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
        int side = Math.min(SIDE, square);
        int factor = Math.max(1, (int) (square / (side * RESERVE)));
        int averagedSide = square / factor;
        float[] averaged = averaged(pixels, averagedSide, factor);
        int[] rgb = averagedSide == side ? rounded(averaged) : rounded(resampled(averaged, averagedSide, side));
        return JpegEncoder.encode(new IntPixels(side, side, false, rgb), QUALITY);
    }

    /** The means of squares of pixels, three channels each. */
    private static float[] averaged(Pixels pixels, int side, int factor) {
        int width = pixels.width();
        int left = (width - side * factor) / 2;
        int top = (pixels.height() - side * factor) / 2;
        int[] rows = new int[factor * width];
        float[] averaged = new float[side * side * CHANNELS];
        boolean transparent = pixels.isTransparent();
        float scale = 1f / (factor * factor);
        int to = 0;
        for (int y = 0; y < side; y++) {
            pixels.copyRows(top + y * factor, factor, rows, width);
            if (transparent) {
                Transparency.putOnWhite(rows);
            }
            for (int x = 0; x < side; x++) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (int row = 0; row < factor; row++) {
                    int from = row * width + left + x * factor;
                    for (int i = from; i < from + factor; i++) {
                        red += rows[i] >> 16 & 0xFF;
                        green += rows[i] >> 8 & 0xFF;
                        blue += rows[i] & 0xFF;
                    }
                }
                averaged[to++] = red * scale;
                averaged[to++] = green * scale;
                averaged[to++] = blue * scale;
            }
        }
        return averaged;
    }

    private static float[] resampled(float[] from, int side, int wanted) {
        float[][] weights = weights(side, wanted);
        float[] narrow = new float[side * wanted * CHANNELS];
        for (int y = 0; y < side; y++) {
            resample(from, y * side * CHANNELS, CHANNELS, weights, side, narrow, y * wanted * CHANNELS, CHANNELS);
        }
        float[] small = new float[wanted * wanted * CHANNELS];
        for (int x = 0; x < wanted; x++) {
            resample(narrow, x * CHANNELS, wanted * CHANNELS, weights, side, small, x * CHANNELS, wanted * CHANNELS);
        }
        return small;
    }

    /** One row or column. */
    private static void resample(
            float[] from, int start, int step, float[][] weights, int side, float[] to, int toStart, int toStep) {
        for (int i = 0; i < weights.length; i++) {
            float[] weight = weights[i];
            int first = first(i, weight.length, side, weights.length);
            float red = 0;
            float green = 0;
            float blue = 0;
            for (int tap = 0; tap < weight.length; tap++) {
                int place = start + Math.clamp(first + tap, 0, side - 1) * step;
                red += weight[tap] * from[place];
                green += weight[tap] * from[place + 1];
                blue += weight[tap] * from[place + 2];
            }
            int place = toStart + i * toStep;
            to[place] = red;
            to[place + 1] = green;
            to[place + 2] = blue;
        }
    }

    private static double centre(int i, int side, int wanted) {
        return (i + 0.5) * side / wanted - 0.5;
    }

    private static int first(int i, int taps, int side, int wanted) {
        return (int) Math.floor(centre(i, side, wanted)) - taps / 2 + 1;
    }

    private static float[][] weights(int side, int wanted) {
        double width = (double) side / wanted;
        int taps = 2 * (int) Math.ceil(2 * width);
        float[][] weights = new float[wanted][taps];
        for (int i = 0; i < wanted; i++) {
            double sum = 0;
            for (int tap = 0; tap < taps; tap++) {
                double distance = first(i, taps, side, wanted) + tap - centre(i, side, wanted);
                double weight = catmullRom(Math.abs(distance) / width);
                weights[i][tap] = (float) weight;
                sum += weight;
            }
            for (int tap = 0; tap < taps; tap++) {
                weights[i][tap] /= (float) sum;
            }
        }
        return weights;
    }

    private static double catmullRom(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    private static int[] rounded(float[] channels) {
        int[] rgb = new int[channels.length / CHANNELS];
        Arrays.setAll(
                rgb,
                i -> rounded(channels[CHANNELS * i]) << 16
                        | rounded(channels[CHANNELS * i + 1]) << 8
                        | rounded(channels[CHANNELS * i + 2]));
        return rgb;
    }

    private static int rounded(float value) {
        return Math.clamp((int) (value + 0.5f), 0, 255);
    }
}
