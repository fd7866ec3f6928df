package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire.Hands;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Tint;

/**
 * The colours of somebody's hands.
 *
 * @param palm of skin or glove
 * @param finger which fingerless gloves leave bare
 * @param nail null where a glove covers it
 * @param ring null where none is worn
 * @param patch where the skin has lost its colour, or null
 * @param mitten whether fingers are not seen one by one
 * @param hook whether there is a hook in its place
 */
public record HandLook(Tint palm, Tint finger, Tint nail, Tint ring, Tint patch, boolean mitten, boolean hook) {

    static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint PALE = Tint.of(0xF7DCC8);
    private static final Tint STEEL = Tint.of(0xAEB7C3);
    private static final Tint WHITE = Tint.of(0xF4F1EC);
    /** Of space suits. */
    private static final Tint MITT = Tint.of(0xC9D0D9);

    private static final Tint LEATHER = Tint.of(0x4A3A34);
    private static final Tint RUBBER = Tint.of(0xF2C13C);
    private static final Tint WOOL = Tint.of(0xC8414B);
    private static final Tint VARNISH = Tint.of(0xC8243C);

    /**
     * @param skin of this arm
     * @param right whether it is the right hand, which alone may be of metal
     */
    public static HandLook of(Appearance who, Tint skin, boolean right) {
        Hands hands = who.attire().hands();
        boolean hook = right && hands.worn(Handwear.HOOK).isPresent();
        if (hands.glove().isPresent()) {
            Worn<Handwear> glove = hands.glove().get();
            Tint color = color(glove);
            boolean bare = glove.kind() == Handwear.FINGERLESS_GLOVES;
            return new HandLook(
                    color,
                    bare ? skin : color,
                    bare ? nail(hands, skin) : null,
                    null,
                    null,
                    glove.kind() == Handwear.MITTENS,
                    hook);
        }
        boolean prosthetic = who.accessory(Accessory.PROSTHETIC_ARM).isPresent();
        if (right && (prosthetic || hands.worn(Handwear.ROBOT_HAND).isPresent())) {
            Tint metal = hands.worn(Handwear.ROBOT_HAND)
                    .map(hand -> hand.color(STEEL))
                    .orElse(STEEL);
            return new HandLook(Tint.shade(metal, 0.25), metal, null, null, null, false, false);
        }
        return new HandLook(
                skin,
                skin,
                nail(hands, skin),
                hands.worn(Handwear.RING).map(ring -> ring.color(GOLD)).orElse(null),
                who.has(Mark.VITILIGO) ? Tint.mix(skin, PALE, 0.72) : null,
                false,
                hook);
    }

    /** The colour of a glove. */
    public static Tint color(Worn<Handwear> glove) {
        return glove.color(
                switch (glove.kind()) {
                    case RUBBER_GLOVES -> RUBBER;
                    case LONG_GLOVES -> WHITE;
                    case MITTENS -> WOOL;
                    default -> LEATHER;
                });
    }

    private static Tint nail(Hands hands, Tint skin) {
        return hands.worn(Handwear.PAINTED_NAILS)
                .map(nails -> nails.color(VARNISH))
                .orElse(Tint.light(skin, 0.28));
    }

    /** The line around a part. */
    public static Tint outline(Tint color) {
        return Tint.mix(color, Tint.shade(color, 0.5), 0.6);
    }
}
