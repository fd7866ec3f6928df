package com.lumiku.studio.drawing.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds all phrases of the vocabulary in a text, those that are parts of longer ones left out. */
final class Reader {

    private static final int MOST_BETWEEN = 3;
    private static final Set<String> COLORS = Set.of("ColorName", "HairColor");
    /** "Anak laki-laki" is a child and male, a "delivery man" a trade and male. */
    private static final Set<String> CONTAINING_GENDER = Set.of("Age", "Role", "Accessory", "HairStyle", "Idiom");

    /** Colours that are first of all things: ice cream, the rose in a mouth. */
    private static final Set<String> FLAVOURS = Set.of("cream", "rose");

    private static final Set<String> PRINTED = Set.of("Accessory", "Bottom", "Garment", "HairStyle", "Headwear");

    private final List<Set<String>> forms;
    private final List<String> tokens;
    private final BitSet fillers = new BitSet();

    private Reader(List<String> tokens) {
        this.tokens = tokens;
        forms = tokens.stream().map(WordForms::of).toList();
    }

    static List<Match> matches(List<String> tokens) {
        return new Reader(tokens).matches();
    }

    private List<Match> matches() {
        for (int i = 0; i < tokens.size(); i++) {
            if (Grammar.FILLERS.contains(tokens.get(i))) {
                fillers.set(i);
            }
        }
        // Colours first, as they may stand within what they colour.
        List<Match> colors = all().stream()
                .filter(match -> COLORS.contains(match.phrase().kind()))
                .toList();
        colors.forEach(match -> fillers.or(match.words()));
        List<Match> found = all();
        List<Match> kept = found.stream()
                .filter(match -> found.stream().noneMatch(other -> isHidden(match, other)))
                .filter(match -> !isClothOfAnother(match, found))
                .sorted(Comparator.comparingInt(Match::start)
                        .thenComparing(Comparator.comparingInt(Match::end).reversed()))
                .toList();
        return Depictions.told(tokens, kept);
    }

    /** The batik of "kerudung batik" is no shirt. */
    private static boolean isClothOfAnother(Match match, List<Match> found) {
        return match.isOfKind("Garment")
                && found.stream()
                        .anyMatch(print ->
                                print.isOfKind("Print") && print.words().equals(match.words()))
                && found.stream()
                        .filter(other -> PRINTED.contains(other.phrase().kind()))
                        .filter(other -> !other.words().intersects(match.words()))
                        .anyMatch(other -> other.end() == match.start() || other.start() == match.end());
    }

    private static boolean isHidden(Match match, Match other) {
        if (match.yieldsTo(other)) {
            return true;
        }
        // "A scar on her cheek" is a woman's.
        if (match.isOfKind("Pronoun")) {
            return false;
        }
        if (match.isOfKind("Gender")
                && CONTAINING_GENDER.contains(other.phrase().kind())) {
            return false;
        }
        // The colour of "gold crown" is the crown's, but a uniform of red and white is told by its colours.
        boolean isItsColor = match.isOfKind("ColorName")
                && Attachments.isNoun(other)
                && !other.isOfKind("Role")
                && !other.phrase().text().startsWith("seragam")
                && !other.phrase().text().startsWith("putih")
                && !FLAVOURS.contains(match.phrase().text());
        // "A bright orange bob" has orange hair.
        if (match.isOfKind("HairColor")
                && other.isOfKind("ColorName")
                && !match.words().equals(other.words())) {
            return false;
        }
        // "Curtains" are hair and "hoops" earrings; a curtain is behind somebody, a hoop in a hand.
        if ((match.isOfKind("Setting") || match.isOfKind("Prop"))
                && (other.isOfKind("HairStyle") || other.isOfKind("Earrings"))
                && other.words().equals(match.words())
                && other.exact()
                && !match.exact()) {
            return true;
        }
        if (match.isOfKind("Guise") && other.isOfKind("Headwear")) {
            return false;
        }
        boolean isItsCloth = match.isOfKind("Print")
                        && other.isOfKind("Headwear")
                        && other.phrase().text().contains("dot")
                || match.isOfKind("Print")
                        && Attachments.CLOTHS.contains(other.phrase().kind())
                || match.isOfKind("Cut") && other.isOfKind("Garment")
                || match.isOfKind("Garment") && other.phrase().constant().equals("OPEN_COLLAR");
        boolean isSame = match.isOfKind("Accessory") && other.isOfKind("Accessory");
        if (isSame && match.words().intersects(other.words()) && longer(other, match)) {
            return true;
        }
        return match.isPartOf(other) && !isItsColor && !isItsCloth || isCutOff(match, other);
    }

    private static boolean longer(Match one, Match other) {
        return one.words().cardinality() > other.words().cardinality();
    }

    /** A "blue bow tie" is no bow: the noun stands last. */
    private static boolean isCutOff(Match match, Match other) {
        return (match.isOfKind("Headwear") || match.isOfKind("Prop"))
                && other.isOfKind("Accessory")
                && other.start() > match.start()
                && other.start() < match.end()
                && other.end() > match.end();
    }

    private List<Match> all() {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Set<Phrase> tried = new HashSet<>();
            for (String form : forms.get(i)) {
                for (Phrase phrase : Vocabulary.beginningWith(form)) {
                    if (tried.add(phrase) && !isForeignPlural(tokens.get(i), form, phrase)) {
                        addAt(i, phrase, found);
                    }
                }
            }
        }
        return found;
    }

    /** No word of Indonesian has a plural of English: "dots" are no "dot", a pacifier. */
    private static boolean isForeignPlural(String token, String form, Phrase phrase) {
        return phrase.language() == Phrase.Language.INDONESIAN
                && (token.equals(form + "s") || token.equals(form + "es"));
    }

    private void addAt(int start, Phrase phrase, List<Match> found) {
        BitSet words = new BitSet();
        words.set(start);
        boolean exact = tokens.get(start).equals(phrase.tokens().getFirst());
        int at = start + 1;
        for (String token : phrase.tokens().subList(1, phrase.tokens().size())) {
            int next = next(at, token);
            if (next < 0) {
                return;
            }
            exact &= tokens.get(next).equals(token);
            words.set(next);
            at = next + 1;
        }
        found.add(new Match(phrase, start, at, words, exact));
    }

    /** The next position of a word with nothing but colours and plain adjectives before it; -1 for none. */
    private int next(int from, String token) {
        for (int i = from; i < Math.min(tokens.size(), from + MOST_BETWEEN + 1); i++) {
            if (forms.get(i).contains(token)) {
                return i;
            }
            if (!fillers.get(i)) {
                return -1;
            }
        }
        return -1;
    }
}
