package com.lumiku.studio.drawing.appearance;

import static com.lumiku.studio.drawing.appearance.Garment.*;

import java.util.List;

/** A way of dressing: what it lets choose from. */
public enum Style implements Trait {
    BUSINESS(
            List.of(SUIT, BLAZER, SHIRT, VEST),
            List.of(BLAZER, BLOUSE, SUIT, SHIRT),
            "business",
            "professional",
            "corporate",
            "formal",
            "office",
            "bisnis",
            "kantor",
            "resmi"),
    CASUAL(
            List.of(T_SHIRT, HOODIE, SWEATER, POLO, DENIM_JACKET, SHIRT),
            List.of(T_SHIRT, SWEATER, CARDIGAN, DRESS, DENIM_JACKET, HOODIE),
            "casual",
            "relaxed",
            "everyday",
            "comfortable",
            "kasual",
            "santai",
            "student"),
    STREET(
            List.of(HOODIE, TRACKSUIT, LEATHER_JACKET, T_SHIRT),
            List.of(HOODIE, TRACKSUIT, LEATHER_JACKET, DENIM_JACKET),
            "street",
            "streetwear",
            "urban",
            "hip hop",
            "edgy",
            "punk",
            "trendy"),
    SPORTS(
            List.of(JERSEY, TANK_TOP, TRACKSUIT),
            List.of(TANK_TOP, TRACKSUIT, JERSEY),
            "sport",
            "sports",
            "sporty",
            "athletic",
            "athleisure",
            "olahraga",
            "atletis"),
    ELEGANT(
            List.of(SUIT, TURTLENECK, COAT),
            List.of(EVENING_GOWN, TURTLENECK, BLAZER, COAT),
            "elegant",
            "glamour",
            "glamorous",
            "luxury",
            "chic",
            "fashion",
            "sophisticated",
            "classy",
            "anggun",
            "mewah",
            "party"),
    TRADITIONAL(
            List.of(BATIK_SHIRT, KOKO),
            List.of(KEBAYA, BATIK_SHIRT),
            "traditional",
            "ethnic",
            "cultural",
            "adat",
            "tradisional"),
    MODEST(List.of(KOKO, SHIRT), List.of(ABAYA), "modest", "islamic", "muslim", "religious", "islami", "muslimah"),
    BOHO(List.of(SHIRT, CARDIGAN), List.of(BOHEMIAN), "boho", "bohemian", "hippie", "free spirit"),
    CREATIVE(
            List.of(TURTLENECK, DENIM_JACKET, SHIRT, CARDIGAN),
            List.of(TURTLENECK, CARDIGAN, DENIM_JACKET, BOHEMIAN),
            "creative",
            "artistic",
            "artsy",
            "artist",
            "modern",
            "minimalist",
            "vintage",
            "retro",
            "seniman",
            "kreatif");

    private final List<Garment> menswear;
    private final List<Garment> womenswear;
    private final List<String> words;

    Style(List<Garment> menswear, List<Garment> womenswear, String... words) {
        this.menswear = menswear;
        this.womenswear = womenswear;
        this.words = List.of(words);
    }

    @Override
    public List<String> words() {
        return words;
    }

    public List<Garment> garments(Gender gender) {
        return gender == Gender.MALE ? menswear : womenswear;
    }
}
