package com.lumiku.studio.media.picture;

/**
 * Resampling with the cubic filter of Catmull and Rom, as wide as the picture shrinks. Whole rows are weighed and added, which
 * the processor does for several numbers at once; for columns the picture is turned.
 *
 * @see <a href="https://doi.org/10.1145/54852.378514">Mitchell and Netravali, Reconstruction filters in computer graphics</a>
 */
final class CubicFilter {

    private static final int ROWS = 16;

    private CubicFilter() {}

    /** A square picture in another size; rows of so many channels, one behind the other. */
    static float[][] square(float[][] rows, int side) {
        int channels = rows[0].length / rows.length;
        return turned(resampled(turned(resampled(rows, side), channels), side), channels);
    }

    private static float[][] resampled(float[][] rows, int wanted) {
        float[][] resampled = new float[wanted][rows[0].length];
        double scale = (double) rows.length / wanted;
        double width = Math.max(1, scale);
        int taps = 2 * (int) Math.ceil(2 * width);
        for (int i = 0; i < wanted; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            int first = (int) Math.floor(centre) - taps / 2 + 1;
            float[] weights = weights(taps, first - centre, width);
            for (int tap = 0; tap < taps; tap++) {
                add(weights[tap], rows[Math.clamp(first + tap, 0, rows.length - 1)], resampled[i]);
            }
        }
        return resampled;
    }

    private static void add(float weight, float[] row, float[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += weight * row[i];
        }
    }

    /** Of places at a distance of one from each other; together they weigh one. */
    private static float[] weights(int taps, double first, double width) {
        float[] weights = new float[taps];
        double sum = 0;
        for (int tap = 0; tap < taps; tap++) {
            double weight = catmullRom(Math.abs(first + tap) / width);
            weights[tap] = (float) weight;
            sum += weight;
        }
        for (int tap = 0; tap < taps; tap++) {
            weights[tap] /= (float) sum;
        }
        return weights;
    }

    private static double catmullRom(double x) {
        if (x < 1) {
            return (1.5 * x - 2.5) * x * x + 1;
        }
        return x < 2 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : 0;
    }

    /** Rows become columns, so many rows at once that what is written stays in the processor's cache. */
    private static float[][] turned(float[][] rows, int channels) {
        int width = rows[0].length / channels;
        float[][] columns = new float[width][rows.length * channels];
        for (int top = 0; top < rows.length; top += ROWS) {
            int bottom = Math.min(rows.length, top + ROWS);
            for (int x = 0; x < width; x++) {
                float[] column = columns[x];
                for (int y = top; y < bottom; y++) {
                    for (int channel = 0; channel < channels; channel++) {
                        column[channel * rows.length + y] = rows[y][channel * width + x];
                    }
                }
            }
        }
        return columns;
    }
}
