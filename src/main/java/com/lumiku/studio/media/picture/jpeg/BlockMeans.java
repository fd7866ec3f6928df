package com.lumiku.studio.media.picture.jpeg;

import java.util.Arrays;

/**
 * Means of neighbouring samples of a block, straight from its coefficients. Two neighbours' mean of a cosine is a cosine again, of
 * half as many points and a little lower: so coefficients are weighed and folded until there are as many as means wanted, and
 * only those are transformed. The result is exact, what is averaged is never made.
 */
final class BlockMeans {

    private static final int SIDE = CosineTransform.SIDE;
    private static final int SIZE = SIDE * SIDE;
    private static final float MIDDLE = 128;

    /** The cosines of transforms to four points, to which the pictures of screens and small cameras are made smaller. */
    private static final int FOUR = 4;

    private static final float C1 = (float) Math.cos(Math.PI / 8);
    private static final float C2 = (float) Math.cos(Math.PI / 4);
    private static final float C3 = (float) Math.cos(Math.PI * 3 / 8);

    private final int across;
    private final int down;
    private final float[] weights = new float[SIZE];

    /** Which coefficient each becomes a part of. */
    private final int[] folded = new int[SIZE];

    /** Those that become a part of one: a bit for each, in zigzag order. */
    private final long counting;

    private final float[][] cosinesAcross;
    private final float[][] cosinesDown;
    private final float[] frequencies;
    private final float[] columns;
    private final float[] means;

    /**
     * @param quantization the steps of coefficients, in the order of rows
     * @param wide how many samples beside each other have a mean: 1, 2, 4 or 8
     * @param high how many below each other
     */
    BlockMeans(int[] quantization, int wide, int high) {
        this.across = SIDE / wide;
        this.down = SIDE / high;
        long bits = 0;
        for (int i = 1; i < SIZE; i++) {
            int place = JpegBlocks.ZIGZAG[i];
            Folding horizontal = Folding.of(place % SIDE, across);
            Folding vertical = Folding.of(place / SIDE, down);
            folded[i] = vertical.frequency * across + horizontal.frequency;
            weights[i] = (float) (horizontal.weight * vertical.weight * quantization[place]);
            bits |= weights[i] == 0 ? 0 : 1L << i;
        }
        this.counting = bits;
        this.weights[0] = quantization[0] / (float) SIDE;
        this.cosinesAcross = cosines(across);
        this.cosinesDown = cosines(down);
        this.frequencies = new float[across * down];
        this.columns = new float[across * down];
        this.means = new float[across * down];
    }

    /**
     * What becomes of a frequency where means are taken.
     *
     * @param frequency that it is as long as means are looked at
     * @param weight what of it is left: nothing where its means are zero
     */
    private record Folding(int frequency, double weight) {

        static Folding of(int frequency, int wanted) {
            int now = frequency;
            double weight = frequency == 0 ? Math.sqrt(1.0 / SIDE) : Math.sqrt(2.0 / SIDE);
            for (int points = SIDE; points > wanted; ) {
                weight *= Math.cos(now * Math.PI / 2 / points);
                points /= 2;
                if (now == points) {
                    return new Folding(0, 0);
                }
                if (now > points) {
                    now = 2 * points - now;
                    weight = -weight;
                }
            }
            return new Folding(now, weight);
        }
    }

    /** What each frequency adds to the samples of the first half; to those of the second, from the end, odd ones add the opposite. */
    private static float[][] cosines(int points) {
        float[][] cosines = new float[Math.ceilDiv(points, 2)][points];
        for (int i = 0; i < cosines.length; i++) {
            for (int frequency = 0; frequency < points; frequency++) {
                cosines[i][frequency] = (float) Math.cos((2 * i + 1) * frequency * Math.PI / 2 / points);
            }
        }
        return cosines;
    }

    /** How many means of a block lie beside each other. */
    int across() {
        return across;
    }

    /** How many rows of means a block has. */
    int down() {
        return down;
    }

    /**
     * The means of a block, row by row, until it is asked for those of the next.
     *
     * @param coefficients in zigzag order
     * @param nonZero which of them are not zero, as {@link EntropyReader#block} says it
     */
    float[] of(int[] coefficients, long nonZero) {
        float mean = coefficients[0] * weights[0] + MIDDLE;
        long left = nonZero & counting;
        if (left == 0) {
            Arrays.fill(means, mean);
            return means;
        }
        Arrays.fill(frequencies, 0);
        frequencies[0] = mean;
        for (; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            frequencies[folded[i]] += coefficients[i] * weights[i];
        }
        for (int i = 0; i < across; i++) {
            transform(frequencies, i, across, down, cosinesDown, columns);
        }
        for (int i = 0; i < means.length; i += across) {
            transform(columns, i, 1, across, cosinesAcross, means);
        }
        return means;
    }

    /** A row or column of points, so far apart. */
    private static void transform(float[] from, int first, int step, int points, float[][] cosines, float[] into) {
        if (points == 1) {
            into[first] = from[first];
            return;
        }
        if (points == FOUR) {
            transformFour(from, first, step, into);
            return;
        }
        int last = first + (points - 1) * step;
        for (int i = 0; i < cosines.length; i++) {
            float even = 0;
            float odd = 0;
            for (int frequency = 0; frequency < points - 1; frequency += 2) {
                even += cosines[i][frequency] * from[first + frequency * step];
                odd += cosines[i][frequency + 1] * from[first + frequency * step + step];
            }
            into[first + i * step] = even + odd;
            into[last - i * step] = even - odd;
        }
    }

    /** As the loop does it for any number of points, in half the time. */
    private static void transformFour(float[] from, int first, int step, float[] into) {
        int second = first + step;
        int third = second + step;
        int fourth = third + step;
        float even = C2 * from[third];
        float outer = C1 * from[second] + C3 * from[fourth];
        float inner = C3 * from[second] - C1 * from[fourth];
        float near = from[first] + even;
        float far = from[first] - even;
        into[first] = near + outer;
        into[second] = far + inner;
        into[third] = far - inner;
        into[fourth] = near - outer;
    }
}
