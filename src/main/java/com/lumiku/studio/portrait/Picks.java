package com.lumiku.studio.portrait;

import com.lumiku.studio.web.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a seed picks, version 1. The lists are frozen: portraits are kept by browsers and printed on paper, so the same seed must be
 * the same person for ever. A new word of the illustrator can be asked for by name; it does not come into a list, and none leaves
 * one. What appears twice is picked twice as often.
 */
final class Picks {

    private static final List<String> GENDERS = List.of("female", "male");
    private static final List<String> AGES = List.of("young", "young", "adult", "adult", "mature");
    private static final List<String> ETHNICITIES = List.of(
            "southeast-asian", "east-asian", "south-asian", "middle-eastern", "african", "european", "latin", "mixed");
    private static final List<String> BUILDS = List.of("slim", "average", "average", "athletic");

    private static final Map<String, List<String>> SKINS = Map.of(
            "southeast-asian", List.of("beige", "medium", "olive", "tan"),
            "east-asian", List.of("porcelain", "fair", "beige"),
            "south-asian", List.of("olive", "tan", "brown"),
            "middle-eastern", List.of("beige", "medium", "olive"),
            "african", List.of("brown", "dark", "deep"),
            "european", List.of("porcelain", "fair", "beige"),
            "latin", List.of("beige", "medium", "olive", "tan"),
            "mixed", List.of("beige", "medium", "olive", "tan", "brown"));

    private static final List<String> DARK_HAIR = List.of("black", "black", "dark-brown");
    private static final List<String> BROWN_HAIR = List.of("black", "dark-brown", "brown", "chestnut");
    private static final List<String> ANY_HAIR =
            List.of("dark-brown", "brown", "chestnut", "auburn", "red", "dark-blonde", "blonde");
    private static final List<String> GREY_HAIR = List.of("grey", "silver", "grey", "black");
    private static final List<String> DARK_EYES = List.of("dark-brown");
    private static final List<String> BROWN_EYES = List.of("dark-brown", "brown", "hazel");
    private static final List<String> ANY_EYES = List.of("brown", "hazel", "green", "blue", "grey");

    private static final List<String> WOMENS_HAIR = List.of(
            "pixie",
            "bob",
            "fringe",
            "shoulder-length",
            "long-straight",
            "long-wavy",
            "long-curly",
            "short-curly",
            "bun",
            "low-bun",
            "ponytail",
            "braids",
            "hijab",
            "bob",
            "long-wavy",
            "bun");
    private static final List<String> MENS_HAIR = List.of(
            "buzz-cut",
            "short",
            "side-part",
            "undercut",
            "slicked-back",
            "spiky",
            "man-bun",
            "short-curly",
            "short",
            "side-part",
            "undercut",
            "bald");

    private static final List<String> AFRICAN_WOMENS_HAIR = List.of(
            "afro",
            "afro",
            "braids",
            "short-curly",
            "dreadlocks",
            "long-curly",
            "bun",
            "low-bun",
            "pixie",
            "long-straight",
            "turban");
    private static final List<String> AFRICAN_MENS_HAIR =
            List.of("buzz-cut", "buzz-cut", "short", "undercut", "short-curly", "afro", "dreadlocks", "bald");

    private static final List<String> BEARDS =
            List.of("none", "none", "none", "none", "stubble", "moustache", "goatee", "beard", "full-beard");
    private static final List<String> GLASSES =
            List.of("none", "none", "none", "none", "none", "none", "round", "square");
    private static final List<String> HEADWEAR = List.of(
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "none",
            "cap",
            "beanie",
            "headband");
    private static final List<String> HEADWEAR_ON_SKIN = List.of("none", "none", "none", "none", "cap", "beanie");
    private static final List<String> EXPRESSIONS = List.of("smile", "smile", "smile", "joy", "joy", "calm");

    private static final List<String> WOMENS_CLOTHES =
            List.of("t-shirt", "blouse", "sweater", "cardigan", "turtleneck", "hoodie", "blazer", "denim-jacket");
    private static final List<String> MENS_CLOTHES =
            List.of("t-shirt", "polo", "shirt", "sweater", "turtleneck", "hoodie", "blazer", "denim-jacket");
    private static final List<String> CLOTHES_COLORS = List.of(
            "red",
            "maroon",
            "coral",
            "mustard",
            "green",
            "emerald",
            "sage",
            "teal",
            "sky",
            "blue",
            "navy",
            "purple",
            "lavender",
            "pink",
            "beige",
            "charcoal",
            "white");

