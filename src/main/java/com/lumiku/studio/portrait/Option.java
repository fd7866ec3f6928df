package com.lumiku.studio.portrait;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.EyeColor;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairColor;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Origin;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Style;
import com.lumiku.studio.drawing.scene.Setting;
import com.lumiku.studio.drawing.words.Trait;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a portrait. Values are the vocabulary of the illustrator: its constants as names ({@code long-wavy}), and the
 * words that mean them ({@code "wavy hair"}).
 */
enum Option {
    GENDER("gender", Gender.values(), Option.UNISEX),
    AGE_RANGE("ageRange", Age.values()),
    ETHNICITY("ethnicity", Origin.values()),
    BODY_TYPE("bodyType", Build.values()),
    HAIR_STYLE("hairStyle", HairStyle.values()),
    HAIR_COLOR("hairColor", HairColor.values()),
    EYE_COLOR("eyeColor", EyeColor.values()),
    SKIN_TONE("skinTone", SkinTone.values()),
    STYLE("style", Style.values()),
    CLOTHES("clothes", Garment.values()),
    CLOTHES_COLOR("clothesColor", ColorName.values()),
    GLASSES("glasses", Glasses.values()),
    HEADWEAR("headwear", Headwear.values()),
    FACIAL_HAIR("facialHair", FacialHair.values()),
    EXPRESSION("expression", Expression.values()),
    BACKGROUND("background", Setting.values(), Option.NONE);

    /** Those that are fields of an avatar's look. */
    static final Set<Option> OF_LOOK = Collections.unmodifiableSet(EnumSet.range(GENDER, STYLE));

    static final String NONE = "none";
    /** Either gender: what the contract of looks allows besides the two. */
    static final String UNISEX = "unisex";

    private final String parameter;
    private final List<String> names;
    private final Map<String, Trait> traits = new LinkedHashMap<>();
    /** Made when first asked for: the vocabulary is read at run time. */
    private volatile @Nullable Map<String, String> nameOfWord;

    <T extends Enum<T> & Trait> Option(String parameter, T[] traits, String... others) {
        this.parameter = parameter;
        for (T trait : traits) {
            this.traits.put(trait.name().toLowerCase(Locale.ROOT).replace('_', '-'), trait);
        }
        names = Stream.concat(this.traits.keySet().stream(), Stream.of(others)).toList();
    }

    /** The name of the query parameter. */
    String parameter() {
        return parameter;
    }

    /** The names of all values. */
    List<String> names() {
        return names;
    }

    /** The name of what is given as a name or a word. */
    Optional<String> named(String given) {
        Map<String, String> known = nameOfWord;
        if (known == null) {
            known = nameOfWord();
            nameOfWord = known;
        }
        return Optional.ofNullable(known.get(plain(given)));
    }

    /** By which word the illustrator knows a value. */
    String word(String name) {
        Trait trait = traits.get(name);
        return trait == null ? name : trait.words().stream().findFirst().orElse(NONE);
    }

    private Map<String, String> nameOfWord() {
        Map<String, String> known = new HashMap<>();
        traits.forEach((name, trait) -> trait.words().forEach(word -> known.putIfAbsent(plain(word), name)));
        names.forEach(name -> known.put(plain(name), name));
        return known;
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[-_ ]+", " ");
    }
}
