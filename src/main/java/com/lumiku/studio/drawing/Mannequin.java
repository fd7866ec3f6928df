package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Attire.Hands;
import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.EyeShape;
import com.lumiku.studio.drawing.appearance.FaceShape;
import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.appearance.Features;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Gender;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Shoes;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Item;
import com.lumiku.studio.figure.Pose;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Nobody in particular, who shows what a pose is like: in plain clothes of one colour, before a background of its tints.
 *
 * @param modest whether in a headscarf and a long skirt
 */
public record Mannequin(Tint tint, boolean modest) {

    private static final Tint INK = Tint.of(0x2B3245);
    private static final Tint SKIN = Tint.of(0xF0C8A4);
    private static final Tint HAIR = Tint.of(0x453A3A);
    private static final Tint EYES = Tint.of(0x4A3426);

    /** With what the pose wears: a hand may touch glasses or hat. */
    Appearance appearance(Pose pose) {
        return new Appearance(
                modest ? Gender.FEMALE : Gender.MALE,
                Age.ADULT,
                Age.ADULT.years(),
                Build.AVERAGE,
                new Features(
                        FaceShape.OVAL,
                        SKIN,
                        EyeShape.ALMOND,
                        EYES,
                        EYES,
                        null,
                        null,
                        Expression.SMILE,
                        List.of(),
                        List.of(),
                        null,
                        List.of()),
                new Hairdo(
                        modest ? HairStyle.HIJAB : HairStyle.SHORT,
                        HAIR,
                        null,
                        null,
                        Hairdo.Bangs.NONE,
                        FacialHair.NONE,
                        null,
                        HAIR,
                        null),
                new Attire(
                        Tint.mix(tint, Tint.WHITE, 0.55),
                        pose.wears(Item.SUNGLASSES) ? Glasses.SUN : Glasses.NONE,
                        Attire.Frame.USUAL,
                        null,
                        Attire.Perch.EYES,
                        pose.wears(Item.GRADUATION_CAP) ? Headwear.GRADUATION_CAP : Headwear.NONE,
                        INK,
                        Trim.NONE,
                        Earrings.NONE,
                        tint,
                        0,
                        List.of(),
                        null,
                        false,
                        Hands.AT_EASE,
                        null,
                        List.of(),
                        false,
                        List.of()),
                outfit(),
                0,
                0,
                0);
    }

    private Outfit outfit() {
        Tint legs = modest ? Tint.mix(tint, INK, 0.3) : Tint.mix(INK, tint, 0.12);
        Tint shoes = Tint.mix(Tint.WHITE, tint, 0.06);
        return new Outfit(
                Garment.SWEATER,
                null,
                tint,
                tint,
                tint,
                null,
                null,
                Tailoring.PLAIN,
                modest ? Bottom.LONG_SKIRT : Bottom.TROUSERS,
                legs,
                null,
                null,
                Shoes.SNEAKERS,
                shoes);
    }

    void backdrop(Pen pen, int width, int height) {
        pen.fill(
                new Rectangle2D.Double(0, 0, width, height),
                new Gradient(0, Tint.light(tint, 0.93), height, Tint.light(tint, 0.76)));
        pen.fill(Curve.circle(width / 2.0, height * 0.44, 0.46 * width), Tint.faint(Tint.light(tint, 0.985), 0.65));
    }
}
