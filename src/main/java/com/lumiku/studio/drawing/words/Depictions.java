package com.lumiku.studio.drawing.words;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Names of things that are not there but shown: a cat on a shirt, a bear that is a costume. Elsewhere the same words mean the thing
 * itself, or nothing.
 */
final class Depictions {

    private static final Set<String> KINDS = Set.of("Guise", "Emblem", "Dye", "Animal", "Setting", "Weather");
    /** What patterns are called after. */
    private static final Set<String> SEEN = Set.of("Animal", "Setting", "Weather");

    /** With the face of an animal. */
    private static final Set<String> HEADGEAR =
            Set.of("hat", "beanie", "cap", "bandana", "bandanna", "helmet", "headband", "snapback");

    private static final Set<String> TOPI = Set.of("topi", "bandana", "kupluk", "helm");

    private static final Set<String> PICTURES = Set.of(
            "print",
            "logo",
            "graphic",
            "design",
            "motif",
            "emblem",
            "picture",
            "patch",
            "image",
            "drawing",
            "symbol",
            "printed",
            "featuring",
            "showing",
            "badge",
            "cartoon",
            "kartun",
            "bergambar",
            "gambar",
            "berlogo",
            "bermotif");
    private static final Set<String> PLAIN = Set.of(
            "a", "an", "the", "of", "with", "his", "her", "big", "small", "little", "cute", "large", "tiny", "dengan",
            "funny", "cartoon", "its");
    private static final Set<String> PLACES = Set.of(
            "it", "front", "chest", "shirt", "t", "tee", "sweater", "hoodie", "jersey", "top", "dress", "jumper",
            "dada", "depan", "kaosnya", "kaos", "bajunya", "tshirt");
    private static final Set<String> ON = Set.of("on", "di");
    private static final Set<String> SHIRTS = Set.of(
            "T_SHIRT",
            "SWEATER",
            "HOODIE",
            "JERSEY",
            "TANK_TOP",
            "PYJAMAS",
            "SHIRT",
            "APRON",
            "TRACKSUIT",
            "POLO",
            "SCRUBS",
            "DRESS",
            "SWIMSUIT");
    /** Nobody takes them for a walk. */
    private static final Set<String> FABULOUS = Set.of(
            "UNICORN",
            "DRAGON",
            "DINOSAUR",
            "ROCKET",
            "SKULL",
            "RAINBOW",
            "LIGHTNING",
            "FLAME",
            "SUN",
            "MOON",
            "MOUNTAINS",
            "TREE",
            "FISH",
            "EAGLE");

    private static final int REACH = 4;
    private static final int FAR = 6;

    private final List<String> tokens;
    private final List<Match> matches;
    private final List<Inked> tattoos;

    private Depictions(List<String> tokens, List<Match> matches) {
        this.tokens = tokens;
        this.matches = matches;
        tattoos = Inked.in(tokens, matches);
    }

    /** The matches without things that are only shown, and without showings that are none. */
    static List<Match> told(List<String> tokens, List<Match> matches) {
        boolean some =
                matches.stream().anyMatch(match -> KINDS.contains(match.phrase().kind()));
        List<Match> sure = matches.stream()
                .filter(match -> !match.isOfKind("Prop") || matches.stream().noneMatch(other -> isCut(other, match)))
                .toList();
        return some ? new Depictions(tokens, sure).told() : sure;
    }

    private List<Match> told() {
        List<Match> shown = matches.stream()
                .flatMap(match -> match.isOfKind("Guise")
                        ? new Disguises(tokens, matches).of(match).stream()
                        : match.isOfKind("Emblem") && (isInked(match) || isOnCloth(match))
                                ? List.of(match).stream()
                                : List.<Match>of().stream())
                .toList();
        return matches.stream()
                .map(match -> shown.stream()
                        .filter(one ->
                                one.phrase() == match.phrase() && one.words().get(match.start()))
                        .findFirst()
                        .orElse(match))
                .filter(match -> !match.isOfKind("Dye") || !isClothDyed(match))
                .filter(match -> !SEEN.contains(match.phrase().kind()) || !isPattern(match) && !isInked(match))
                .filter(match -> shown.contains(match)
                        || !match.isOfKind("Guise")
                                && !match.isOfKind("Emblem")
                                && shown.stream().noneMatch(one -> covers(one, match)))
                .toList();
    }

    /** A "halter" of English is no dumbbell of Indonesian. */
    private static boolean isCut(Match cut, Match prop) {
        return cut.isOfKind("Cut") && cut.words().equals(prop.words()) && !cut.isIndonesian();
    }

