package com.lumiku.studio.drawing.paint;

/**
 * A colour by hue, saturation and brightness, each 0 to 1. Rounds as {@code java.awt.Color} does, so that pictures stay what
 * they were.
 *
 * @see <a href="https://doi.org/10.1145/965139.807361">A. R. Smith: Color gamut transform pairs, 1978</a>
 */
record Hsb(float hue, float saturation, float brightness) {

    private static final int SEXTANTS = 6;

    static Hsb of(Tint color) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
        float saturation = most == 0 ? 0 : (most - least) / (float) most;
        return new Hsb(most == least ? 0 : hue(color, most, most - least), saturation, most / 255f);
    }

    Tint tint() {
        float position = (hue - (float) Math.floor(hue)) * SEXTANTS;
        float within = position - (float) Math.floor(position);
        int most = level(0);
        int falling = level(within);
        int rising = level(1 - within);
        int least = level(1);
        return switch ((int) position) {
            case 0 -> new Tint(most, rising, least);
            case 1 -> new Tint(falling, most, least);
            case 2 -> new Tint(least, most, rising);
            case 3 -> new Tint(least, falling, most);
            case 4 -> new Tint(rising, least, most);
            default -> new Tint(most, least, falling);
        };
    }

    /** @param weakness 0 for the strongest channel, 1 for the weakest */
    private int level(float weakness) {
        return (int) (brightness * (1 - saturation * weakness) * 255 + 0.5f);
    }

    private static float hue(Tint color, int most, int span) {
        float red = (most - color.red()) / (float) span;
        float green = (most - color.green()) / (float) span;
        float blue = (most - color.blue()) / (float) span;
        float position = color.red() == most ? blue - green : color.green() == most ? 2 + red - blue : 4 + green - red;
        float hue = position / SEXTANTS;
        return hue < 0 ? hue + 1 : hue;
    }
}
