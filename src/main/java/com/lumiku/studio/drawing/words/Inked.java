package com.lumiku.studio.drawing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What a text tells about a tattoo: "a small rose tattoo on her neck", "tato naga di lengan".
 *
 * @param words of it, from what it shows to where it is
 * @param from the first of them
 * @param end behind the last
 * @param text what is written on the skin, in lower case, or empty
 */
public record Inked(List<String> words, int from, int end, String text) {

    private static final int BACK = 4;
    private static final int AHEAD = 10;
    private static final int MOST_LETTERS = 3;

    private static final Set<String> INK = Set.of(
            "tattoo",
            "tattoos",
            "tattooed",
            "inked",
            "tatto",
            "tatoo",
            "tatoos",
            "tato",
            "tatonya",
            "bertato",
            "ditato",
            "tatoan",
            "tatu",
            "bertatu");
    /** What begins another thing elsewhere, but tells the place of a tattoo. */
    private static final Set<String> PASSING =
            Set.of("under", "over", "above", "behind", "beneath", "di", "atas", "covering");

    /** Tears and henna are marks of their own. */
    private static final Set<String> OTHER_MARKS =
            Set.of("tear", "teardrop", "drop", "air", "teardrops", "henna", "mehndi", "temporary");

    private static final Set<String> WITH = Set.of("with", "dengan", "having", "bergambar");
    private static final Set<String> OTHERS = Set.of("wearing", "wears", "dressed", "memakai", "pakai", "who", "yang");
    private static final Set<String> SHAPED = Set.of("shape", "form", "style", "black", "colour", "color");
    private static final Set<String> SAYING = Set.of(
            "says",
            "saying",
            "reads",
            "reading",
            "name",
            "word",
            "words",
            "letters",
            "initials",
            "bertuliskan",
            "tulisan",
            "nama",
            "kata",
            "huruf");
    private static final Set<String> OF = Set.of("of", "the", "a", "name", "word", "says", "nama");
    private static final Set<String> BODY = Set.of(
            "neck",
            "throat",
            "face",
            "cheek",
            "cheeks",
            "forehead",
            "temple",
            "chest",
            "collarbone",
            "arm",
            "arms",
            "forearm",
            "forearms",
            "bicep",
            "biceps",
            "shoulder",
            "shoulders",
            "hand",
            "hands",
            "knuckles",
            "fingers",
            "scalp",
            "head",
            "legs",
            "back",
            "leher",
            "wajah",
            "pipi",
            "dahi",
            "dada",
            "lengan",
            "tangan",
            "jari",
            "kepala",
            "bahu",
            "pundak");

    /** The tattoos that a text tells of. */
    static List<Inked> in(List<String> tokens, List<Match> matches) {
        return in(tokens, at -> matches.stream()
                .anyMatch(match -> match.isOfKind("Emblem") && match.words().get(at)));
    }

    /** @param isShown whether an emblem is at a position */
    private static List<Inked> in(List<String> tokens, IntPredicate isShown) {
        List<Inked> all = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean tear = i > 0 && OTHER_MARKS.contains(tokens.get(i - 1))
                    || i + 1 < tokens.size() && OTHER_MARKS.contains(tokens.get(i + 1));
            if (!INK.contains(tokens.get(i)) || i < floor || tear) {
                continue;
            }
            int from = i;
            while (from > Math.max(floor, i - BACK) && !startsAfter(tokens, from - 1, isShown)) {
                from--;
            }
            int end = i + 1;
            while (end < Math.min(tokens.size(), i + AHEAD) && !endsAt(tokens, end, i, isShown)) {
                end++;
            }
            all.add(new Inked(tokens.subList(from, end), from, end, text(tokens, from, i, end, isShown)));
            floor = end;
        }
        return all;
    }

    boolean covers(int position) {
        return position >= from && position < end;
    }

    /** Whether one of these words is among its own. */
    public boolean tells(Set<String> told) {
        return words.stream().anyMatch(told::contains);
    }

    private static boolean startsAfter(List<String> tokens, int at, IntPredicate isShown) {
        boolean joins = Grammar.CONJUNCTIONS.contains(tokens.get(at)) && at > 0 && isShown.test(at - 1);
        return !joins
                && (Grammar.BOUNDARIES.contains(tokens.get(at))
                        || tokens.get(at).equals("in")
                                && !(at > 0 && tokens.get(at - 1).equals("covered")));
    }

    private static boolean endsAt(List<String> tokens, int at, int ink, IntPredicate isShown) {
        String token = tokens.get(at);
        if (token.equals(Tokens.CLAUSE_END) || OTHERS.contains(token)) {
            return true;
        }
        if (token.equals("in")) {
            return !isNear(tokens, at, SHAPED);
        }
        if (Grammar.CONJUNCTIONS.contains(token)) {
            boolean another =
                    tokens.subList(ink, at).contains("of") && isShown.test(Math.min(at + 2, tokens.size() - 1));
            return !another && !isNear(tokens, at, BODY);
        }
        if (at == ink + 1 && WITH.contains(token) || PASSING.contains(token)) {
            return false;
        }
        return Grammar.BOUNDARIES.contains(token);
    }

    private static boolean isNear(List<String> tokens, int at, Set<String> told) {
        return IntStream.rangeClosed(at + 1, Math.min(at + 2, tokens.size() - 1))
                .anyMatch(next -> told.contains(tokens.get(next)));
    }

    /** "The name Maria tattooed on", "a tattoo that says mom", "LOVE tattooed on his knuckles". */
    private static String text(List<String> tokens, int from, int ink, int end, IntPredicate isShown) {
        for (int i = from; i < end - 1; i++) {
            if (SAYING.contains(tokens.get(i))) {
                int at = i + 1;
                while (at < end - 1 && OF.contains(tokens.get(at))) {
                    at++;
                }
                return letters(tokens, at, at <= ink ? ink : end);
            }
        }
        if (ink >= 3 && tokens.get(ink).equals("tattooed") && isPair(tokens, ink, isShown)) {
            return String.join(" ", tokens.subList(ink - 3, ink));
        }
        boolean alone = from == ink - 1
                && !Grammar.isPlain(tokens.get(from))
                && tokens.get(ink).equals("tattooed");
        return alone && !isShown.test(from) ? tokens.get(from) : "";
    }

    /** "LOVE and HATE tattooed". */
    private static boolean isPair(List<String> tokens, int ink, IntPredicate isShown) {
        return Grammar.CONJUNCTIONS.contains(tokens.get(ink - 2))
                && IntStream.of(ink - 1, ink - 3).allMatch(at -> !Grammar.isPlain(tokens.get(at)) && !isShown.test(at));
    }

    private static String letters(List<String> tokens, int from, int end) {
        int to = from;
        while (to < Math.min(end, from + MOST_LETTERS)
                && !Set.of("on", "di", "across", "in", "pada").contains(tokens.get(to))) {
            to++;
        }
        return String.join(" ", tokens.subList(from, to));
    }
}
