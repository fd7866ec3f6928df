package com.lumiku.studio.drawing.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which noun each describing word belongs to. In English it stands before its noun, else after it ("a dress in red"); in Indonesian
 * the other way round.
 */
final class Attachments {

    private static final int AHEAD = 5;
    private static final int BACK = 4;
    static final Set<String> DESCRIBING =
            Set.of("ColorName", "HairColor", "EyeColor", "SkinTone", "Length", "Print", "Build", "Cut");
    private static final Set<String> WORN = Set.of("Accessory", "Earrings", "Headwear");
    private static final Set<String> DRESS = Set.of("Bottom", "FacialHair", "Garment", "Glasses", "HairStyle", "Shoes");
    /** "Striped scarf" is a scarf, and striped. */
    static final Set<String> CLOTHS = Set.of("Garment", "Accessory", "Bottom", "Shoes");

    private static final Set<String> ADORNING = Set.of("with", "dengan", "bermotif", "motif");

    private static final Set<String> COLORS = Set.of("ColorName");
    private static final Set<String> COLORED = Set.of("ColorName", "HairColor");
    private static final Set<String> NOUNS = Set.of(
            "Accessory",
            "Animal",
            "Bottom",
            "Dye",
            "Earrings",
            "Emblem",
            "EyeShape",
            "FacialHair",
            "Garment",
            "Gender",
            "Glasses",
            "Guise",
            "HairStyle",
            "HairTexture",
            "Handwear",
            "Headwear",
            "Mark",
            "Noun",
            "Prop",
            "Role",
            "Setting",
            "Shoes");

    private final List<String> tokens;
    private final List<Match> matches;
    private final boolean indonesian;
    private final ColorLists colors;
    private final Map<Match, Match> nouns = new HashMap<>();

    Attachments(List<String> tokens, List<Match> matches) {
        this.tokens = tokens;
        this.matches = matches;
        colors = new ColorLists(tokens, matches);
        indonesian = Grammar.isIndonesian(tokens, matches);
        matches.stream()
                .filter(match -> DESCRIBING.contains(match.phrase().kind()))
                .forEach(match -> find(match).ifPresent(noun -> nouns.put(match, noun)));
    }

    Optional<Match> noun(Match match) {
        return Optional.ofNullable(nouns.get(match));
    }

    /** Whether it is a colour of a clause that has nothing but colours. */
    boolean isAlone(Match match) {
        return colors.isAlone(match);
    }

    /** Whether it is a colour of nothing that is drawn, or the print of a word that nobody knows: of a "plaid blanket". */
    boolean isLost(Match match) {
        if (nouns.containsKey(match)) {
            return false;
        }
        return COLORS.contains(match.phrase().kind()) || isPrintOfUnknown(match);
    }

    private boolean isPrintOfUnknown(Match match) {
        int beside = match.isIndonesian() ? match.start() - 1 : match.end();
        return match.isOfKind("Print")
                        && List.of("with", "dengan").contains(tokens.get(match.start()))
                        && matches.stream().anyMatch(one -> one.end() == match.start())
                || match.isOfKind("Print")
                        && beside >= 0
                        && beside < tokens.size()
                        && !Grammar.isPlain(tokens.get(beside))
                        && matches.stream().noneMatch(other -> other.words().get(beside));
    }

    private Optional<Match> find(Match match) {
        Optional<Match> itself = wovenGarment(match);
        if (itself.isPresent()) {
            return itself;
        }
        Optional<Match> around = matches.stream()
                .filter(noun -> isNoun(noun) && noun.start() <= match.start() && noun.end() >= match.end())
                .filter(noun -> !noun.words().equals(match.words())
                        || match.isOfKind("Print")
                                && CLOTHS.contains(noun.phrase().kind()))
                .findFirst();
        if (around.isPresent()) {
            return around;
        }
        Optional<Match> adorned = adorned(match);
        if (adorned.isPresent()) {
            return adorned;
        }
        if (colors.isAlone(match)) {
            return ofClauseBefore(match);
        }
        boolean follows = match.isIndonesian()
                || indonesian && match.phrase().language() != Phrase.Language.ENGLISH
                || indonesian && !standsBeforeNoun(match);
        return follows ? behind(match).or(() -> ahead(match)) : ahead(match).or(() -> behind(match));
    }

    /** What has it, with nothing but its colours between: the scarf of "a coat and a scarf with white dots". */
    private Optional<Match> adorned(Match print) {
        boolean itself = ADORNING.contains(tokens.get(print.start()));
        int at = itself ? print.start() : print.start() - 1;
        while (!itself && at >= 0 && (isDescribing(at) || Grammar.FILLERS.contains(tokens.get(at)))) {
            at--;
        }
        boolean pattern = (print.isOfKind("Print") || print.isOfKind("Cut"))
                && at > 0
                && ADORNING.contains(tokens.get(at))
                && (print.end() >= tokens.size()
                        || Grammar.BOUNDARIES.contains(tokens.get(print.end()))
                        || matches.stream()
                                .anyMatch(one ->
                                        one.isOfKind("Noun") && one.words().equals(print.words())));
        int end = at;
        return !pattern
                ? Optional.empty()
                : matches.stream()
                        .filter(one -> one.end() == end
                                && (isWorn(one) || one.phrase().constant().equals("SLEEVES")))
                        .findFirst();
    }

