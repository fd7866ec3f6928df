package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.casting.Role;
import com.lumiku.studio.drawing.casting.Roles;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What words say of where somebody is.
 *
 * @param setting or null where nothing but a colour is wanted
 * @param weather or null
 * @param colors those of the background, in the order of the text
 */
record Surroundings(Setting setting, DayTime time, Weather weather, List<Tint> colors) {

    /** What a rainbow, a spring or snow may be of instead. */
    private static final List<String> CLOTHES = List.of(
            "dress",
            "sweater",
            "jumper",
            "shirt",
            "hoodie",
            "coat",
            "jacket",
            "skirt",
            "scarf",
            "hat",
            "boots",
            "outfit",
            "hair",
            "white",
            "wig",
            "flag",
            "colors",
            "coloured",
            "colored",
            "socks",
            "pattern");

    private static final String[] TRANSPARENT = {
        "transparent",
        "transparent background",
        "no background",
        "latar transparan",
        "tanpa latar",
        "isolated background"
    };
    private static final List<Tint> GLOW = List.of(Tint.of(0xE8708A), Tint.of(0xFBC078));
    static final double PALE = 0.5;

    /** @param spoken whether the words are all about the scene, so that any colour among them is meant for it */
    static Surroundings of(Words words, boolean spoken) {
        List<Tint> colors = (spoken
                        ? words.find(ColorName.values())
                        : words.describing(ColorName.values(), backgrounds()))
                .stream().map(color -> pale(words, color)).distinct().toList();
        Weather weather = weather(words);
        Optional<DayTime> time = words.first(DayTime.values());
        Setting setting = named(words)
                .or(() -> colors.isEmpty() ? ofRole(words, weather) : Optional.empty())
                .or(() -> Optional.ofNullable(weather).map(Weather::usual))
                .or(() -> time.map(hour -> Setting.SKY))
                .orElse(null);
        DayTime hour = time.orElse(weather == null ? DayTime.DAY : weather.hour());
        if (colors.isEmpty() && words.says(TRANSPARENT)) {
            return new Surroundings(setting, hour, weather, List.of(ColorName.WHITE.color()));
        }
        boolean glows = colors.isEmpty() && setting == Setting.GRADIENT && hour == DayTime.SUNSET;
        return new Surroundings(setting, hour, weather, glows ? GLOW : colors);
    }

    /** Of the colours that have one name for all their shades. */
    private static Tint pale(Words words, ColorName color) {
        String[] names =
                switch (color) {
                    case PINK -> new String[] {"pastel pink", "light pink", "baby pink", "pale pink", "pink muda"};
                    case YELLOW -> new String[] {"pastel yellow", "light yellow", "pale yellow", "kuning muda"};
                    default -> new String[0];
                };
        return words.says(names) ? Tint.light(color.color(), PALE) : color.color();
    }

    /** Of several places the first that is not merely where others are, as a room is of a Christmas tree. */
    private static Optional<Setting> named(Words words) {
        List<Setting> all = words.find(Setting.values());
        // A boat on a lake has no sails.
        List<Setting> named = all.contains(Setting.LAKE)
                ? all.stream().filter(place -> place != Setting.SHIP).toList()
                : all;
        return named.stream().filter(place -> !place.isPlain()).findFirst().or(() -> named.stream()
                .findFirst());
    }

    /** What is not said of something worn: a rainbow sweater is no rainbow. */
    private static Weather weather(Words words) {
        boolean isOfClothes = CLOTHES.stream().anyMatch(noun -> words.precedes(Weather.values(), noun));
        return isOfClothes ? null : words.first(Weather.values()).orElse(null);
    }

    /** Where somebody of that trade is to be expected; outdoors when the weather is spoken of. */
    private static Optional<Setting> ofRole(Words words, Weather weather) {
        return Optional.ofNullable(Roles.of(words))
                .map(Role::place)
                .map(Setting::valueOf)
                .filter(place -> weather == null || place.isUnderTheSky())
                .filter(place -> !words.refused(Setting.values()).contains(place));
    }

    /** What a colour in front of is the background's. */
    private static Trait[] backgrounds() {
        return Stream.concat(Stream.of(Noun.BACKGROUND), Stream.of(Setting.values()))
                .toArray(Trait[]::new);
    }

    /** The light of it, with colours that suit where none are said. */
    Light light(Choice choice) {
        Tint some = Tint.shade(Ornament.tint(choice), 0.25);
        Tint accent = colors.stream().findFirst().orElse(some);
        Tint second = Stream.concat(colors.stream().skip(1), Stream.of(Tint.light(accent, 0.6)))
                .findFirst()
                .orElseThrow();
        return new Light(time, weather, accent, second, !colors.isEmpty());
    }
}
