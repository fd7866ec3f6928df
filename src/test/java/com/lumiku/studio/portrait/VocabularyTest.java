package com.lumiku.studio.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.casting.Casting;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Whatever value is asked for is what the illustrator is told. */
class VocabularyTest {

    /** What an appearance tells again as a constant of the vocabulary; colours are told by their values only. */
    private static final Map<Option, Function<Appearance, Enum<?>>> SEEN = Map.of(
            Option.GENDER, Appearance::gender,
            Option.AGE_RANGE, Appearance::age,
            Option.BODY_TYPE, Appearance::build,
            Option.HAIR_STYLE, Appearance::hair,
            Option.CLOTHES, who -> who.outfit().garment(),
            Option.GLASSES, Appearance::glasses,
            Option.FACIAL_HAIR, Appearance::facialHair,
            Option.EXPRESSION, Appearance::expression);

    @Test
    void everyValueIsSeen() {
        SEEN.forEach((option, seen) -> option.names().forEach(name -> {
            if (!name.equals(Option.UNISEX)) {
                assertThat(name(seen.apply(appearance(option, name))))
                        .as(option.parameter() + "=" + name)
                        .isEqualTo(name);
            }
        }));
    }

    @Test
    void hatsAreSeenOnHair() {
        for (String name : Option.HEADWEAR.names()) {
            assertThat(name(appearance(Option.HEADWEAR, name).headwear())).isEqualTo(name);
        }
    }

    @Test
    void colorsAreThoseAskedFor() {
        for (Option option :
                new Option[] {Option.HAIR_COLOR, Option.EYE_COLOR, Option.SKIN_TONE, Option.CLOTHES_COLOR}) {
            long different = option.names().stream()
                    .map(name -> appearance(option, name))
                    .map(who -> switch (option) {
                        case HAIR_COLOR -> who.hairColor();
                        case EYE_COLOR -> who.features().eyeColor();
                        case SKIN_TONE -> who.skin();
                        default -> who.outfit().color();
                    })
                    .distinct()
                    .count();
            assertThat(different)
                    .as(option.parameter())
                    .isEqualTo(option.names().size());
        }
    }

    @Test
    void wordsMeanWhatNamesMean() {
        assertThat(Option.HAIR_STYLE.named("Wavy hair")).contains("long-wavy");
        assertThat(Option.HAIR_STYLE.named("long_wavy")).contains("long-wavy");
        assertThat(Option.HAIR_STYLE.named("rambut lurus")).contains("long-straight");
        assertThat(Option.HAIR_STYLE.named("propeller")).isEmpty();
        assertThat(Option.BACKGROUND.named("none")).contains("none");
    }

    private static Appearance appearance(Option option, String name) {
        PortraitQuery query = new PortraitQuery();
        query.gender = option == Option.FACIAL_HAIR || name.equals("bare") ? "male" : "female";
        query.hairStyle = "bob";
        query.headwear = "none";
        switch (option) {
            case GENDER -> query.gender = name;
            case AGE_RANGE -> query.ageRange = name;
            case BODY_TYPE -> query.bodyType = name;
            case HAIR_STYLE -> query.hairStyle = name;
            case HAIR_COLOR -> query.hairColor = name;
            case EYE_COLOR -> query.eyeColor = name;
            case SKIN_TONE -> query.skinTone = name;
            case CLOTHES -> query.clothes = name;
            case CLOTHES_COLOR -> query.clothesColor = name;
            case GLASSES -> query.glasses = name;
            case HEADWEAR -> query.headwear = name;
            case FACIAL_HAIR -> query.facialHair = name;
            case EXPRESSION -> query.expression = name;
            default -> throw new IllegalArgumentException(option.name());
        }
        return Casting.of(
                PortraitReading.read("somebody", query, id -> Optional.empty()).description(256));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
