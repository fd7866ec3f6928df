package com.lumiku.studio.media.picture;

/**
 * Resampling with the cubic filter of Catmull and Rom, as wide as the picture shrinks. Whole rows are weighed and added, which
 * the processor does for several numbers at once; for columns the picture is turned.
 *
 * @see <a href="https://doi.org/10.1145/54852.378514">Mitchell and Netravali, Reconstruction filters in computer graphics</a>
 */
final class CubicFilter {

    private static final int ROWS = 8;

    /** For each row wanted the first of those that it is made of, which may lie before the picture. */
    private final int[] first;

    /** For each row wanted how much each of them weighs. */
    private final float[][] weights;

    private CubicFilter(int side, int wanted) {
        this.first = new int[wanted];
        this.weights = new float[wanted][];
        double scale = (double) side / wanted;
        double width = Math.max(1, scale);
        int taps = 2 * (int) Math.ceil(2 * width);
        for (int i = 0; i < wanted; i++) {
            double centre = (i + 0.5) * scale - 0.5;
            first[i] = (int) Math.floor(centre) - taps / 2 + 1;
            weights[i] = weights(taps, first[i] - centre, width);
        }
    }

    /** A square picture in another size; rows of so many channels, one behind the other. */
    static float[][] square(float[][] rows, int side) {
        int channels = rows[0].length / rows.length;
        CubicFilter filter = new CubicFilter(rows.length, side);
        return turned(filter.resampled(turned(filter.resampled(rows), channels)), channels);
    }

    private float[][] resampled(float[][] rows) {
        float[][] resampled = new float[first.length][rows[0].length];
        for (int i = 0; i < first.length; i++) {
            for (int tap = 0; tap < weights[i].length; tap++) {
                add(weights[i][tap], rows[Math.clamp(first[i] + tap, 0, rows.length - 1)], resampled[i]);
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
        int whole = rows.length / ROWS * ROWS;
        for (int channel = 0; channel < channels; channel++) {
            int to = channel * rows.length;
            for (int top = 0; top < whole; top += ROWS) {
                turnEight(rows, top, channel * width, columns, to + top);
            }
            for (int top = whole; top < rows.length; top++) {
                for (int x = 0; x < width; x++) {
                    columns[x][to + top] = rows[top][channel * width + x];
                }
            }
        }
        return columns;
    }

    private static void turnEight(float[][] rows, int top, int from, float[][] columns, int to) {
        float[] a = rows[top];
        float[] b = rows[top + 1];
        float[] c = rows[top + 2];
        float[] d = rows[top + 3];
        float[] e = rows[top + 4];
        float[] f = rows[top + 5];
        float[] g = rows[top + 6];
        float[] h = rows[top + 7];
        for (int x = 0; x < columns.length; x++) {
            float[] column = columns[x];
            column[to] = a[from + x];
            column[to + 1] = b[from + x];
            column[to + 2] = c[from + x];
            column[to + 3] = d[from + x];
            column[to + 4] = e[from + x];
            column[to + 5] = f[from + x];
            column[to + 6] = g[from + x];
            column[to + 7] = h[from + x];
        }
    }
}