    private static final List<String> BACKGROUND_COLORS =
            List.of("f9d5bc", "c4ddf0", "c8e3c6", "f5dda4", "d8caef", "f5c8cc", "b5e0d8", "e6d8c5", "cfe0e8", "e9e2f3");

    private final byte[] seed;

    Picks(String seed) {
        this.seed = seed.getBytes(StandardCharsets.UTF_8);
    }

    /** One of several, by the luck that the seed has in a question. */
    String one(String question, List<String> options) {
        return options.get((int) (luck(question) % options.size()));
    }

    /** What decides about details nobody can ask for. */
    int number() {
        return (int) (luck("number") & Integer.MAX_VALUE);
    }

    String backgroundColor() {
        return one("backgroundColor", BACKGROUND_COLORS);
    }

    /** All options: those given, and for the others what suits them. */
    Map<Option, String> all(Map<Option, String> given) {
        Map<Option, String> all = new EnumMap<>(given);
        if (Option.UNISEX.equals(given.get(Option.GENDER))) {
            all.remove(Option.GENDER);
        }
        pick(all, Option.GENDER, GENDERS);
        boolean male = all.get(Option.GENDER).equals("male");
        pick(all, Option.AGE_RANGE, AGES);
        pick(all, Option.ETHNICITY, ETHNICITIES);
        pick(all, Option.BODY_TYPE, BUILDS);
        pick(all, Option.HAIR_STYLE, hairStyles(male, all.get(Option.ETHNICITY)));
        pick(all, Option.HAIR_COLOR, hairColors(all));
        pick(all, Option.EYE_COLOR, eyeColors(all.get(Option.ETHNICITY)));
        pick(all, Option.SKIN_TONE, SKINS.getOrDefault(all.get(Option.ETHNICITY), SKINS.get("mixed")));
        if (!given.containsKey(Option.STYLE)) {
            pick(all, Option.CLOTHES, male ? MENS_CLOTHES : WOMENS_CLOTHES);
            pick(all, Option.CLOTHES_COLOR, CLOTHES_COLORS);
        }
        pick(all, Option.GLASSES, GLASSES);
        pick(all, Option.HEADWEAR, all.get(Option.HAIR_STYLE).equals("bald") ? HEADWEAR_ON_SKIN : HEADWEAR);
        pick(all, Option.FACIAL_HAIR, male ? BEARDS : List.of(Option.NONE));
        pick(all, Option.EXPRESSION, EXPRESSIONS);
        return all;
    }

    private void pick(Map<Option, String> all, Option option, List<String> frozen) {
        if (!all.containsKey(option)) {
            all.put(option, one(option.parameter(), frozen));
        }
    }

    private static List<String> hairStyles(boolean male, String ethnicity) {
        if (ethnicity.equals("african")) {
            return male ? AFRICAN_MENS_HAIR : AFRICAN_WOMENS_HAIR;
        }
        return male ? MENS_HAIR : WOMENS_HAIR;
    }

    private static List<String> hairColors(Map<Option, String> picked) {
        if (picked.get(Option.AGE_RANGE).equals("mature")) {
            return GREY_HAIR;
        }
        return switch (picked.get(Option.ETHNICITY)) {
            case "european" -> ANY_HAIR;
            case "latin", "mixed" -> BROWN_HAIR;
            default -> DARK_HAIR;
        };
    }

    private static List<String> eyeColors(String ethnicity) {
        return switch (ethnicity) {
            case "european" -> ANY_EYES;
            case "latin", "mixed" -> BROWN_EYES;
            default -> DARK_EYES;
        };
    }

    /** The first 32 bits of a digest of seed and question: what no release of Java can change. */
    private long luck(String question) {
        byte[] name = question.getBytes(StandardCharsets.UTF_8);
        byte[] text = ByteBuffer.allocate(name.length + 1 + seed.length)
                .put(name)
                .put((byte) 0)
                .put(seed)
                .array();
        return ByteBuffer.wrap(Sha256.of(text)).getInt() & 0xFFFFFFFFL;
    }
}
