package com.lumiku.studio.media.picture;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * Colours told by their primaries and a transfer function, as code points (ITU-T H.273) or by a gamma. Converted samples are
 * what browsers show; light beyond white (PQ, HLG) is mapped into what a screen can show.
 */
public final class ColourEncoding {

    private static final int SRGB_CURVE = 13;
    private static final int PQ = 16;
    private static final int HLG = 18;

    /** What white is in PQ and HLG, and the brightest that is told apart, in candelas per square metre (ITU-R BT.2408). */
    private static final double REFERENCE_WHITE = 203;

    private static final double BRIGHTEST = 1_000;
    private static final int STEPS = 1 << 16;

    private final Chromaticities primaries;
    private final int curve;
    private final DoubleUnaryOperator toLight;
    private final double[][] matrix;
    private final byte[] encoded = new byte[STEPS];
    private float[] light = new float[0];

    private ColourEncoding(Chromaticities primaries, int curve, DoubleUnaryOperator toLight) {
        this.primaries = primaries;
        this.curve = curve;
        this.toLight = toLight;
        this.matrix = primaries.toSrgb();
        for (int i = 0; i < STEPS; i++) {
            encoded[i] = (byte) Math.round(255 * srgb(i / (STEPS - 1.0)));
        }
    }

    /** A power of the sample, above 1 as a rule. */
    public static ColourEncoding ofGamma(Chromaticities primaries, double power) {
        return new ColourEncoding(primaries, 0, sample -> Math.pow(sample, power));
    }

    /** By the numbers of H.273, tables 2 and 3; empty for those that are unknown or unspecified. */
    public static Optional<ColourEncoding> ofCodePoints(int primaries, int transfer) {
        return primaries(primaries)
                .flatMap(known -> curve(transfer).map(curve -> new ColourEncoding(known, transfer, curve)));
    }

    private static Optional<Chromaticities> primaries(int number) {
        return Optional.ofNullable(
                        switch (number) {
                            case 1 -> Chromaticities.SRGB.xy();
                            case 4 -> new double[] {0.310, 0.316, 0.67, 0.33, 0.21, 0.71, 0.14, 0.08};
                            case 5 -> new double[] {0.3127, 0.3290, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06};
                            case 6, 7 -> new double[] {0.3127, 0.3290, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070};
                            case 9 -> new double[] {0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046};
                            case 10 -> new double[] {1 / 3.0, 1 / 3.0, 1, 0, 0, 1, 0, 0};
                            case 11 -> new double[] {0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};
                            case 12 -> new double[] {0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060};
                            default -> null;
                        })
                .map(Chromaticities::new);
    }

    /** Television's curves are taken as its screens show them, with a power of 2.4 (ITU-R BT.1886). */
    private static Optional<DoubleUnaryOperator> curve(int number) {
        return Optional.ofNullable(
                switch (number) {
                    case 1, 6, 11, 14, 15 -> sample -> Math.pow(sample, 2.4);
                    case 4 -> sample -> Math.pow(sample, 2.2);
                    case 5 -> sample -> Math.pow(sample, 2.8);
                    case 8 -> DoubleUnaryOperator.identity();
                    case SRGB_CURVE -> ColourEncoding::fromSrgb;
                    case PQ -> ColourEncoding::fromPq;
                    case HLG -> ColourEncoding::fromHlg;
                    default -> null;
                });
    }

    public boolean isSrgb() {
        return curve == SRGB_CURVE && primaries.xy() == Chromaticities.SRGB.xy();
    }

    /**
     * A colour as {@code 0xRRGGBB}.
     *
     * @param depth bits of a sample
     */
    public int toSrgb(int red, int green, int blue, int depth) {
        float[] table = light(depth);
        double r = table[red];
        double g = table[green];
        double b = table[blue];
        if (curve == PQ || curve == HLG) {
            double scale = curve == HLG ? ofScreen(r, g, b) : 1;
            scale *= dimming(scale * Math.max(r, Math.max(g, b)));
            r *= scale;
            g *= scale;
            b *= scale;
        }
        return encoded(matrix[0], r, g, b) << 16 | encoded(matrix[1], r, g, b) << 8 | encoded(matrix[2], r, g, b);
    }

    private float[] light(int depth) {
        if (light.length != 1 << depth) {
            light = new float[1 << depth];
            for (int i = 0; i < light.length; i++) {
                light[i] = (float) toLight.applyAsDouble(i / (light.length - 1.0));
            }
        }
        return light;
    }

    private int encoded(double[] row, double r, double g, double b) {
        double sum = row[0] * r + row[1] * g + row[2] * b;
        return encoded[(int) (Math.clamp(sum, 0, 1) * (STEPS - 1) + 0.5)] & 0xFF;
    }

    /**
     * By how much light is dimmed that is so many times white. White becomes half of what a screen shows; above it an ever
     * smaller part is left, so that the brightest becomes all of it. Fitted to the greys of Chromium 156.
     */
    private static double dimming(double brightest) {
        if (brightest <= 1) {
            return 0.5;
        }
        double above = brightest - 1;
        return Math.min(1, 0.5 + above / (2 + 2.02 * Math.pow(above, 0.7776))) / brightest;
    }

    private static double srgb(double light) {
        return light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }

    private static double fromSrgb(double sample) {
        return sample <= 0.04045 ? sample / 12.92 : Math.pow((sample + 0.055) / 1.055, 2.4);
    }

    /** SMPTE ST 2084, in parts of white. */
    private static double fromPq(double sample) {
        double p = Math.pow(sample, 4096 / 2523.0 / 128);
        double fraction = Math.max(p - 0.8359375, 0) / (18.8515625 - 18.6875 * p);
        return 10_000 / REFERENCE_WHITE * Math.pow(fraction, 8192 / 1305.0);
    }

    /** ITU-R BT.2100: the light of the scene. */
    private static double fromHlg(double sample) {
        return sample <= 0.5 ? sample * sample / 3 : (Math.exp((sample - 0.55991073) / 0.17883277) + 0.28466892) / 12;
    }

    /** How much brighter a screen shows the light of a scene, by its luminance (BT.2100, system gamma), in parts of white. */
    private static double ofScreen(double r, double g, double b) {
        return BRIGHTEST / REFERENCE_WHITE * Math.pow(0.2627 * r + 0.6780 * g + 0.0593 * b, 0.2);
    }
}
