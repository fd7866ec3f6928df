package com.lumiku.studio.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Tells profiles that are those of sRGB, as most are, from others: its colours need no conversion, which takes a second for
 * each 12 megapixels.
 */
final class SrgbProfile {

    /** How much of the whole range a colour may differ. */
    private static final double TOLERANCE = 0.001;

    private static final int STEPS = 8;

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

    private SrgbProfile() {}

    /** Whether a profile's colours are those of sRGB; false where that cannot be told. */
    static boolean is(ICC_Profile profile) {
        if (profile.getColorSpaceType() != ColorSpace.TYPE_RGB
                || profile.getPCSType() != ColorSpace.TYPE_XYZ
                || profile.getData(ICC_Profile.icSigAToB0Tag) != null) {
            return false;
        }
        try {
            return isNear(matrix(profile), curves(profile));
        } catch (BufferUnderflowException | IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private static boolean isNear(double[][] toLinear, ToneCurve[] curves) {
        for (int i = 0; i <= 255; i++) {
            double value = i / 255.0;
            for (ToneCurve curve : curves) {
                if (Math.abs(encoded(curve.at(value)) - value) > TOLERANCE) {
                    return false;
                }
            }
        }
        for (int i = 0; i < (STEPS + 1) * (STEPS + 1) * (STEPS + 1); i++) {
            double[] rgb = {i % (STEPS + 1), i / (STEPS + 1) % (STEPS + 1), i / (STEPS + 1) / (STEPS + 1)};
            if (!isNear(toLinear, curves, rgb)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNear(double[][] toLinear, ToneCurve[] curves, double[] steps) {
        for (int channel = 0; channel < 3; channel++) {
            double linear = 0;
            for (int from = 0; from < 3; from++) {
                linear += toLinear[channel][from] * curves[from].at(steps[from] / STEPS);
            }
            if (Math.abs(encoded(Math.clamp(linear, 0, 1)) - steps[channel] / STEPS) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** From the profile's linear colours to those of sRGB. */
    private static double[][] matrix(ICC_Profile profile) {
        double[][] matrix = new double[3][3];
        for (int colorant = 0; colorant < 3; colorant++) {
            ByteBuffer xyz =
                    ByteBuffer.wrap(profile.getData(COLORANTS[colorant])).position(8);
            for (int axis = 0; axis < 3; axis++) {
                double value = xyz.getInt() / 65536.0;
                for (int channel = 0; channel < 3; channel++) {
                    matrix[channel][colorant] += FROM_XYZ[channel][axis] * value;
                }
            }
        }
        return matrix;
    }

    private static ToneCurve[] curves(ICC_Profile profile) {
        ToneCurve[] curves = new ToneCurve[3];
        for (int channel = 0; channel < 3; channel++) {
            curves[channel] = ToneCurve.of(ByteBuffer.wrap(profile.getData(CURVES[channel])));
        }
        return curves;
    }

    private static double encoded(double linear) {
        return linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    }
}
