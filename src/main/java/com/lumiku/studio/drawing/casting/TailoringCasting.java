package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Prop;
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
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads how clothes are made: the colours of their parts, how they are cut, and what is on them. */
record TailoringCasting(Words words) {

    private static final Tint LEATHER = Tint.of(0x6B4632);
    private static final List<Noun> PARTS = List.of(
            Noun.LINING,
            Noun.SIDES,
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

    /** Of somebody "soaked in the rain" the clothes are wet. */
    private static final Set<Cut> OF_PERSON = EnumSet.of(Cut.MUDDY, Cut.WET, Cut.PAINTED, Cut.STAINED);

    private static final Tint CRYSTAL = Tint.of(0xBFE3F2);
    private static final Map<String, Tint> STONES = Map.of(
            "ruby", Tint.of(0xC21F3A),
            "rubi", Tint.of(0xC21F3A),
            "emerald", Tint.of(0x1F9A62),
            "zamrud", Tint.of(0x1F9A62),
            "sapphire", Tint.of(0x2F5FC4),
            "safir", Tint.of(0x2F5FC4),
            "amethyst", Tint.of(0x8A4FC0),
            "jade", Tint.of(0x4F9F74),
            "giok", Tint.of(0x4F9F74),
            "moonstone", Tint.of(0xDDE8F4));
    private static final String[] CROPPED = {
        "crop top", "bikini", "sports bra", "tube top", "halter top", "bandeau", "bra olahraga"
    };

    private static final Accessory[] TIES = {Accessory.TIE, Accessory.BOW_TIE};

    /**
     * @param colors said of the garment
     * @param tieless whether the collar is open where no tie is said
     * @param edged whether a second colour is that of its edges
     */
    Tailoring tailoring(List<ColorName> colors, boolean tieless, boolean edged) {
        Map<Noun, Tint> parts = parts();
        if (edged && colors.size() > 1) {
            parts.putIfAbsent(Noun.TRIM, colors.get(1).color());
        }
        TattooCasting tattoos = new TattooCasting(words);
        return new Tailoring(
                tints(colors),
                Map.copyOf(parts),
                cuts(tieless),
                fabrics(),
                words.find(Emblem.values()).stream()
                        .filter(emblem -> !tattoos.shows(emblem)
                                && HeadwearCasting.emblem(words)
                                        .filter(emblem::equals)
                                        .isEmpty())
                        .findFirst()
                        .map(emblem -> new Worn<>(emblem, first(emblem), 1))
                        .orElse(null),
                words.letters(),
                words.first(Guise.values()).orElse(null));
    }

    /** A cloth that lies over one shoulder does not leave the other bare. */
    private List<Cut> cuts(boolean tieless) {
        boolean draped = words.asksFor(Accessory.DRAPE) || words.asksFor(Accessory.KENTE);
        List<Cut> cuts = new ArrayList<>(words.find(Cut.values()).stream()
                .filter(cut -> cut.isWear() ? isWorn(cut) : cut != Cut.ONE_SHOULDER || !draped)
                .filter(cut -> !cut.isBare() || !words.asksFor(Garment.KEBAYA))
                .toList());
        boolean inked = new TattooCasting(words).marks().stream().anyMatch(mark -> mark.kind() == Mark.NECK_TATTOO);
        boolean tied = Stream.of(TIES).anyMatch(words::asksFor);
        if ((tieless || inked && !tied) && !cuts.contains(Cut.OPEN_COLLAR)) {
            cuts.add(Cut.OPEN_COLLAR);
        }
        if (words.says(CROPPED)) {
            cuts.add(Cut.CROPPED);
        }
        return List.copyOf(cuts);
    }

    /** Whether it is said of clothes: not of torn jeans or of wet hair. */
    private boolean isWorn(Cut wear) {
        if (wear == Cut.LOOSENED) {
            return words.describing(Cut.values(), TIES).contains(wear);
        }
        Stream<Trait> worn = Stream.concat(
                Stream.of(Garment.values()),
                Stream.of(Noun.OUTFIT, Noun.SLEEVES, Noun.COLLAR, Noun.POCKETS, Accessory.TIE, Accessory.SHAWL));
        Stream<Trait> people = Stream.concat(Stream.of(Gender.values()), Stream.of(Role.values()));
        Trait[] nouns = (OF_PERSON.contains(wear) ? Stream.concat(worn, people) : worn).toArray(Trait[]::new);
        return words.describing(Cut.values(), nouns).contains(wear)
                || OF_PERSON.contains(wear) && words.loose(Cut.values()).contains(wear);
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
        for (Prop printed : new Prop[] {Prop.BOUQUET, Prop.HEART}) {
            if (first(printed) != null && !words.asksFor(printed)) {
                parts.putIfAbsent(Noun.PATTERN, first(printed));
            }
        }
        if (words.asksFor(Garment.SARI) && first(Garment.BLOUSE) != null) {
            parts.putIfAbsent(Noun.SLEEVES, first(Garment.BLOUSE));
        }
        if (new DrapeCasting(words).isAtWaist(Accessory.DRAPE) && first(Accessory.DRAPE) != null) {
            parts.put(Noun.BELT, first(Accessory.DRAPE));
        }
        if (words.asksFor(Noun.BELT)) {
            parts.putIfAbsent(Noun.BELT, LEATHER);
        }
        return parts;
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
                        words.find(Garment.values()),
                        List.of(Noun.SLEEVES))
                .flatMap(List::stream)
                .forEach(worn -> {
                    List<Tint> colors = tints(words.describing(ColorName.values(), worn));
                    Print print = words.describing(Print.values(), worn).stream()
                            .findFirst()
                            .orElse(null);
                    if (print != null || colors.size() > 1 || worn == Garment.VEST && !colors.isEmpty()) {
                        fabrics.put(worn, new Fabric(print, colors));
                    }
                });
        if (new DrapeCasting(words).isSarongAbove()) {
            // It is checked where nothing else is said.
            fabrics.put(
                    Accessory.DRAPE,
                    fabrics.getOrDefault(
                            Bottom.SARONG,
                            new Fabric(Print.PLAID, tints(words.describing(ColorName.values(), Bottom.SARONG)))));
        }
        // Around the neck or over a shoulder, it is the same cloth.
        Fabric cloth = fabrics.getOrDefault(Accessory.DRAPE, fabrics.get(Accessory.SCARF));
        if (cloth != null) {
            fabrics.putIfAbsent(Accessory.DRAPE, cloth);
            fabrics.putIfAbsent(Accessory.SCARF, cloth);
        }
        if (words.asksFor(Accessory.GEM_PENDANT) || words.belongs(Prop.GEM, Accessory.PENDANT)) {
            fabrics.put(Accessory.GEM_PENDANT, new Fabric(null, List.of(stone())));
        }
        return Map.copyOf(fabrics);
    }

    /** The colour of the stone of a necklace. */
    private Tint stone() {
        Optional<Tint> said =
                words.describing(ColorName.values(), Accessory.GEM_PENDANT, Prop.GEM, Accessory.PENDANT).stream()
                        .filter(color -> !color.isMetal())
                        .findFirst()
                        .map(ColorName::color);
        String phrases = String.join(" ", words.phrases(Accessory.GEM_PENDANT)) + words.phrases(Prop.GEM);
        return said.orElseGet(() -> stone(phrases).orElse(CRYSTAL));
    }

    /** The colour of the stone that is named. */
    static Optional<Tint> stone(String text) {
        return STONES.entrySet().stream()
                .filter(stone -> text.contains(stone.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private static List<Tint> tints(List<ColorName> colors) {
        return colors.stream().map(ColorName::color).toList();
    }
}
