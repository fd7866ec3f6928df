package com.lumiku.studio.drawing.paint;

import java.awt.Color;
import java.util.Locale;

/**
 * A colour, and colours from colours. A plain value: a native executable holds the colours of enums and constants ready from its
 * build, where AWT's must not be.
 *
 * @param red 0 to 255, as are green and blue
 * @param alpha 0 transparent, 255 opaque
 */
public record Tint(int red, int green, int blue, int alpha) implements Paint {

    public static final Tint WHITE = of(0xFFFFFF);
    public static final Tint BLACK = of(0x000000);

    private static final Tint WARM_DARK = of(0x3A1A2A);
    private static final Tint NIGHT = of(0x1A0B10);
    /** How bright colours are whose shadows begin to fade. */
    private static final double DEEP = 0.38;

    /** An opaque colour. */
    public Tint(int red, int green, int blue) {
        this(red, green, blue, 255);
    }

    /** @param rgb {@code 0xRRGGBB} */
    public static Tint of(int rgb) {
        return new Tint(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /**
     * @param rgb {@code #RRGGBB}
     * @throws NumberFormatException where it is no number
     */
    public static Tint decode(String rgb) {
        return of(Integer.decode(rgb));
    }

    /** The colour as {@code #RRGGBB}, whatever can be seen through it. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    /** @param share of the second colour, 0 to 1 */
    public static Tint mix(Tint one, Tint other, double share) {
        return new Tint(
                between(one.red, other.red, share),
                between(one.green, other.green, share),
                between(one.blue, other.blue, share),
                between(one.alpha, other.alpha, share));
    }

    /** The colour in shadow: darker and a little warmer, never grey. */
    public static Tint shade(Tint color, double amount) {
        return mix(color, mix(WARM_DARK, saturated(color), 0.35), amount);
    }

    /** The colour in shadow, which is to be seen on the darkest colours, too. */
    public static Tint shadow(Tint color, double amount) {
        double deep = Math.clamp((DEEP - brightness(color)) * 6, 0, 1);
        return mix(shade(color, amount), mix(color, NIGHT, Math.min(1, amount * 1.5)), deep);
    }

    /** The colour in light. */
    public static Tint light(Tint color, double amount) {
        return mix(color, WHITE, amount);
    }

    /** @param opacity 0 to 1 */
    public static Tint faint(Tint color, double opacity) {
        return new Tint(color.red, color.green, color.blue, (int) Math.round(255 * opacity));
    }

    /** How bright a colour looks, 0 to 1 (Rec. 709 luma). */
    public static double brightness(Tint color) {
        return (0.2126 * color.red + 0.7152 * color.green + 0.0722 * color.blue) / 255;
    }

    @Override
    public Color awt() {
        return new Color(red, green, blue, alpha);
    }

    @Override
    public boolean isOpaque() {
        return alpha == 255;
    }

    private static Tint saturated(Tint color) {
        Hsb hsb = Hsb.of(color);
        return new Hsb(hsb.hue(), Math.min(1, hsb.saturation() * 1.4f), hsb.brightness() * 0.5f).tint();
    }

    private static int between(int one, int other, double share) {
        return Math.clamp(Math.round(one + (other - one) * share), 0, 255);
    }
}
