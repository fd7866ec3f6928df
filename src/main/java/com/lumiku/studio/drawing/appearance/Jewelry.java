package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** Earrings and necklaces. */
public enum Jewelry implements Trait {
    NONE(),
    STUDS("earrings", "ear studs", "studs", "anting", "pearls", "pearl earrings"),
    HOOPS("hoop earrings", "hoops", "big earrings"),
    NECKLACE("necklace", "pendant", "kalung", "jewelry", "jewellery", "perhiasan", "chain");

    private final List<String> words;

    Jewelry(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
