package com.lumiku.studio.drawing.casting;

import java.util.stream.Stream;

/** What people are said to do with what is in their hands or arms. */
final class Verbs {

    private static final String[] HOLDING = {
        "holding",
        "holds",
        "hold",
        "carrying",
        "carries",
        "cradling",
        "hugging",
        "raising",
        "memegang",
        "pegang",
        "megang",
        "membawa",
        "bawa",
        "menggenggam",
        "menenteng",
        "nenteng",
        "mengangkat",
        "memanggul",
        "gendong",
        "menggendong",
        "memeluk",
        "peluk"
    };

    /** With a thing. */
    static final String[] USING = and(
            "playing", "waving", "drinking", "eating", "main", "memainkan", "bermain", "menikmati", "makan", "minum");

    /** With an animal: who plays with a dog or eats fish has none in the arms. */
    static final String[] CUDDLING = and("cuddling", "petting", "stroking", "feeding", "mengelus");

    private Verbs() {}

    private static String[] and(String... more) {
        return Stream.of(HOLDING, more).flatMap(Stream::of).toArray(String[]::new);
    }
}
