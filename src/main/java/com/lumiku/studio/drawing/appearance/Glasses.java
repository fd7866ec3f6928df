package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** What is worn before the eyes. */
public enum Glasses implements Trait {
    NONE("contact lenses"),
    ROUND("round glasses", "kacamata bulat"),
    SQUARE("glasses", "spectacles", "eyeglasses", "bespectacled", "kacamata", "berkacamata", "nerd", "square glasses"),
    SUN("sunglasses", "kacamata hitam");

    private final List<String> words;

    Glasses(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
