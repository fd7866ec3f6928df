package com.lumiku.studio.drawing.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Animals that somebody is dressed as. */
record Disguises(List<String> tokens, List<Match> matches) {

    private static final Set<String> COSTUMES = Set.of(
            "onesie",
            "costume",
            "suit",
            "kigurumi",
            "outfit",
            "pajamas",
            "pyjamas",
            "pjs",
            "jumpsuit",
            "bodysuit",
            "mascot");
    private static final Set<String> KOSTUM =
            Set.of("kostum", "baju", "piyama", "onesie", "kigurumi", "seragam", "kostumnya");
    private static final Set<String> AS = Set.of("as", "like");
    private static final Set<String> DISGUISED = Set.of("dressed", "disguised", "up", "costumed");
    private static final Set<String> HATS = Set.of("hat", "beanie", "cap");

    /** "A bee costume", "dressed as a bee", "kostum lebah": with the word that makes it one. */
    List<Match> of(Match animal) {
        int next = animal.end();
        if (is(next, COSTUMES)) {
            return List.of(with(animal, next));
        }
        if (is(next + 1, COSTUMES) && (is(next, Set.of("hooded", "animal", "style", "themed")) || isColor(next))) {
            return List.of(with(animal, next + 1));
        }
        int before = animal.start() - 1;
        if (is(next, HATS) || is(before, Set.of("topi", "kupluk"))) {
            return List.of(animal);
        }
        if (is(before, KOSTUM)) {
            return List.of(with(animal, before));
        }
        int as = is(before, Set.of("a", "an", "seekor")) ? before - 1 : before;
        boolean disguised = is(as, AS) && is(as - 1, DISGUISED) || is(as, Set.of("sebagai", "seperti", "jadi"));
        return disguised ? List.of(animal) : List.of();
    }

    private static Match with(Match animal, int word) {
        BitSet words = (BitSet) animal.words().clone();
        words.set(word);
        return new Match(
                animal.phrase(),
                Math.min(animal.start(), word),
                Math.max(animal.end(), word + 1),
                words,
                animal.exact());
    }

    private boolean isColor(int at) {
        return matches.stream()
                .anyMatch(match -> match.isOfKind("ColorName") && match.words().get(at));
    }

    private boolean is(int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && words.contains(tokens.get(at));
    }
}
