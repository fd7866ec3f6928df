package com.lumiku.studio.drawing.appearance;

import static com.lumiku.studio.drawing.appearance.Garment.*;

import com.lumiku.studio.drawing.words.Trait;
import java.util.List;

/** A way of dressing: what it lets choose from. */
public enum Style implements Trait {
    BUSINESS(List.of(SUIT, BLAZER, SHIRT, VEST), List.of(BLAZER, BLOUSE, SUIT, SHIRT)),
    CASUAL(
            List.of(T_SHIRT, HOODIE, SWEATER, POLO, DENIM_JACKET, SHIRT),
            List.of(T_SHIRT, SWEATER, CARDIGAN, DRESS, DENIM_JACKET, HOODIE)),
    STREET(
            List.of(HOODIE, TRACKSUIT, LEATHER_JACKET, T_SHIRT),
            List.of(HOODIE, TRACKSUIT, LEATHER_JACKET, DENIM_JACKET)),
    SPORTS(List.of(JERSEY, TANK_TOP, TRACKSUIT), List.of(TANK_TOP, TRACKSUIT, JERSEY)),
    ELEGANT(List.of(SUIT, TURTLENECK, COAT), List.of(EVENING_GOWN, TURTLENECK, BLAZER, COAT)),
    TRADITIONAL(List.of(BATIK_SHIRT, KOKO), List.of(KEBAYA, BATIK_SHIRT)),
    MODEST(List.of(KOKO, SHIRT), List.of(ABAYA)),
    BOHO(List.of(SHIRT, CARDIGAN), List.of(BOHEMIAN)),
    CREATIVE(List.of(TURTLENECK, DENIM_JACKET, SHIRT, CARDIGAN), List.of(TURTLENECK, CARDIGAN, DENIM_JACKET, BOHEMIAN)),
    GOTHIC(List.of(LEATHER_JACKET, T_SHIRT), List.of(LEATHER_JACKET, DRESS));

    private final List<Garment> menswear;
    private final List<Garment> womenswear;

    Style(List<Garment> menswear, List<Garment> womenswear) {
        this.menswear = menswear;
        this.womenswear = womenswear;
    }

    public List<Garment> garments(Gender gender) {
        return gender == Gender.MALE ? menswear : womenswear;
    }
}
