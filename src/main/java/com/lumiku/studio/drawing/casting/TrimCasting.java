package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides about pattern, band, brim, feather, bobble and badge of what is worn on the head. */
record TrimCasting(Words words) {

    private static final Tint WHITE = Tint.of(0xF8F6F2);
    private static final Tint RUBY = Tint.of(0xB8243C);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DARK = Tint.of(0x2C2D36);
    private static final String[] BADGES = {
        "logo", "letter", "letters", "patch", "patches", "print", "embroidery", "emblem", "star on it"
    };

    /** The caps of Bugis nobles and of Aceh, woven with gold. */
    private static final String[] BANDED = {
        "songkok recca", "songkok bone", "songkok bugis", "kupiah meukeutop", "meukeutop", "kupiah aceh"
    };

    private static final String[] TILTED = {
        "tilted",
        "tipped",
        "slanted",
        "jaunty",
        "askew",
        "cocked",
        "crooked",
        "lopsided",
        "sideways",
        "aslant",
        "angle",
        "miring",
        "dimiringkan",
        "menceng"
    };

    private static final Noun[] SHOWN = {Noun.LETTERS, Noun.POCKETS, Noun.PATTERN, Noun.TRIM};

    /** Of three colours the first two make stripes, and the third is that of band and brim. */
    Trim of(Trait... worn) {
        List<ColorName> colors = words.describing(ColorName.values(), worn);
        Print print = words.describing(Print.values(), worn).stream()
                .findFirst()
                .or(() -> part(Noun.PATTERN, worn) && words.says("polka dots", "dots", "spots")
                        ? Optional.of(Print.DOTS)
                        : Optional.empty())
                .or(() -> words.belongs(Prop.BOUQUET, worn) ? Optional.of(Print.FLORAL) : Optional.empty())
                .or(() -> part(Noun.PATTERN, worn) && words.says("stripes")
                        ? Optional.of(Print.STRIPES)
                        : Optional.empty())
                .orElse(null);
        Tint second = colors.size() > 1
                ? colors.get(1).color()
                : print == null ? null : color(Noun.PATTERN, worn).orElse(null);
        boolean lettered = words.belongs(Prop.LETTER, worn);
        boolean brooch = words.belongs(Accessory.BROOCH, worn);
        boolean jewelled = brooch || words.belongs(Prop.GEM, worn);
        boolean shown = Stream.of(SHOWN).anyMatch(part -> part(part, worn)) && words.says(BADGES);
        boolean badge = print == null && (jewelled || lettered || shown);
        Tint third = print == null && colors.size() > 2 ? colors.get(2).color() : null;
        boolean upright = Stream.of(worn).anyMatch(Headwear.TOP_HAT::equals);
        return new Trim(
                third == null ? print : upright ? Print.VERTICAL_STRIPES : Print.STRIPES,
                second,
                color(Noun.HAT_BAND, worn)
                        .or(() -> words.says(BANDED) ? Optional.of(GOLD) : Optional.empty())
                        .or(() -> words.belongs(Prop.MONEY, worn) ? Optional.of(GOLD) : Optional.empty())
                        .or(() -> words.belongs(Headwear.HAIR_BOW, worn)
                                ? describing(Headwear.HAIR_BOW)
                                : Optional.empty())
                        .orElse(third),
                color(Noun.BRIM, worn).orElse(third),
                feather(colors, worn),
                pompom(worn),
                badge ? badge(jewelled, lettered, worn).orElse(colors.contains(ColorName.WHITE) ? DARK : WHITE) : null,
                isTilted(worn),
                HeadwearCasting.emblem(words)
                        .map(emblem ->
                                new Worn<>(emblem, describing(emblem).orElse(emblem == Emblem.SKULL ? WHITE : null), 1))
                        .orElse(null));
    }

    /** Or a bell. */
    private Tint pompom(Trait... worn) {
        if (words.belongs(Prop.BELL, worn)) {
            return describing(Prop.BELL).orElse(GOLD);
        }
        return part(Noun.POMPOM, worn) ? color(Noun.POMPOM, worn).orElse(WHITE) : null;
    }

    private boolean isTilted(Trait... worn) {
        return Stream.of(worn).anyMatch(one -> words.isCalled(one, TILTED) || words.near(one, TILTED));
    }

    /** Null where there is none. */
    private Tint feather(List<ColorName> colors, Trait... worn) {
        if (isCrested(words) && !colors.isEmpty()) {
            return colors.getFirst().color();
        }
        boolean feathered =
                part(Noun.FEATHER, worn) || Stream.of(worn).anyMatch(one -> words.isCalled(one, "feathered", "plumed"));
        return feathered ? color(Noun.FEATHER, worn).orElse(WHITE) : null;
    }

    /** The colour of "a red crested helmet" is that of its crest. */
    static boolean isCrested(Words words) {
        return words.phrases(Headwear.ROMAN_HELMET).stream().anyMatch(text -> text.contains("crested"));
    }

    /** Whether stripes or dots are those of a hat or scarf, and of nothing else. */
    static boolean isPatternOnHead(Words words) {
        return words.belongs(Noun.PATTERN, Headwear.values()) || words.belongs(Noun.PATTERN, HairStyle.values());
    }

    private Optional<Tint> badge(boolean jewelled, boolean lettered, Trait... worn) {
        if (jewelled) {
            return describing(Prop.GEM)
                    .or(() -> describing(Accessory.BROOCH))
                    .or(() -> Optional.of(words.asksFor(Accessory.BROOCH) ? GOLD : RUBY));
        }
        return lettered
                ? describing(Prop.LETTER).or(() -> color(Noun.LETTERS, worn))
                : Stream.of(SHOWN).flatMap(part -> color(part, worn).stream()).findFirst();
    }

    private Optional<Tint> describing(Trait part) {
        return ColorName.of(words, part);
    }

    private boolean part(Noun part, Trait... worn) {
        return words.belongs(part, worn);
    }

    private Optional<Tint> color(Noun part, Trait... worn) {
        return part(part, worn) ? ColorName.of(words, part) : Optional.empty();
    }
}
