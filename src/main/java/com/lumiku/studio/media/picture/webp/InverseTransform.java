package com.lumiku.studio.media.picture.webp;

/** Coefficients back to samples (RFC 6386, sections 14.3 and 14.4). */
final class InverseTransform {

    private static final int SIDE = 4;
    private static final int SIZE = SIDE * SIDE;

    private final int[] columns = new int[SIZE];

    /** The means of sixteen blocks, each to the first place of its block. */
    void means(short[] from, short[] into) {
        int[] c = columns;
        for (int i = 0; i < SIDE; i++) {
            int outer = from[i] + from[12 + i];
            int inner = from[4 + i] + from[8 + i];
            int innerDifference = from[4 + i] - from[8 + i];
            int outerDifference = from[i] - from[12 + i];
            c[i] = outer + inner;
            c[8 + i] = outer - inner;
            c[4 + i] = outerDifference + innerDifference;
            c[12 + i] = outerDifference - innerDifference;
        }
        for (int i = 0; i < SIDE; i++) {
            int first = c[4 * i] + 3;
            int outer = first + c[4 * i + 3];
            int inner = c[4 * i + 1] + c[4 * i + 2];
            int innerDifference = c[4 * i + 1] - c[4 * i + 2];
            int outerDifference = first - c[4 * i + 3];
            int to = i * SIDE * SIZE;
            into[to] = (short) (outer + inner >> 3);
            into[to + SIZE] = (short) (outerDifference + innerDifference >> 3);
            into[to + 2 * SIZE] = (short) (outer - inner >> 3);
            into[to + 3 * SIZE] = (short) (outerDifference - innerDifference >> 3);
        }
    }

    /** Adds a block to what was predicted. */
    void add(short[] block, int from, byte[] samples, int at, int stride) {
        int[] c = columns;
        for (int i = 0; i < SIDE; i++) {
            int in = from + i;
            int sum = block[in] + block[in + 8];
            int difference = block[in] - block[in + 8];
            int low = sine(block[in + 4]) - cosine(block[in + 12]);
            int high = cosine(block[in + 4]) + sine(block[in + 12]);
            c[4 * i] = sum + high;
            c[4 * i + 1] = difference + low;
            c[4 * i + 2] = difference - low;
            c[4 * i + 3] = sum - high;
        }
        for (int i = 0; i < SIDE; i++) {
            int mean = c[i] + 4;
            int sum = mean + c[8 + i];
            int difference = mean - c[8 + i];
            int low = sine(c[4 + i]) - cosine(c[12 + i]);
            int high = cosine(c[4 + i]) + sine(c[12 + i]);
            int to = at + i * stride;
            add(samples, to, sum + high >> 3);
            add(samples, to + 1, difference + low >> 3);
            add(samples, to + 2, difference - low >> 3);
            add(samples, to + 3, sum - high >> 3);
        }
    }

    /** Adds a block that has nothing but a mean. */
    static void addMean(int mean, byte[] samples, int at, int stride) {
        int all = mean + 4 >> 3;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                add(samples, at + y * stride + x, all);
            }
        }
    }

    private static void add(byte[] samples, int at, int value) {
        samples[at] = (byte) Math.clamp((samples[at] & 0xFF) + value, 0, 255);
    }

    /** Times the square root of 2 and the cosine of an eighth of pi, in 16 bits behind the point. */
    private static int cosine(int value) {
        return (value * 20091 >> 16) + value;
    }

    /** The same with the sine. */
    private static int sine(int value) {
        return value * 35468 >> 16;
    }
}
