package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is worn. */
record Wardrobe(Look look, Words words, Choice choice, Gender gender, HairStyle hair) {

    private static final List<Tint> FABRICS = colors(
            0x2F4163, 0x2A8C84, 0xE4745A, 0xE2A93F, 0xCF7F93, 0x86A58E, 0xF3EDE2, 0x4A5160, 0xB9543B, 0x8B82C4,
            0x6A9FD0, 0x3D6F58, 0x8A3A50, 0x5B79A8, 0xD9B48A);
    private static final List<Tint> SUITS = colors(0x2B3754, 0x3A3F4C, 0x4B5873, 0x5A4A45, 0x2F4A4A, 0x6B7280);
    private static final List<Tint> SCARVES =
            colors(0xD8A7A0, 0x8FA9A0, 0xC9B7A2, 0x5E7C93, 0xA3627A, 0xE8DCCB, 0x4E6E5D, 0xB9A5CF, 0x3B4663, 0xC98B5F);
    private static final List<Tint> BATIKS = colors(0x6B3F2A, 0x2E3F5E, 0x7B2D3B, 0x2F5D50, 0x3A3032);
    private static final List<Tint> ACCENTS = colors(0xC2483F, 0xE0A63B, 0x2F7F86, 0x7B3F61, 0x3F62A0);
    private static final List<Tint> TROUSERS = colors(0x39404F, 0x4C566B, 0x6E665C, 0xB59F7E, 0x2F3A45);
    private static final List<Tint> JEANS = colors(0x4A6B95, 0x35507A, 0x6C8FB8);
    private static final List<Tint> LEATHERS = colors(0x54382C, 0x2E2A2C, 0x6B4632);
    private static final List<String> TIES = List.of("tie", "necktie", "dasi");
    private static final List<String> APRONS = List.of("apron", "celemek");
    private static final Tint WHITE = Tint.of(0xF8F6F2);
    private static final List<String> SCARF_NOUNS = Stream.of(HairStyle.values())
            .filter(HairStyle::isScarf)
            .flatMap(style -> style.words().stream())
            .toList();

    Outfit outfit() {
        Garment garment = garment();
        Tint color = words.describing(ColorName.values(), nouns(garment))
                .or(() -> anyTopColor())
                .map(ColorName::color)
                .orElseGet(() -> usual(garment));
        Bottom bottom = bottom(garment);
        Shoes shoes = shoes(garment);
        return new Outfit(
                garment,
                color,
                Tint.brightness(color) > 0.8 ? choice.of("inner", SUITS) : WHITE,
                words.describing(ColorName.values(), garment == Garment.APRON ? APRONS : TIES)
                        .map(ColorName::color)
                        .orElseGet(() -> choice.of("accent", ACCENTS)),
                bottom,
                bottomColor(garment, bottom, color),
                shoes,
                shoeColor(shoes));
    }

    /** What the colour of the garment is looked for beside; that of an apron is not the shirt's beneath it. */
    private static List<String> nouns(Garment garment) {
        return garment.words().stream().filter(word -> !APRONS.contains(word)).toList();
    }

    private Optional<ColorName> anyTopColor() {
        return words.describing(
                ColorName.values(),
                List.of(
                        "shirt",
                        "outfit",
                        "clothes",
                        "clothing",
                        "top",
                        "uniform",
                        "dress",
                        "baju",
                        "pakaian",
                        "kemeja"));
    }

    private Garment garment() {
        Set<Garment> refused = words.refused(Garment.values());
        return Stream.of(words, Words.of(look.style()))
                .flatMap(text -> text.find(Garment.values()).stream())
                .findFirst()
                .orElseGet(() -> choice.of("garment", candidates(refused)));
    }

    private List<Garment> candidates(Set<Garment> refused) {
        List<Garment> all = style().garments(gender).stream()
                .filter(garment ->
                        !hair.isScarf() || garment.sleeve() == Garment.Sleeve.LONG || garment == Garment.T_SHIRT)
                .toList();
        List<Garment> allowed =
                all.stream().filter(garment -> !refused.contains(garment)).toList();
        return allowed.isEmpty() ? List.of(hair.isScarf() ? Garment.ABAYA : Garment.SWEATER) : allowed;
    }

    private Style style() {
        return Words.of(look.style())
                .first(Style.values())
                .or(() -> words.first(Style.values()))
                .orElse(Style.CASUAL);
    }

