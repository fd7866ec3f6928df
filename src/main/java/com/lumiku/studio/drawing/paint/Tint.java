package com.lumiku.studio.drawing.paint;

import java.awt.Color;

/** Colours from colours. */
public final class Tint {

    private static final Color WARM_DARK = new Color(0x3A1A2A);

    private Tint() {}

    /** @param rgb {@code 0xRRGGBB} */
    public static Color of(int rgb) {
        return new Color(rgb);
    }

    /** @param share of the second colour, 0 to 1 */
    public static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share),
                between(one.getAlpha(), other.getAlpha(), share));
    }

    /** The colour in shadow: darker and a little warmer, never grey. */
    public static Color shade(Color color, double amount) {
        return mix(color, mix(WARM_DARK, saturated(color), 0.35), amount);
    }

    /** The colour in light. */
    public static Color light(Color color, double amount) {
        return mix(color, Color.WHITE, amount);
    }

    /** @param opacity 0 to 1 */
    public static Color faint(Color color, double opacity) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
    }

    /** How bright a colour looks, 0 to 1 (Rec. 709 luma). */
    public static double brightness(Color color) {
        return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
    }

    private static Color saturated(Color color) {
        float[] hsb = Color.RGBtoHSB(color.getRed(), color.getGreen(), color.getBlue(), null);
        return Color.getHSBColor(hsb[0], Math.min(1, hsb[1] * 1.4f), hsb[2] * 0.5f);
    }

    private static int between(int one, int other, double share) {
        return Math.clamp(Math.round(one + (other - one) * share), 0, 255);
    }
}