    /** What the clause before it ends with, or the only garment of it, if that has no colour yet. */
    private Optional<Match> ofClauseBefore(Match match) {
        int edge = colors.before(match);
        int end = endOfClauseBefore(edge);
        if (end < 0) {
            return Optional.empty();
        }
        int from = tokens.subList(0, end).lastIndexOf(Tokens.CLAUSE_END);
        boolean colored = matches.stream()
                .anyMatch(one -> COLORED.contains(one.phrase().kind()) && one.start() > from && one.end() <= end);
        if (colored) {
            return Optional.empty();
        }
        Optional<Match> last = matches.stream()
                .filter(one -> isNoun(one) && one.end() == end && suits(match, one))
                .findFirst();
        return last.or(() -> matches.stream()
                .filter(one -> one.isOfKind("Garment") && one.start() > from && one.end() <= end)
                .reduce((one, other) -> other));
    }

    /** An age between two clauses says nothing that has a colour: "a trumpeter, 60, black". */
    private int endOfClauseBefore(int end) {
        if (end < 2
                || !tokens.get(end - 2).equals(Tokens.CLAUSE_END)
                || !Character.isDigit(tokens.get(end - 1).charAt(0))) {
            return end;
        }
        return end - 2;
    }

    /** "Flannel" and "batik" are garments of that pattern. */
    private Optional<Match> wovenGarment(Match match) {
        return matches.stream()
                .filter(noun -> match.isOfKind("Print") && noun.isOfKind("Garment"))
                .filter(noun -> noun.words().equals(match.words()))
                .findFirst();
    }

    private boolean standsBeforeNoun(Match match) {
        return matches.stream().anyMatch(noun -> isNoun(noun) && noun.start() == match.end());
    }

    private Optional<Match> ahead(Match match) {
        int reach = match.end() + (colors.isFirstComma(match.end()) ? AHEAD + 2 : AHEAD);
        for (int i = match.end(); i < Math.min(tokens.size(), reach); i++) {
            int at = i;
            Optional<Match> noun = matches.stream()
                    .filter(one -> isNoun(one) && one.start() == at && suits(match, one))
                    .findFirst();
            if (noun.isPresent()) {
                return noun;
            }
            boolean joinsColors = Grammar.CONJUNCTIONS.contains(tokens.get(i)) && isDescribing(i + 1);
            boolean ends = Grammar.BOUNDARIES.contains(tokens.get(i)) || Grammar.LINKS.contains(tokens.get(i));
            if (ends && !joinsColors && !colors.isFirstComma(i) && !colors.isFirstComma(i - 2)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Match> behind(Match match) {
        int reach = BACK;
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - reach); i--) {
            int at = i;
            // A list of colours is as near as its first one.
            reach += isDescribing(i) || Grammar.CONJUNCTIONS.contains(tokens.get(i)) ? 1 : 0;
            Optional<Match> noun = matches.stream()
                    .filter(one -> isNoun(one) && one.words().get(at) && suits(match, one))
                    .findFirst();
            if (noun.isPresent()) {
                return noun.filter(one -> one.phrase().constant().equals("FACE"))
                        .flatMap(this::wornThere)
                        .or(() -> noun);
            }
            boolean joinsColors = Grammar.CONJUNCTIONS.contains(tokens.get(i)) && i > 0 && isDescribing(i - 1);
            if (Grammar.BOUNDARIES.contains(tokens.get(i)) && !joinsColors) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** No place has hair: a "ginger farm boy" is the ginger one; of a "green dinosaur t-shirt" the shirt is green. */
    private boolean suits(Match describing, Match noun) {
        boolean beforeCloth = noun.isOfKind("Emblem")
                || noun.isOfKind("Setting")
                || noun.phrase().constant().equals("PATTERN");
        if (beforeCloth && matches.stream().anyMatch(one -> one.isOfKind("Garment") && one.start() == noun.end())) {
            return false;
        }
        return !describing.isOfKind("HairColor") || !noun.isOfKind("Setting");
    }

    /** "Syal leher" is a scarf: a part of the body right behind what is worn there says where. */
    private Optional<Match> wornThere(Match part) {
        return matches.stream()
                .filter(one ->
                        one.end() == part.start() && WORN.contains(one.phrase().kind()))
                .findFirst();
    }

    private boolean isDescribing(int position) {
        return matches.stream()
                .anyMatch(match -> DESCRIBING.contains(match.phrase().kind())
                        && match.words().get(position));
    }

    /** Whether it is put on: clothes, hats, scarves, jewellery. */
    static boolean isWorn(Match match) {
        return WORN.contains(match.phrase().kind())
                || DRESS.contains(match.phrase().kind());
    }

    static boolean isNoun(Match match) {
        return NOUNS.contains(match.phrase().kind());
    }
}
