package com.lumiku.studio.drawing.appearance;

import java.util.List;

/** How old an avatar looks. */
public enum Age implements Trait {
    YOUNG("young", "teen", "teenage", "teenager", "student", "youthful", "muda", "remaja", "mahasiswa", "mahasiswi"),
    ADULT("adult", "middle-aged", "thirties", "dewasa"),
    MATURE(
            "mature",
            "elderly",
            "grandmother",
            "grandfather",
            "retired",
            "lansia",
            "nenek",
            "kakek",
            "paruh baya",
            "old man",
            "old woman",
            "old lady",
            "older man",
            "older woman",
            "senior citizen",
            "pria tua",
            "wanita tua");

    private final List<String> words;

    Age(String... words) {
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }
}
