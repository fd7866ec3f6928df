package com.lumiku.studio.drawing.words;

import java.util.List;
import java.util.Set;

/** Verbs behind which stands what is written on something: "a sign that says", "kaos bertuliskan". */
final class Saying {

    private static final Set<String> VERBS = Set.of(
            "says",
            "saying",
            "reads",
            "reading",
            "spells",
            "spelling",
            "written",
            "bertuliskan",
            "bertulisan",
            "bertulis",
            "tulisan");
    /** What people do as well as signs. */
    private static final Set<String> READING = Set.of("reading", "reads");

    private static final Set<String> OBJECTS = Set.of("a", "an", "the", "his", "her", "their", "some");
    private static final Set<String> RELATIVE = Set.of("that", "which", "it");
    private static final Set<String> WRITTEN_ON = Set.of("Prop", "Garment", "Headwear", "Emblem", "Accessory");
    /** What may stand between a thing and its verb. */
    private static final Set<String> DESCRIBING = Set.of("ColorName", "Print");

    private static final Set<String> PLACING = Set.of("on", "across", "over", "in", "at", "di", "pada");

    /** In words, with the end of it. */
    private static final int LONGEST_QUOTE = 4;

    private Saying() {}

    /** Whether the word at a position is such a verb, of a thing that has an inscription. */
    static boolean isAt(int at, List<String> tokens, List<Match> matches) {
        return VERBS.contains(tokens.get(at))
                && !PLACING.contains(tokens.get(at + 1))
                && (!READING.contains(tokens.get(at))
                        || isOfThing(at, tokens, matches) && !isReader(at, tokens, matches));
    }

    /** "A banner reading peace", "a shirt in red that reads peace", but not "a boy reading comics". */
    private static boolean isOfThing(int at, List<String> tokens, List<Match> matches) {
        int before = at - 1;
        while (before >= 0
                && (RELATIVE.contains(tokens.get(before))
                        || PLACING.contains(tokens.get(before))
                        || before > 0 && PLACING.contains(tokens.get(before - 1))
                        || isOf(DESCRIBING, before, matches))) {
            before--;
        }
        return before >= 0 && isOf(WRITTEN_ON, before, matches);
    }

    private static boolean isOf(Set<String> kinds, int position, List<Match> matches) {
        return matches.stream()
                .anyMatch(match ->
                        kinds.contains(match.phrase().kind()) && match.words().get(position));
    }

    /** "Reading glasses", who is "reading a book", and who sits "reading, a cat on her lap", which is no short quotation. */
    private static boolean isReader(int at, List<String> tokens, List<Match> matches) {
        if (tokens.get(at + 1).equals(Tokens.CLAUSE_END)) {
            return !tokens.subList(at + 2, Math.min(tokens.size(), at + 2 + LONGEST_QUOTE))
                    .contains(Tokens.CLAUSE_END);
        }
        return OBJECTS.contains(tokens.get(at + 1))
                || matches.stream()
                        .filter(match -> match.isOfKind("Prop") || match.isOfKind("Glasses"))
                        .anyMatch(match -> match.words().get(at) || match.start() == at + 1);
    }
}
