package com.lumiku.studio.drawing.casting;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.EyeColor;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Look;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prompts as people write them, and what has to be seen of each, whatever the seed. */
class PeopleTest {

    private static final int SEEDS = 6;
    private static final int PROMPTS = 200;

    static List<Arguments> prompts() throws IOException {
        try (InputStream file = PeopleTest.class.getResourceAsStream("/prompts/people.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> Arguments.of(parts[0].trim(), parts[1].trim()))
                    .toList();
        }
    }

    @Test
    void thereAreTwoHundred() throws IOException {
        assertThat(prompts()).hasSizeGreaterThanOrEqualTo(PROMPTS);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void whatIsSaidIsCast(String prompt, String seen) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Appearance who = Casting.of(new Description(prompt, null, Look.UNKNOWN, null, null, null, 512, 512, seed));
            for (String expected : seen.split(" ")) {
                String[] parts = expected.split("=", 2);
                check(prompt, who, parts[0], parts[1]);
            }
        }
    }

    private static void check(String prompt, Appearance who, String what, String value) {
        boolean refused = value.startsWith("!");
        String name = refused ? value.substring(1) : value;
        List<String> seen = seen(prompt, who, what);
        if (refused) {
            assertThat(seen).as(what).doesNotContain(name);
        } else if (!name.equals("any")) {
            assertThat(seen).as(what).contains(name);
        }
    }

    private static List<String> seen(String prompt, Appearance who, String what) {
        return switch (what) {
            case "gender" -> List.of(who.gender().name());
            case "age" -> List.of(who.age().name());
            case "build" -> List.of(who.build().name());
            case "role" ->
                List.of(Optional.ofNullable(Roles.of(Words.of(prompt)))
                        .map(Role::name)
                        .orElse("NONE"));
            case "hair" -> List.of(who.hair().name());
            case "hairColor" -> hairColor(who.hairColor());
            case "dye" -> List.of(String.valueOf(who.hairdo().dye()));
            case "streaks" -> hairColor(who.hairdo().second());
            case "bangs" -> List.of(who.hairdo().bangs().name());
            case "facialHair" -> List.of(who.facialHair().name());
            case "beard" -> hairColor(who.hairdo().beardColor());
            case "expression" -> List.of(who.expression().name());
            case "eyes" ->
                Stream.of(EyeColor.values())
                        .filter(color -> color.color().equals(who.features().eyeColor()))
                        .map(EyeColor::name)
                        .toList();
            case "eyeShape" -> List.of(who.features().eyeShape().name());
            case "skin" ->
                Stream.of(SkinTone.values())
                        .filter(tone -> tone.color().equals(who.skin()))
                        .map(SkinTone::name)
                        .toList();
            case "origin" -> List.of(Tint.brightness(who.skin()) < 0.5 ? "dark" : "fair");
            case "mark" ->
                who.features().marks().stream().map(worn -> worn.kind().name()).toList();
            case "tattoo" ->
                who.features().tattoos().stream()
                        .map(tattoo -> tattoo.place() + "." + tattoo.motif() + tattoo.text())
                        .toList();
            case "lips" -> color(who.features().lips());
            case "glasses" -> List.of(who.glasses().name());
            case "frame" -> color(who.attire().frame().color());
            case "headwear" -> List.of(who.headwear().name());
            case "years" -> List.of(String.valueOf(who.years()));
            case "hatPrint" -> List.of(String.valueOf(who.attire().trim().print()));
            case "second" -> color(who.attire().trim().second());
            case "band" -> color(who.attire().trim().band());
            case "brim" -> color(who.attire().trim().brim());
            case "feather" -> color(who.attire().trim().feather());
            case "pompom" -> color(who.attire().trim().pompom());
            case "logo" -> color(who.attire().trim().logo());
            case "hat" -> color(who.hat());
            case "scarf" -> color(who.scarf());
            case "earrings" -> List.of(who.earrings().name());
            case "earring" -> color(who.attire().earringColor());
            case "accessory" ->
                who.attire().accessories().stream()
                        .map(worn -> worn.kind().name())
                        .toList();
            case "prop" ->
                List.of(
                        who.attire().prop() == null
                                ? "NONE"
                                : who.attire().prop().kind().name());
            case "gesture" -> List.of(String.valueOf(who.gesture()));
            case "handwear" ->
                who.attire().hands().worn().stream()
                        .map(worn -> worn.kind().name())
                        .toList();
            case "gloves" ->
                who.attire().hands().glove().map(glove -> color(glove.color())).orElse(List.of());
            case "nails" ->
                who.attire()
                        .hands()
                        .worn(Handwear.PAINTED_NAILS)
                        .map(nails -> color(nails.color()))
                        .orElse(List.of());
            case "other" ->
                List.of(
                        who.attire().second() == null
                                ? "NONE"
                                : who.attire().second().kind().name());
            case "animalAt" ->
                who.attire().companions().stream()
                        .map(one -> one.place().name())
                        .toList();
            case "sign" -> List.of(String.join("_", who.attire().sign()));
            case "animal" ->
                who.attire().companions().stream()
                        .map(one -> one.animal().name())
                        .toList();
            case "where" ->
                who.attire().companions().stream()
                        .map(one -> one.place().name())
                        .toList();
            case "fur" ->
                who.attire().companions().stream()
                        .flatMap(one -> color(one.color()).stream())
                        .toList();
            case "garment" -> List.of(who.outfit().garment().name());
            case "bottom" -> List.of(who.outfit().bottom().name());
            case "bottomColor" -> color(who.outfit().bottomColor());
            case "shoes" -> List.of(who.outfit().shoes().name());
            case "shoeColor" -> color(who.outfit().shoeColor());
            case "bottomPrint" -> List.of(String.valueOf(who.outfit().bottomPrint()));
            case "legwear" ->
                who.outfit().legwear() == null
                        ? List.of("NONE")
                        : color(who.outfit().legwear().color());
            case "under" -> List.of(String.valueOf(who.outfit().under()));
            case "top" -> color(who.outfit().color());
            case "inner" -> color(who.outfit().inner());
            case "accent" -> color(who.outfit().accent());
            case "letters" -> List.of(who.outfit().tailoring().letters());
            case "guise" -> List.of(String.valueOf(who.outfit().tailoring().guise()));
            case "emblem" ->
                Stream.ofNullable(who.outfit().tailoring().emblem())
                        .map(worn -> worn.kind().name())
                        .toList();
            case "cut" ->
                who.outfit().tailoring().cuts().stream().map(Cut::name).toList();
            case "sleeves", "trim", "buttons", "collar", "cuffs", "belt" ->
                who.outfit().tailoring().part(Noun.valueOf(what.toUpperCase(Locale.ROOT))).stream()
                        .flatMap(tint -> color(tint).stream())
                        .toList();
            case "print" -> List.of(String.valueOf(who.outfit().print()));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static List<String> color(Tint tint) {
        return Arrays.stream(ColorName.values())
                .filter(color -> color.color().equals(tint))
                .map(ColorName::name)
                .toList();
    }

    private static List<String> hairColor(Tint tint) {
        Stream<String> natural = Arrays.stream(HairColor.values())
                .filter(color -> color.color().equals(tint))
                .map(HairColor::name);
        return Stream.concat(natural, color(tint).stream()).toList();
    }
}
