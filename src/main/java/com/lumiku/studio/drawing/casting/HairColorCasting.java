package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Look;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides which colour hair has. */
record HairColorCasting(Look look, Words words, Choice choice, BeardCasting beard, Age age, int years) {

    private static final Map<HairColor, String[]> CALLED = new EnumMap<>(Map.of(
            HairColor.BLONDE, new String[] {"blonde", "blond", "pirang"},
            HairColor.RED, new String[] {"redhead", "red-haired", "ginger"},
            HairColor.PLATINUM, new String[] {"platinum", "platinum blonde"},
            HairColor.GREY,
                    new String[] {"beruban", "ubanan", "uban", "gray-haired", "greying", "graying", "salt and pepper"},
            HairColor.WHITE, new String[] {"white-haired"},
            HairColor.DARK_BROWN, new String[] {"brunette"}));
    private static final double GREYING = 0.4;
    private static final double FIRST_GREY = 0.16;

    Tint color(Origin origin) {
        return Words.of(look.hairColor())
                .first(HairColor.values())
                .or(() -> words.describing(HairColor.values(), HairCasting.NOUNS).stream()
                        .findFirst())
                .or(this::called)
                .or(() -> words.asksFor(Mark.ALBINISM) ? Optional.of(HairColor.PLATINUM) : Optional.empty())
                .map(new HairShades(words)::of)
                .orElseGet(() -> natural(origin));
    }

    /** Some words are about hair without naming it: "a blonde", "a ginger man", but not "blonde highlights". */
    private Optional<HairColor> called() {
        Trait[] people = Stream.<Trait>concat(Stream.of(Gender.values()), Stream.of(Role.values()))
                .toArray(Trait[]::new);
        List<HairColor> free = Stream.concat(
                        words.loose(HairColor.values()).stream(), words.before(HairColor.values(), people).stream())
                .toList();
        return CALLED.entrySet().stream()
                .filter(entry -> free.contains(entry.getKey()) && words.says(entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Tint natural(Origin origin) {
        Optional<HairColor> told = beard.said().or(() -> Optional.ofNullable(beard.role())
                .map(one -> one.costume().hairColor()));
        if (told.isPresent()) {
            return told.get().color();
        }
        Tint young = choice.of("hair color", origin.range().hair()).color();
        return switch (age) {
            case MATURE -> Tint.mix(young, HairColor.GREY.color(), years < 50 ? FIRST_GREY : GREYING);
            case OLD ->
                choice.of("grey kind", List.of(HairColor.GREY, HairColor.SILVER))
                        .color();
            case VERY_OLD -> HairColor.WHITE.color();
            default -> young;
        };
    }
}
