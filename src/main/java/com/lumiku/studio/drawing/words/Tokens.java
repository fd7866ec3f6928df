package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text cut into words in lower case, with a comma where a clause ends. */
final class Tokens {

    static final String CLAUSE_END = ",";

    private static final Pattern PUNCTUATION = Pattern.compile("[.;:!?()\\[\\]\\n\\r/|\"“”]|,|\\s[–—-]+\\s");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern QUOTES = Pattern.compile("['’]");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}, ]");

    private Tokens() {}

    /** A hyphen parts words, so that "off-white" and "off white" are the same. */
    static List<String> of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.codePoints().allMatch(c -> c == ' ' || Character.isLetterOrDigit(c))) {
            // Nearly all of the vocabulary, which is read when the first picture is drawn
            return words(lower);
        }
        String clauses = PUNCTUATION.matcher(lower).replaceAll(" , ");
        String plain =
                QUOTES.matcher(POSSESSIVE.matcher(clauses).replaceAll("")).replaceAll("");
        return words(OTHER.matcher(plain).replaceAll(" "));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split(" "))
                .filter(word -> !word.isEmpty())
                .flatMap(Spelling::of)
                .toList();
    }
}
