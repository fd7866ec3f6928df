package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** The shape of eyes. */
public enum EyeShape implements Trait {
    ALMOND("almond eyes"),
    ROUND("round eyes", "big eyes", "large eyes", "wide eyes"),
    NARROW("narrow eyes", "hooded eyes", "monolid", "slanted eyes", "mata sipit");

    private final List<String> words;

    EyeShape(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
