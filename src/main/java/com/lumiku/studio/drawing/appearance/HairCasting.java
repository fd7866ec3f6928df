package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides about hair on head and face. */
record HairCasting(Look look, Words words, Choice choice, Gender gender, Age age) {

    private static final List<String> HAIR = List.of("hair", "haired", "rambut", "berambut");
    /** A colour may also stand before the name of a style: "grey bun". */
    private static final List<String> HAIR_NOUNS = Stream.concat(
                    HAIR.stream(),
                    Stream.of(HairStyle.values())
                            .filter(style -> !style.isScarf())
                            .flatMap(style -> style.words().stream()))
            .toList();

    private static final List<FacialHair> BEARDS =
            List.of(FacialHair.STUBBLE, FacialHair.BEARD, FacialHair.BEARD, FacialHair.GOATEE, FacialHair.FULL_BEARD);

    /** A scarf asked for anywhere covers whatever hair there is. */
    HairStyle style() {
        Words field = Words.of(look.hairStyle());
        List<HairStyle> prompted = words.find(HairStyle.values());
        return Stream.of(prompted.stream().filter(HairStyle::isScarf), fromField(field).stream(), prompted.stream())
                .flatMap(found -> found)
                .findFirst()
                .or(() -> words.describing(Length.values(), HAIR).map(this::styleOf))
                .orElseGet(this::anyStyle);
    }

    private Optional<HairStyle> fromField(Words field) {
        return field.first(HairStyle.values())
                .or(() -> field.first(Length.values()).map(this::styleOf));
    }

    private HairStyle styleOf(Length length) {
        return choice.of("hair length", gender == Gender.MALE ? length.men : length.women);
    }

    private HairStyle anyStyle() {
        Set<HairStyle> refused = words.refused(HairStyle.values());
        List<HairStyle> styles = Arrays.stream(HairStyle.values())
                .filter(style -> style.suits(gender) && !refused.contains(style))
                .filter(style -> style != HairStyle.BALD || age == Age.MATURE)
                .toList();
        return choice.of("hair", styles);
    }

    Tint color(Origin origin) {
        return Words.of(look.hairColor())
                .first(HairColor.values())
                .or(() -> words.describing(HairColor.values(), HAIR_NOUNS))
                .orElseGet(() -> natural(origin))
                .color();
    }

    private HairColor natural(Origin origin) {
        return age == Age.MATURE && choice.yes("grey", 0.6)
                ? choice.of("grey kind", List.of(HairColor.GREY, HairColor.SILVER))
                : choice.of("hair color", origin.range().hair());
    }

    FacialHair facialHair() {
        Optional<FacialHair> asked = words.first(FacialHair.values());
        if (asked.isPresent()) {
            return asked.get();
        }
        boolean refused = !words.refused(FacialHair.values()).isEmpty();
        if (refused || gender != Gender.MALE || !choice.yes("beard", age == Age.YOUNG ? 0.25 : 0.5)) {
            return FacialHair.NONE;
        }
        return choice.of("beard kind", BEARDS);
    }

    /** Hair of which only the length is told. */
    private enum Length implements Trait {
        SHORT(
                List.of(HairStyle.SHORT, HairStyle.SIDE_PART, HairStyle.UNDERCUT),
                List.of(HairStyle.BOB, HairStyle.PIXIE),
                "short",
                "pendek"),
        MEDIUM(
                List.of(HairStyle.SPIKY, HairStyle.SLICKED_BACK),
                List.of(HairStyle.SHOULDER_LENGTH),
                "medium",
                "sedang"),
        LONG(List.of(HairStyle.MAN_BUN), List.of(HairStyle.LONG_STRAIGHT, HairStyle.LONG_WAVY), "long", "panjang");

        private final List<HairStyle> men;
        private final List<HairStyle> women;
        private final List<String> words;

        Length(List<HairStyle> men, List<HairStyle> women, String... words) {
            this.men = men;
            this.women = women;
            this.words = List.of(words);
        }

        @Override
        public List<String> words() {
            return words;
        }
    }
}
