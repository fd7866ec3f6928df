package com.lumiku.studio.media.picture.jpeg;

/**
 * Makes blocks at the edge of a picture anew, of which only a part is seen: beyond the edge they go on as they end. What another
 * program left there, up to seven rows or columns of samples that nobody sees, is not kept.
 */
final class BlockEdge {

    private static final int SIDE = CosineTransform.SIDE;
    private static final int SIZE = SIDE * SIDE;
    private static final int LEAST = -1023;
    private static final int MOST = 1023;

    /** What each frequency adds to each sample of a row or column. */
    private static final double[][] COSINES = cosines();

    private final int[] quantization;

    /** @param quantization the steps of coefficients, in the order of rows */
    BlockEdge(int[] quantization) {
        this.quantization = quantization;
    }

    private static double[][] cosines() {
        double[][] cosines = new double[SIDE][SIDE];
        for (int i = 0; i < SIDE; i++) {
            for (int frequency = 0; frequency < SIDE; frequency++) {
                double scale = frequency == 0 ? Math.sqrt(0.125) : 0.5;
                cosines[i][frequency] = scale * Math.cos((2 * i + 1) * frequency * Math.PI / 16);
            }
        }
        return cosines;
    }

    /**
     * Changes a block.
     *
     * @param coefficients as {@link EntropyReader#block} leaves them
     * @param columns how many of its columns are seen, @param rows how many of its rows
     * @return which coefficients are not zero now, as {@link EntropyReader#block} says it
     */
    long extend(int[] coefficients, int columns, int rows) {
        double[] samples = samples(coefficients);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                samples[y * SIDE + x] = samples[Math.min(y, rows - 1) * SIDE + Math.min(x, columns - 1)];
            }
        }
        return quantized(samples, coefficients);
    }

    private double[] samples(int[] coefficients) {
        double[] block = new double[SIZE];
        for (int k = 0; k < SIZE; k++) {
            int frequency = JpegBlocks.ZIGZAG[k];
            block[frequency] = coefficients[k] * quantization[frequency];
        }
        double[] columns = new double[SIZE];
        double[] samples = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int v = 0; v < SIDE; v++) {
                columns[i] += COSINES[i / SIDE][v] * block[v * SIDE + i % SIDE];
            }
        }
        for (int i = 0; i < SIZE; i++) {
            for (int u = 0; u < SIDE; u++) {
                samples[i] += COSINES[i % SIDE][u] * columns[i / SIDE * SIDE + u];
            }
        }
        return samples;
    }

    private long quantized(double[] samples, int[] coefficients) {
        double[] columns = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int y = 0; y < SIDE; y++) {
                columns[i] += COSINES[y][i / SIDE] * samples[y * SIDE + i % SIDE];
            }
        }
        long nonZero = 1;
        for (int k = 0; k < SIZE; k++) {
            int frequency = JpegBlocks.ZIGZAG[k];
            double value = 0;
            for (int x = 0; x < SIDE; x++) {
                value += COSINES[x][frequency % SIDE] * columns[frequency / SIDE * SIDE + x];
            }
            int rounded = Math.clamp(Math.round(value / quantization[frequency]), LEAST, MOST);
            coefficients[k] = rounded;
            nonZero |= rounded == 0 ? 0 : 1L << k;
        }
        return nonZero;
    }
}
