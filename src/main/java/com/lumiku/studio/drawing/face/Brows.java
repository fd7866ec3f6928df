package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import com.lumiku.studio.drawing.skull.Nuance;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** The eyebrows, which tell much of a mood. */
final class Brows {

    private static final double Y = -15;
    /** How much darker or lighter than skin they are to be seen. */
    private static final double CONTRAST = 0.15;

    private static final Tint DARK = Tint.of(0x2B2023);

    private Brows() {}

    static void draw(HeadSketch head) {
        if (head.who().has(Mark.NO_BROWS)) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (head.face().facing(side * 32, Y) > 0.15) {
                AffineTransform mirror = AffineTransform.getScaleInstance(side, 1);
                Shape brow = mirror.createTransformedShape(brow(head, side));
                if (Math.abs(Tint.brightness(color(head)) - Tint.brightness(head.skin())) < CONTRAST) {
                    head.onFace(
                            AffineTransform.getTranslateInstance(0, 2.6).createTransformedShape(brow),
                            Tint.faint(head.darker(0.36), 0.7));
                }
                head.onFace(brow, color(head));
            }
        }
        if (head.who().has(Mark.UNIBROW)) {
            head.lineOnFace(Curve.open(-18, Y, 0, Y + 1.5, 18, Y), color(head), 7);
        }
    }

    private static Shape brow(HeadSketch head, int side) {
        double thick = thickness(head);
        double inner = Y;
        double arch = Y - 4 - 2.2 * Nuance.BROW_ARCH.of(head.who());
        Expression expression = head.who().expression();
        switch (expression) {
            case SERIOUS -> inner += 2.5;
            case THOUGHTFUL -> inner -= 5;
            case JOY -> {
                inner -= 4;
                arch -= 4;
            }
            case SMIRK -> {
                inner -= side > 0 ? 3 : 0;
                arch -= side > 0 ? 6 : 0;
            }
            case ANGRY -> {
                inner += 9;
                arch -= 1;
            }
            case SAD -> {
                inner -= 10;
                arch += 3;
            }
            case SURPRISED -> {
                inner -= 10;
                arch -= 11;
            }
            case TIRED -> {
                inner -= 4;
                arch += 3;
            }
            case LAUGH, GRIN, HEART_EYES -> {
                inner -= 4;
                arch -= 4;
            }
            case SCARED, WORRIED -> {
                inner -= 11;
                arch -= expression == Expression.SCARED ? 6 : 0;
            }
            case SHY -> inner -= 6;
            case POUT -> inner += 4;
            case DISGUSTED -> {
                inner += side > 0 ? 7 : 3;
                arch += side > 0 ? 3 : -2;
            }
            case CONFUSED, SUSPICIOUS -> {
                inner += side > 0 ? -6 : 4;
                arch += side > 0 ? -9 : 2;
            }
            case SHOUTING, EVIL -> {
                inner += 9;
                arch -= 4;
            }
            case YAWN, CROSS_EYED, EYE_ROLL -> {
                inner -= 5;
                arch -= 5;
            }
            case BORED -> arch += 3;
            case SMILE, CALM, WINK, EYES_CLOSED, KISS -> inner -= 2;
        }
        double end = (arch + Y) / 2 + 6;
        return Curve.closed(
                14.5,
                inner + thick * 0.15,
                17,
                inner - thick * 0.45,
                32,
                arch - thick * 0.5,
                43,
                arch + 1.5 - thick * 0.3,
                52,
                end,
                43,
                arch + 1.5 + thick * 0.45,
                32,
                arch + thick * 0.5,
                17,
                inner + thick * 0.6);
    }

    private static double thickness(HeadSketch head) {
        double usual = head.who().isFemale() ? 5.2 : head.who().age().isOld() ? 9 : 7.8;
        double years = head.who().isChild() ? 0.72 : 1;
        double weight = 1 + 0.16 * Nuance.BROW_WEIGHT.of(head.who());
        double said = head.who().has(Mark.THIN_BROWS) ? 0.5 : 1;
        return usual
                * said
                * weight
                * years
                * (head.who().has(Mark.THICK_BROWS) || head.who().has(Mark.UNIBROW) ? 1.7 : 1);
    }

    /** Fair hair has darker brows, dyed and grey hair hints of its own. */
    private static Tint color(HeadSketch head) {
        Tint said = head.who().features().brows();
        if (said != null) {
            return said;
        }
        Tint hair = head.hair();
        double dark = Tint.brightness(hair) > 0.45 ? 0.45 : 0.2;
        Tint brows = Tint.mix(hair, DARK, head.who().age().isOld() ? dark * 0.4 : dark);
        double contrast = Math.abs(Tint.brightness(brows) - Tint.brightness(head.skin()));
        double darker = head.who().age().isOld() ? 0.25 : 0.6;
        return contrast < CONTRAST ? Tint.mix(brows, DARK, darker) : brows;
    }
}
