package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** How an avatar presents. */
public enum Gender implements Trait {
    FEMALE(
            "female",
            "woman",
            "girl",
            "lady",
            "she",
            "her",
            "mother",
            "businesswoman",
            "queen",
            "wanita",
            "perempuan",
            "cewek",
            "ibu",
            "gadis"),
    MALE(
            "male",
            "man",
            "boy",
            "gentleman",
            "he",
            "his",
            "father",
            "businessman",
            "king",
            "pria",
            "laki-laki",
            "cowok",
            "bapak",
            "lelaki");

    private final List<String> words;

    Gender(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
