package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** The outline of a face. */
public enum FaceShape implements Trait {
    OVAL("oval face"),
    ROUND("round face", "wajah bulat"),
    SQUARE("square face", "strong jaw", "square jaw"),
    HEART("heart face", "heart-shaped face"),
    LONG("long face", "narrow face");

    private final List<String> words;

    FaceShape(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
