package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** How an avatar is built; the factors are of the average's width. */
public enum Build implements Trait {
    SLIM(0.92, 0.9, "slim", "thin", "slender", "petite", "skinny", "langsing", "kurus", "ramping", "lean build"),
    AVERAGE(1, 1, "medium build", "average build", "normal build"),
    ATHLETIC(
            1.06,
            0.98,
            "athletic",
            "muscular",
            "toned",
            "sporty",
            "atletis",
            "berotot",
            "kekar",
            "fit build",
            "strong build"),
    CURVY(1.02, 1.16, "curvy", "hourglass", "voluptuous", "berisi"),
    BROAD(
            1.12,
            1.24,
            "stocky",
            "plus-size",
            "plus size",
            "chubby",
            "overweight",
            "gemuk",
            "gempal",
            "large build",
            "heavy build",
            "big build",
            "broad build");

    private final double shoulders;
    private final double waist;
    private final List<String> words;

    Build(double shoulders, double waist, String... words) {
        this.shoulders = shoulders;
        this.waist = waist;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public double shoulders() {
        return shoulders;
    }

    public double waist() {
        return waist;
    }
}