    /** A "leopard scarf" is no animal. */
    private boolean isPattern(Match animal) {
        return matches.stream()
                        .anyMatch(one -> one.isOfKind("Print") && one.words().equals(animal.words()))
                && matches.stream()
                        .anyMatch(one -> one.start() == animal.end()
                                && (Attachments.CLOTHS.contains(one.phrase().kind()) || one.isOfKind("Headwear")));
    }

    /** An "ombre dress" is dyed, and not the hair. */
    private boolean isClothDyed(Match dye) {
        boolean twofold = matches.stream()
                .anyMatch(one -> one.isOfKind("Print") && one.words().equals(dye.words()));
        return twofold
                && nextThing(dye)
                        .or(() -> lastThing(dye))
                        .filter(one -> one.isOfKind("Garment"))
                        .isPresent();
    }

    private Optional<Match> nextThing(Match dye) {
        return matches.stream()
                .filter(one -> one.start() >= dye.end() && one.start() < dye.end() + FAR && isHairOrCloth(one))
                .filter(one -> !tokens.subList(dye.end(), one.start()).contains(Tokens.CLAUSE_END))
                .findFirst();
    }

    private Optional<Match> lastThing(Match dye) {
        return matches.stream()
                .filter(one -> one.end() <= dye.start() && one.end() > dye.start() - REACH && isHairOrCloth(one))
                .reduce((one, other) -> other);
    }

    private static boolean isHairOrCloth(Match match) {
        return match.isOfKind("Garment")
                || match.isOfKind("HairStyle")
                || match.isOfKind("HairTexture")
                || match.isOfKind("Noun") && match.phrase().constant().equals("HAIR");
    }

    private static boolean covers(Match shown, Match match) {
        BitSet rest = (BitSet) match.words().clone();
        rest.andNot(shown.words());
        return rest.isEmpty() && !match.isOfKind("ColorName");
    }

    private boolean isInked(Match shown) {
        return tattoos.stream().anyMatch(tattoo -> tattoo.covers(shown.start()));
    }

    /** "A skull bandana", "topi bintang"; that of an animal shows its face. */
    private boolean isOnHat(Match emblem) {
        return (is(emblem.end(), HEADGEAR) || is(emblem.start() - 1, TOPI))
                && matches.stream()
                        .noneMatch(one -> one.isOfKind("Guise") && one.words().equals(emblem.words()));
    }

    private boolean isOnCloth(Match emblem) {
        int next = emblem.end();
        if (is(next, ON) && isPlace(next + 1)) {
            return true;
        }
        if (is(next, PICTURES) || isShirt(next) || isOnHat(emblem)) {
            return matches.stream()
                    .noneMatch(one -> one.isOfKind("Print") && one.words().equals(emblem.words()));
        }
        boolean rivals = matches.stream()
                .anyMatch(match -> match != emblem
                        && !match.isOfKind("Emblem")
                        && !match.isOfKind("Print")
                        && match.words().intersects(emblem.words()));
        boolean pictured = FABULOUS.contains(emblem.phrase().constant());
        for (int i = emblem.start() - 1; i >= Math.max(0, emblem.start() - FAR); i--) {
            int at = i;
            boolean cloth = matches.stream()
                    .anyMatch(match -> match.end() == at + 1
                            && (isShirt(match) || match.phrase().constant().equals("OUTFIT")));
            if (cloth) {
                boolean between = i < emblem.start() - 1;
                return between && (pictured || !rivals && i >= emblem.start() - REACH);
            }
            pictured |= is(i, PICTURES);
            if (!is(i, PICTURES) && !is(i, PLAIN) && !isColor(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place on clothes is named there, with nothing but its colour before it: "his blue sweater". */
    private boolean isPlace(int from) {
        for (int i = from; i < from + REACH; i++) {
            if (is(i, PLACES)) {
                return true;
            }
            if (i > from && !is(i, PLAIN) && !isColor(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isShirt(int at) {
        return matches.stream().anyMatch(match -> match.start() == at && isShirt(match));
    }

    private static boolean isShirt(Match match) {
        return match.isOfKind("Garment") && SHIRTS.contains(match.phrase().constant());
    }

    private boolean isColor(int at) {
        return matches.stream()
                .anyMatch(match -> match.isOfKind("ColorName") && match.words().get(at));
    }

    private boolean is(int at, Set<String> words) {
        return at >= 0 && at < tokens.size() && words.contains(tokens.get(at));
    }
}
