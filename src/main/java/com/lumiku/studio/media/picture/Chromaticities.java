package com.lumiku.studio.media.picture;

/**
 * Where white and three primaries are in CIE 1931.
 *
 * @param xy of white, red, green and blue
 */
@SuppressWarnings("ArrayRecordComponent")
public record Chromaticities(double[] xy) {

    /** Also those of ITU-R BT.709. */
    public static final Chromaticities SRGB =
            new Chromaticities(new double[] {0.3127, 0.3290, 0.640, 0.330, 0.300, 0.600, 0.150, 0.060});

    private static final double[][] BRADFORD = {
        {0.8951, 0.2664, -0.1614}, {-0.7502, 1.7135, 0.0367}, {0.0389, -0.0685, 1.0296}
    };

    private static final double SMALLEST = 1e-6;

    /** Whether they span an area, and white has a luminance. */
    public boolean isUsable() {
        return xy[1] > SMALLEST && Math.abs(determinant(primaries())) > SMALLEST;
    }

    /** The matrix from linear light of these primaries to that of sRGB's, white staying white. */
    double[][] toSrgb() {
        double[][] adapted = multiplied(adaptation(white(), SRGB.white()), toXyz());
        return multiplied(inverse(SRGB.toXyz()), adapted);
    }

    private double[] white() {
        return new double[] {xy[0] / xy[1], 1, (1 - xy[0] - xy[1]) / xy[1]};
    }

    private double[][] primaries() {
        double[][] columns = new double[3][3];
        for (int i = 0; i < 3; i++) {
            double x = xy[2 + 2 * i];
            double y = xy[3 + 2 * i];
            columns[0][i] = x;
            columns[1][i] = y;
            columns[2][i] = 1 - x - y;
        }
        return columns;
    }

    private double[][] toXyz() {
        double[][] matrix = primaries();
        double[] amounts = multiplied(inverse(matrix), white());
        for (double[] row : matrix) {
            for (int i = 0; i < 3; i++) {
                row[i] *= amounts[i];
            }
        }
        return matrix;
    }

    /** By the responses of the eye's cones, as everybody does it. */
    private static double[][] adaptation(double[] from, double[] to) {
        double[] cones = multiplied(BRADFORD, from);
        double[] wanted = multiplied(BRADFORD, to);
        double[][] scaled = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                scaled[i][j] = BRADFORD[i][j] * wanted[i] / cones[i];
            }
        }
        return multiplied(inverse(BRADFORD), scaled);
    }

    private static double[] multiplied(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double[][] multiplied(double[][] a, double[][] b) {
        double[][] product = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    private static double determinant(double[][] m) {
        return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
                - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
                + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
    }

    private static double[][] inverse(double[][] m) {
        double determinant = determinant(m);
        double[][] inverse = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int a = (j + 1) % 3;
                int b = (j + 2) % 3;
                int c = (i + 1) % 3;
                int d = (i + 2) % 3;
                inverse[i][j] = (m[a][c] * m[b][d] - m[a][d] * m[b][c]) / determinant;
            }
        }
        return inverse;
    }
}
