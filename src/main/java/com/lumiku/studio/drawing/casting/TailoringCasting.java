package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads how clothes are made: the colours of their parts, how they are cut, and what is on them. */
record TailoringCasting(Words words) {

    private static final Tint LEATHER = Tint.of(0x6B4632);
    private static final List<Noun> PARTS = List.of(
            Noun.LINING,
            Noun.TRIM,
            Noun.COLLAR,
            Noun.LAPELS,
            Noun.SLEEVES,
            Noun.CUFFS,
            Noun.BUTTONS,
            Noun.POCKETS,
            Noun.PATTERN,
            Noun.LETTERS,
            Noun.LACES,
            Noun.BELT,
            Noun.SOCKS);

    private static final String[] FADED = {
        "faded",
        "washed",
        "worn",
        "shabby",
        "threadbare",
        "scruffy",
        "lusuh",
        "pudar",
        "luntur",
        "kumal",
        "usang",
        "belel",
        "lecek",
        "kusam"
    };
    private static final String[] TORN = {
        "torn", "tattered", "ragged", "ripped", "distressed", "robek", "sobek", "compang", "bolong"
    };

    /** @param colors said of the garment */
    Tailoring tailoring(List<ColorName> colors) {
        return new Tailoring(
                tints(colors),
                parts(),
                cuts(),
                fabrics(),
                words.first(Emblem.values())
                        .map(emblem -> new Worn<>(emblem, first(emblem), 1))
                        .orElse(null),
                words.letters(),
                words.first(Guise.values()).orElse(null));
    }

    /**
     * Clothes are faded or torn where that is said of themselves: not those of somebody in torn jeans. A cloth that lies over
     * one shoulder does not leave the other bare.
     */
    private List<Cut> cuts() {
        boolean draped = words.asksFor(Accessory.DRAPE) || words.asksFor(Accessory.KENTE);
        Stream<Cut> said = words.find(Cut.values()).stream()
                .filter(cut -> cut != Cut.FADED && cut != Cut.TORN)
                .filter(cut -> cut != Cut.ONE_SHOULDER || !draped);
        return Stream.of(
                        said,
                        isWorn(FADED) ? Stream.of(Cut.FADED) : Stream.<Cut>empty(),
                        isWorn(TORN) ? Stream.of(Cut.TORN) : Stream.<Cut>empty())
                .flatMap(cuts -> cuts)
                .toList();
    }

    private boolean isWorn(String... told) {
        return Stream.concat(words.find(Garment.values()).stream(), Stream.of(Noun.OUTFIT))
                .anyMatch(worn -> words.isCalled(worn, told));
    }

    private Map<Noun, Tint> parts() {
        Map<Noun, Tint> parts = new EnumMap<>(Noun.class);
        for (Noun part : PARTS) {
            Tint color = first(part);
            if (color != null) {
                parts.put(part, color);
            }
        }
        if (words.asksFor(Garment.HANBOK) && first(Headwear.HAIR_BOW) != null) {
            parts.put(Noun.TRIM, first(Headwear.HAIR_BOW));
        }
        if (words.asksFor(Noun.BELT)) {
            parts.putIfAbsent(Noun.BELT, LEATHER);
        }
        return Map.copyOf(parts);
    }

    private Tint first(Trait noun) {
        return ColorName.of(words, noun).orElse(null);
    }

    private Map<Trait, Fabric> fabrics() {
        Map<Trait, Fabric> fabrics = new HashMap<>();
        Stream.<List<? extends Trait>>of(
                        words.find(Accessory.values()),
                        words.find(Bottom.values()),
                        words.find(Shoes.values()),
                        words.find(Garment.values()))
                .flatMap(List::stream)
                .forEach(worn -> {
                    List<Tint> colors = tints(words.describing(ColorName.values(), worn));
                    Print print = words.describing(Print.values(), worn).stream()
                            .findFirst()
                            .orElse(null);
                    if (print != null || colors.size() > 1) {
                        fabrics.put(worn, new Fabric(print, colors));
                    }
                });
        return Map.copyOf(fabrics);
    }

    private static List<Tint> tints(List<ColorName> colors) {
        return colors.stream().map(ColorName::color).toList();
    }
}
