package com.lumiku.studio.generator.provider;

import java.util.List;
import java.util.regex.Pattern;

/** A little of English grammar. */
final class English {

    private static final Pattern VOWEL = Pattern.compile("(?i)([aeio]|u(?!ni|se)|8|11\\b|18\\b).*", Pattern.DOTALL);

    private English() {}

    /** A word with "a" or "an" before it. */
    static String article(String word) {
        return (VOWEL.matcher(word).matches() ? "an " : "a ") + word;
    }

    /** As in "one, two and three". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** A text as a sentence: with a stop at its end, if it has none. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.matches("(?s).*[.!?…]$") ? stripped : stripped + ".";
    }
}
