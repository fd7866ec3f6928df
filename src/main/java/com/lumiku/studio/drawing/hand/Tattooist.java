package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Features.Tattoo;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;

/**
 * Draws pictures and words on skin.
 *
 * @param ink mixed with the skin, as it is below it
 */
public record Tattooist(Tint ink, Tint skin) {

    private static final Tint INK = Tint.of(0x2F3A4C);
    private static final Tint ON_DEEP = Tint.of(0x120A0C);
    /** How bright skin is at most upon which only black is seen. */
    private static final double DEEP = 0.36;

    private static final double BELOW = 0.1;
    private static final double WIDTH = 84;
    private static final double HEIGHT = 30;

    /** @param said the colour of the ink, or null */
    public static Tattooist of(Appearance who, Tint said) {
        Tint skin = who.skin();
        Tint ink = said != null ? said : Tint.brightness(skin) < DEEP ? ON_DEEP : INK;
        return new Tattooist(Tint.mix(ink, skin, BELOW), skin);
    }

    /** Whether it shows something or is written. */
    public static boolean isPicture(Tattoo tattoo) {
        return tattoo != null && (tattoo.motif() != null || !tattoo.text().isEmpty());
    }

    /**
     * @param limit of the skin, in the coordinates of the pen
     * @param place of its middle, where pictures are 60 high
     */
    public void draw(Pen pen, Shape limit, Tattoo tattoo, AffineTransform place) {
        if (!tattoo.text().isEmpty()) {
            Pen at = pen.in(place);
            boolean mirrored = at.isMirrored();
            Pen upright = mirrored ? at.in(AffineTransform.getScaleInstance(-1, 1)) : at;
            Shown.letters(upright, text(tattoo, mirrored), ink, WIDTH, HEIGHT);
            return;
        }
        new Tattooist(tattoo.color() == null ? ink : Tint.mix(tattoo.color(), skin, BELOW), skin)
                .draw(pen, limit, tattoo.motif(), place);
    }

    /** Of "LOVE and HATE" on knuckles one word is on each hand: the left one mirrors the sheet's. */
    private static String text(Tattoo tattoo, boolean left) {
        String[] words = tattoo.text().split(" AND | DAN ");
        return words.length == 2 ? words[left ? 1 : 0] : tattoo.text();
    }

    public void draw(Pen pen, Shape limit, Emblem motif, AffineTransform place) {
        try {
            Shown.tattoo(pen.in(place), place.createInverse().createTransformedShape(limit), motif, ink, skin);
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("A tattoo has a size", e);
        }
    }
}
