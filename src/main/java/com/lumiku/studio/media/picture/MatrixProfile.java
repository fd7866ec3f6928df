package com.lumiku.studio.media.picture;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A profile of red, green and blue that consists of three curves and a matrix (ICC.1:2010, annex F.3), as those of cameras,
 * phones and screens do. Many are sRGB's, which need no conversion at all; for the others it is done here in a tenth of the time
 * that LittleCMS takes, which is a second for 12 megapixels.
 */
final class MatrixProfile {

    /** How much of the whole range curves and primaries may differ from sRGB's. */
    private static final double TOLERANCE = 0.001;

    private static final int SAMPLES = 256;
    private static final int LEVELS = 1 << 14;

    /** Where the numbers of a tag with a colour begin. */
    private static final int XYZ = 8;

    /** From XYZ as profiles have it, for the white of 5000 K, to linear sRGB (IEC 61966-2-1, adapted by Bradford's method). */
    private static final double[][] FROM_XYZ = {
        {3.1338561, -1.6168667, -0.4906146}, {-0.9787684, 1.9161415, 0.0334540}, {0.0719453, -0.2289914, 1.4052427}
    };

    private static final int[] COLORANTS = {
        ICC_Profile.icSigRedColorantTag, ICC_Profile.icSigGreenColorantTag, ICC_Profile.icSigBlueColorantTag
    };
    private static final int[] CURVES = {
        ICC_Profile.icSigRedTRCTag, ICC_Profile.icSigGreenTRCTag, ICC_Profile.icSigBlueTRCTag
    };

    /** For each colour, the light of each sample. */
    private final float[][] light;

    /** From the profile's light to that of sRGB: a row for each colour. */
    private final float[][] matrix;

    private MatrixProfile(float[][] light, float[][] matrix) {
        this.light = light;
        this.matrix = matrix;
    }

    /** Empty for a profile of another kind, or with a part that is unknown or broken. */
    static Optional<MatrixProfile> of(ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB
                || profile.getPCSType() != ColorSpace.TYPE_XYZ
                || profile.getData(ICC_Profile.icSigAToB0Tag) != null) {
            return Optional.empty();
        }
        float[][] light = new float[3][SAMPLES];
        float[][] matrix = new float[3][3];
        for (int colour = 0; colour < 3; colour++) {
            byte[] colorant = profile.getData(COLORANTS[colour]);
            byte[] curve = profile.getData(CURVES[colour]);
            if (colorant == null || curve == null) {
                return Optional.empty();
            }
            try {
                read(ByteBuffer.wrap(colorant).position(XYZ), matrix, colour);
                read(ToneCurve.of(ByteBuffer.wrap(curve)), light[colour]);
            } catch (BufferUnderflowException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(new MatrixProfile(light, matrix));
    }

    private static void read(ByteBuffer colorant, float[][] matrix, int colour) {
        for (int axis = 0; axis < 3; axis++) {
            double value = colorant.getInt() / 65536.0;
            for (int row = 0; row < 3; row++) {
                matrix[row][colour] += (float) (FROM_XYZ[row][axis] * value);
            }
        }
    }

    private static void read(ToneCurve curve, float[] light) {
        for (int i = 0; i < SAMPLES; i++) {
            double value = curve.at(i / (SAMPLES - 1.0));
            light[i] = value > 0 ? (float) Math.min(value, 1) : 0;
        }
    }

    /** Whether its curves and primaries are those of sRGB. */
    boolean isSrgb() {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (Math.abs(matrix[i][j] - (i == j ? 1 : 0)) > TOLERANCE) {
                    return false;
                }
            }
            for (int sample = 0; sample < SAMPLES; sample++) {
                if (Math.abs(encoded(light[i][sample]) - sample / (SAMPLES - 1.0)) > TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Changes bytes as {@link DecodedPixels} has them to sRGB. */
    void toSrgb(byte[] bytes, int bytesPerPixel) {
        byte[] samples = new byte[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            samples[i] = (byte) Math.round(255 * encoded(i / (LEVELS - 1.0)));
        }
        for (int at = bytesPerPixel - 3; at < bytes.length; at += bytesPerPixel) {
            float blue = light[2][bytes[at] & 0xFF];
            float green = light[1][bytes[at + 1] & 0xFF];
            float red = light[0][bytes[at + 2] & 0xFF];
            bytes[at] = samples[level(matrix[2], red, green, blue)];
            bytes[at + 1] = samples[level(matrix[1], red, green, blue)];
            bytes[at + 2] = samples[level(matrix[0], red, green, blue)];
        }
    }

    private static int level(float[] row, float red, float green, float blue) {
        float sum = row[0] * red + row[1] * green + row[2] * blue;
        return (int) (Math.min(1, Math.max(0, sum)) * (LEVELS - 1) + 0.5f);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
