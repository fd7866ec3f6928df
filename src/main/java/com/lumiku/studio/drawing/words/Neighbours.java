package com.lumiku.studio.drawing.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands beside traits in a text.
 *
 * @param asked what is asked for
 */
record Neighbours(List<String> tokens, List<Match> asked) {

    private static final int AHEAD = 5;
    private static final int BACK = 2;
    /** How far a verb or an adjective stands before its noun. */
    private static final int BEFORE_NOUN = 3;

    private static final int LONGEST_LINK = 5;

    boolean near(Trait trait, String... words) {
        List<String> wanted = Arrays.asList(words);
        return of(trait)
                .anyMatch(match -> clauseBehind(match, AHEAD).stream().anyMatch(wanted::contains)
                        || ofClause(before(match.end(), match.end() - match.start() + BACK)).stream()
                                .anyMatch(wanted::contains));
    }

    private static List<String> ofClause(List<String> words) {
        return words.subList(words.lastIndexOf(Tokens.CLAUSE_END) + 1, words.size());
    }

    boolean isCalled(Trait trait, String... words) {
        List<String> wanted = Arrays.asList(words);
        return of(trait).anyMatch(match -> name(match).stream().anyMatch(wanted::contains));
    }

    boolean follows(Trait trait, String... words) {
        List<String> wanted = Arrays.asList(words);
        return of(trait)
                .anyMatch(match -> before(match.start(), BEFORE_NOUN).stream().anyMatch(wanted::contains));
    }

    boolean precedes(Trait[] kinds, String word) {
        return asked.stream()
                .filter(match ->
                        match.end() < tokens.size() && tokens.get(match.end()).equals(word))
                .anyMatch(match -> Stream.of(kinds).anyMatch(match::isOf));
    }

    boolean belongs(Trait part, Trait... worn) {
        return of(part).anyMatch(match -> asked.stream()
                .filter(one -> one.end() <= match.start() && Attachments.isWorn(one))
                .filter(one -> !tokens.subList(one.end(), match.start()).contains(Tokens.CLAUSE_END))
                .reduce((one, other) -> other)
                .filter(one -> Stream.of(worn).anyMatch(one::isOf))
                .isPresent());
    }

    boolean areJoined(Trait one, Trait other) {
        return of(one).anyMatch(first -> of(other)
                .anyMatch(second ->
                        isList(Math.min(first.end(), second.end()), Math.max(first.start(), second.start()))));
    }

    private boolean isList(int from, int end) {
        return from < end
                && end - from <= LONGEST_LINK
                && tokens.subList(from, end).stream().anyMatch(Grammar.CONJUNCTIONS::contains)
                && !tokens.subList(from, end).contains(Tokens.CLAUSE_END);
    }

    private Stream<Match> of(Trait trait) {
        return asked.stream().filter(match -> match.isOf(trait));
    }

    /** The adjectives of a noun, and the noun. */
    private List<String> name(Match match) {
        int from = match.start();
        while (from > Math.max(0, match.start() - BEFORE_NOUN) && !Grammar.BOUNDARIES.contains(tokens.get(from - 1))) {
            from--;
        }
        int to = match.end();
        while (match.isIndonesian()
                && to < Math.min(tokens.size(), match.end() + BACK)
                && !Grammar.BOUNDARIES.contains(tokens.get(to))) {
            to++;
        }
        return tokens.subList(from, to);
    }

    private List<String> before(int position, int reach) {
        return tokens.subList(Math.max(0, position - reach), position);
    }

    private List<String> clauseBehind(Match match, int reach) {
        List<String> behind = tokens.subList(match.end(), Math.min(tokens.size(), match.end() + reach));
        int end = behind.indexOf(Tokens.CLAUSE_END);
        return end < 0 ? behind : behind.subList(0, end);
    }
}
