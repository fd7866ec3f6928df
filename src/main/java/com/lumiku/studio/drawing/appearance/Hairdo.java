package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * Hair on head and face.
 *
 * @param dye where the second colour is, or null for nowhere
 * @param second the colour that it is dyed with
 * @param bangs whether it falls into the forehead whatever the style
 * @param moustache beside a beard, or null for the usual one
 * @param beardStreaks the second colour of a beard, or null for none
 */
public record Hairdo(
        HairStyle style,
        Tint color,
        Dye dye,
        Tint second,
        Bangs bangs,
        FacialHair facialHair,
        FacialHair moustache,
        Tint beardColor,
        Tint beardStreaks) {

    /** What falls into the forehead. */
    public enum Bangs {
        NONE,
        STRAIGHT,
        /** Parted in the middle. */
        CURTAIN,
        /** Thin strands that let the forehead be seen. */
        WISPY,
        /** From a parting at one side. */
        SWEPT
    }
}
