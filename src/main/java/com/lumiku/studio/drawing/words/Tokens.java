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
        String clauses = PUNCTUATION.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" , ");
        String plain =
                QUOTES.matcher(POSSESSIVE.matcher(clauses).replaceAll("")).replaceAll("");
        return Stream.of(OTHER.matcher(plain).replaceAll(" ").trim().split("\\s+"))
                .filter(token -> !token.isEmpty())
                .toList();
    }
}