    private Tint usual(Garment garment) {
        return switch (garment) {
            case DOCTOR_COAT, CHEF_JACKET -> WHITE;
            case SCRUBS -> choice.of("scrubs", colors(0x4F9BA8, 0x5E86B8, 0x6FA890));
            case SUIT, BLAZER, VEST, COAT -> choice.of("suit", SUITS);
            case BATIK_SHIRT, SARI -> choice.of("batik", BATIKS);
            case DENIM_JACKET -> choice.of("denim", JEANS);
            case LEATHER_JACKET -> choice.of("leather", LEATHERS);
            case KOKO -> choice.of("koko", colors(0xF5F1E8, 0xDDE5DA, 0xCBD8E6, 0x4E6E5D));
            case HIGH_VISIBILITY -> Tint.of(0xF28B2D);
            default -> choice.of("fabric", FABRICS);
        };
    }

    private Bottom bottom(Garment garment) {
        if (garment.bottom().isOnePiece()) {
            return hair.isScarf() ? Bottom.GOWN : garment.bottom();
        }
        return words.first(Bottom.values()).orElseGet(() -> usualBottom(garment));
    }

    private Bottom usualBottom(Garment garment) {
        Bottom usual = garment.bottom();
        if (hair.isScarf() && !usual.isLong()) {
            return Bottom.LONG_SKIRT;
        }
        if (gender == Gender.MALE && (usual == Bottom.SKIRT || usual == Bottom.LONG_SKIRT)) {
            return Bottom.TROUSERS;
        }
        return gender == Gender.MALE && usual == Bottom.LEGGINGS ? Bottom.SHORTS : usual;
    }

    private Tint bottomColor(Garment garment, Bottom bottom, Tint color) {
        if (bottom.isOnePiece()) {
            return color;
        }
        return words.describing(ColorName.values(), bottom.words())
                .map(ColorName::color)
                .orElseGet(() -> switch (bottom) {
                    case JEANS -> choice.of("jeans", JEANS);
                    case SARONG -> choice.of("sarong", BATIKS);
                    case SKIRT, LONG_SKIRT -> choice.of("skirt", TROUSERS);
                    case SWEATPANTS -> garment == Garment.TRACKSUIT ? color : choice.of("sweatpants", TROUSERS);
                    case SHORTS, LEGGINGS -> choice.of("shorts", SUITS);
                    default ->
                        garment == Garment.SUIT || garment == Garment.SCRUBS ? color : choice.of("trousers", TROUSERS);
                });
    }

    private Shoes shoes(Garment garment) {
        return words.first(Shoes.values())
                .orElseGet(() ->
                        gender == Gender.MALE && (garment.shoes() == Shoes.HEELS || garment.shoes() == Shoes.FLATS)
                                ? Shoes.LEATHER
                                : womens(garment.shoes()));
    }

    private Shoes womens(Shoes usual) {
        return gender == Gender.FEMALE && usual == Shoes.LEATHER
                ? choice.of("shoes", List.of(Shoes.HEELS, Shoes.FLATS))
                : usual;
    }

    private Tint shoeColor(Shoes shoes) {
        return words.describing(ColorName.values(), shoes.words())
                .map(ColorName::color)
                .orElseGet(() -> switch (shoes) {
                    case SNEAKERS -> choice.of("sneakers", colors(0xF4F1EC, 0xE4745A, 0x3F62A0, 0x3A3F4C));
                    case HEELS, FLATS -> choice.of("pumps", colors(0x2E2A2C, 0xB9543B, 0xD9B48A, 0x8A3A50));
                    default -> choice.of("shoe leather", LEATHERS);
                });
    }

    Tint scarf() {
        return words.describing(
                        ColorName.values(),
                        hair.isScarf() ? SCARF_NOUNS : headwear().words())
                .map(ColorName::color)
                .orElseGet(() -> hair.isScarf() ? choice.of("scarf", SCARVES) : usual(headwear()));
    }

    private Tint usual(Headwear headwear) {
        return switch (headwear) {
            case HARD_HAT -> Tint.of(0xF2B934);
            case PECI, GRADUATION_CAP -> Tint.of(0x2B2A33);
            case BLANGKON -> Tint.of(0x5E3B28);
            case CHEF_HAT -> Tint.of(0xFAF8F4);
            default -> choice.of("scarf", FABRICS);
        };
    }

    /** Nothing but headphones is worn over a headscarf; a chef wears the hat, a builder the helmet. */
    Headwear headwear() {
        Headwear worn = words.first(Headwear.values()).orElseGet(this::usualHeadwear);
        return hair.isScarf() && !worn.isOverScarf() ? Headwear.NONE : worn;
    }

    private Headwear usualHeadwear() {
        return garment() == Garment.CHEF_JACKET
                        && words.refused(Headwear.values()).isEmpty()
                ? Headwear.CHEF_HAT
                : Headwear.NONE;
    }

    private static List<Tint> colors(int... rgbs) {
        return Arrays.stream(rgbs).mapToObj(Tint::of).toList();
    }
}
