package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import java.util.List;
import java.util.Optional;

/**
 * What a face is like.
 *
 * @param otherEye the colour of the eye on the viewer's right, mostly the same as that of the left
 * @param lips their colour, or null for that of the skin
 * @param brows their colour, or null for that of the hair
 * @param motif what is painted on the cheeks: hearts, stars, flowers, or a rainbow
 * @param paint the colours that are said of what is painted on it
 * @param tattoos what tattoos show, here and elsewhere
 */
public record Features(
        FaceShape shape,
        Tint skin,
        EyeShape eyeShape,
        Tint eyeColor,
        Tint otherEye,
        Tint lips,
        Tint brows,
        Expression expression,
        List<Worn<Mark>> marks,
        List<Tint> paint,
        Print motif,
        List<Tattoo> tattoos) {

    /**
     * What a tattoo shows.
     *
     * @param place the mark or what is on hands that says where it is
     * @param motif or null where it is of lines
     * @param color as said of the motif, or null
     * @param text what is written there, in capitals, or empty
     * @param extent where on a limb, and how much of it is covered
     */
    public record Tattoo(Trait place, Emblem motif, Tint color, String text, Extent extent) {

        /** What of a limb a tattoo covers. */
        public enum Extent {
            SHOULDER,
            MIDDLE,
            LIMB
        }
    }

    /** What the tattoo in a place shows. */
    public Optional<Tattoo> tattoo(Trait place) {
        return tattoos.stream().filter(tattoo -> tattoo.place() == place).findFirst();
    }
}
