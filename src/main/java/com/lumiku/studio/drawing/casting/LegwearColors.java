package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import java.util.List;
import java.util.Optional;

/** Decides in which colours socks and shoes are. */
record LegwearColors(Words words, Choice choice, Role role) {

    private static final Tint HERO_BOOTS = Tint.of(0xC8313A);
    private static final Tint STOCKINGS = Tint.of(0x33303A);
    private static final double SOCKS = 0.4;
    private static final double KNEE_SOCKS = 0.88;
    private static final double STOCKING = 1.7;

    /** What is said to be on the legs; school children wear white socks. */
    Outfit.Legwear legwear(Garment garment) {
        if (garment.bottom().isOnePiece() && words.says("tights", "legging", "leggings")) {
            return new Outfit.Legwear(ColorName.of(words, Bottom.LEGGINGS).orElse(STOCKINGS), STOCKING, null);
        }
        if (!words.asksFor(Noun.SOCKS)) {
            return garment == Garment.SCHOOL_UNIFORM ? new Outfit.Legwear(Fabrics.WHITE, SOCKS, null) : null;
        }
        boolean whole = words.says(
                "stockings",
                "fishnet",
                "fishnets",
                "fishnet stockings",
                "pantyhose",
                "stoking",
                "thigh highs",
                "thigh-highs");
        boolean knee = words.says("knee socks", "knee-high socks", "knee high socks", "long socks", "kilt");
        Tint color = ColorName.of(words, Noun.SOCKS).orElse(whole ? STOCKINGS : Fabrics.WHITE);
        List<Tint> said = words.describing(ColorName.values(), Noun.SOCKS).stream()
                .map(ColorName::color)
                .toList();
        boolean striped = words.describing(Print.values(), Noun.SOCKS).contains(Print.STRIPES);
        Tint second = said.size() > 1 ? said.get(1) : Tint.brightness(color) > 0.8 ? Fabrics.BLACK : Fabrics.WHITE;
        return new Outfit.Legwear(color, whole ? STOCKING : knee ? KNEE_SOCKS : SOCKS, striped ? second : null);
    }

    Tint shoes(Shoes shoes) {
        Optional<Tint> said = ColorName.of(words, shoes, Noun.SHOES, shoes == Shoes.TALL_BOOTS ? Shoes.BOOTS : shoes);
        Tint own = role == null || role.costume().shoes() != shoes
                ? null
                : role.costume().shoeColor();
        return said.or(() -> Optional.ofNullable(own)).orElseGet(() -> switch (shoes) {
            case SNEAKERS -> choice.of("sneakers", Fabrics.colors(0xF4F1EC, 0xE4745A, 0x3F62A0, 0x3A3F4C));
            case HEELS, FLATS -> choice.of("pumps", Fabrics.colors(0x2E2A2C, 0xB9543B, 0xD9B48A, 0x8A3A50));
            case FINS -> Fabrics.BLACK;
            case ICE_SKATES, ROLLER_SKATES -> Fabrics.WHITE;
            case TALL_BOOTS -> Role.SUPERHERO.equals(role) ? HERO_BOOTS : choice.of("shoe leather", Fabrics.LEATHERS);
            default -> choice.of("shoe leather", Fabrics.LEATHERS);
        });
    }
}
