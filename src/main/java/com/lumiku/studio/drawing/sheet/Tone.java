package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * How a colour that is asked for changes that of a layer: {@code said}, {@code said-shade-30}, {@code said-light-40}; or {@code asked}
 * and so on, where the sheet's own colour is kept unless another is asked for.
 *
 * @param shade how much darker the layer is than what is asked for, 0 to 1
 * @param light how much lighter, 0 to 1
 */
public record Tone(double shade, double light) {

    private static final double PERCENT = 100;

    /**
     * @param name a class of the sheet
     * @throws IllegalArgumentException where it is none of those
     */
    public static Tone of(String name) {
        String[] words = name.split("-");
        if (words.length == 1) {
            return new Tone(0, 0);
        }
        double amount = Integer.parseInt(words[2]) / PERCENT;
        return switch (words[1]) {
            case "shade" -> new Tone(amount, 0);
            case "light" -> new Tone(0, amount);
            default -> throw new IllegalArgumentException("Not a tone: " + name);
        };
    }

    /** The colour of a layer where that one is asked for. */
    public Tint of(Tint said) {
        return shade > 0 ? Tint.shade(said, shade) : light > 0 ? Tint.light(said, light) : said;
    }
}
