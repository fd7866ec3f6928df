package com.lumiku.studio.media.picture;

/**
 * Resampling with the cubic filter of Catmull and Rom, as wide as the picture shrinks. Whole rows are weighed and added, which
 * the processor does for several numbers at once; for columns the picture is turned.
 *
 * @see <a href="https://doi.org/10.1145/54852.378514">Mitchell and Netravali, Reconstruction filters in computer graphics</a>
 */
final class CubicFilter {

    static final int CHANNELS = 3;

    private static final int ROWS = 16;

    private CubicFilter() {}

    /** A square picture in another size; rows of three channels, one behind the other. */
    static float[][] square(float[][] rows, int side) {
        return turned(resampled(turned(resampled(rows, side)), side));
    }

    private static float[][] resampled(float[][] rows, int wanted) {
        float[][] resampled = new float[wanted][rows[0].length];
        double width = (double) rows.length / wanted;
        int taps = 2 * (int) Math.ceil(2 * width);
        for (int i = 0; i < wanted; i++) {
            double centre = (i + 0.5) * width - 0.5;
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
    private static float[][] turned(float[][] rows) {
        int width = rows[0].length / CHANNELS;
        float[][] columns = new float[width][rows.length * CHANNELS];
        for (int top = 0; top < rows.length; top += ROWS) {
            int bottom = Math.min(rows.length, top + ROWS);
            for (int x = 0; x < width; x++) {
                float[] column = columns[x];
                for (int y = top; y < bottom; y++) {
                    column[y] = rows[y][x];
                    column[rows.length + y] = rows[y][width + x];
                    column[2 * rows.length + y] = rows[y][2 * width + x];
                }
            }
        }
        return columns;
    }
}
