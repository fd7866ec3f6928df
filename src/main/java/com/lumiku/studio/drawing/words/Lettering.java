package com.lumiku.studio.drawing.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is written on a shirt: "that says HELLO", "number 10", "bertuliskan HALO".
 *
 * @param text in lower case, or empty
 * @param words where it stands, with the word that announces it
 */
record Lettering(String text, BitSet words) {

    private static final Set<String> NAMING = Set.of(
            "word", "words", "text", "slogan", "letters", "letter", "initial", "initials", "huruf", "kata", "inisial");
    private static final Set<String> COUNTING = Set.of("number", "nomor", "nomer", "no", "angka", "punggung");
    private static final Set<String> ENDS = Set.of("in", "on", "at", "across", "written", "di", "pada", "and", "dan");
    private static final Set<String> LETTER = Set.of("letters", "letter", "initial", "initials", "huruf", "inisial");
    private static final int INITIALS = 3;
    private static final int MOST_FIGURES = 4;
    private static final int MOST_LETTERS = 14;
    private static final int MOST_WORDS = 3;
    private static final int NEAR = 7;

    static Lettering of(List<String> tokens, List<Match> matches) {
        List<Inked> tattoos = Inked.in(tokens, matches);
        for (int i = 0; i < tokens.size() - 1; i++) {
            int at = i;
            if (tattoos.stream().anyMatch(tattoo -> tattoo.covers(at))) {
                continue;
            }
            String token = tokens.get(i);
            Lettering found = Saying.isAt(i, tokens, matches) && isOfClothes(i, matches)
                    ? following(tokens, i, MOST_WORDS)
                    : NAMING.contains(token) ? named(tokens, i) : COUNTING.contains(token) ? number(tokens, i) : null;
            if (found != null && !found.text.isEmpty()) {
                return found;
            }
        }
        return new Lettering("", new BitSet());
    }

    /** Whether the thing named last before is worn: signs and books say something as well. */
    private static boolean isOfClothes(int at, List<Match> matches) {
        return matches.stream()
                .filter(match -> match.end() <= at && match.end() > at - NEAR)
                .filter(match -> match.isOfKind("Prop")
                        || match.isOfKind("Garment")
                        || match.isOfKind("Headwear")
                        || isNameNecklace(match))
                .reduce((one, other) -> other)
                .filter(match -> match.isOfKind("Garment") || isNameNecklace(match))
                .isPresent();
    }

    private static boolean isNameNecklace(Match match) {
        return match.isOfKind("Accessory") && match.phrase().constant().equals("NAME_NECKLACE");
    }

    /** "The letter K", but not "a letter, green shirt": behind a comma a word is no letter. */
    private static Lettering named(List<String> tokens, int at) {
        Lettering found = following(tokens, at, 1);
        return LETTER.contains(tokens.get(at)) && found.text.length() > INITIALS ? null : found;
    }

    /** What stands in quotes, or the next few words. */
    private static Lettering following(List<String> tokens, int at, int most) {
        boolean quoted = tokens.get(at + 1).equals(Tokens.CLAUSE_END);
        int from = quoted ? at + 2 : at + 1;
        int to = from;
        while (to < tokens.size() && to < from + MOST_WORDS && !isEnd(tokens.get(to), quoted, to - from, most)) {
            to++;
        }
        return of(tokens, at, from, to);
    }

    private static boolean isEnd(String token, boolean quoted, int taken, int most) {
        return token.equals(Tokens.CLAUSE_END)
                || !quoted && (taken >= most || Grammar.BOUNDARIES.contains(token) || ENDS.contains(token));
    }

    private static Lettering number(List<String> tokens, int at) {
        String next = tokens.get(at + 1);
        return next.length() <= MOST_FIGURES && next.chars().allMatch(Character::isDigit)
                ? of(tokens, at, at + 1, at + 2)
                : null;
    }

    private static Lettering of(List<String> tokens, int marker, int from, int to) {
        String text = IntStream.range(from, Math.min(to, tokens.size()))
                .mapToObj(tokens::get)
                .collect(Collectors.joining(" "));
        BitSet words = new BitSet();
        words.set(marker, to);
        return new Lettering(
                text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS).trim() : text, words);
    }
}
