package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.SkinTone;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;

/** What skin shows: freckles, moles, spots, tears, make-up. */
final class FaceMarks {

    private static final Tint INK = Tint.of(0x2F3A4C);
    private static final Tint SOOT = Tint.of(0x2E2A2C);
    private static final Tint WATER = Tint.of(0x8CCBEA);
    private static final double[] AGE = {-50, -36, -34, -54, 42, -44, 58, -20, -60, 24, -52, 58, 56, 44, 44, 66, 18, -58
    };
    private static final double[] FRECKLES = {
        -58, 30, -50, 36, -42, 30, -34, 37, -26, 31, -54, 44, -45, 46, -36, 46, -28, 43, -18, 36, -10, 30, 0, 26, 9, 31,
        18, 36, 26, 31, 34, 37, 42, 30, 50, 36, 58, 30, 28, 43, 36, 46, 45, 46, 54, 44, -8, 38, 8, 38, -48, 52, 48, 52
    };

    private FaceMarks() {}

    /** What lies under eyes and mouth. */
    static void onSkin(HeadSketch head) {
        for (Worn<Mark> worn : head.who().features().marks()) {
            switch (worn.kind()) {
                case FRECKLES -> dots(head, FRECKLES, 2.7, freckle(head));
                case VITILIGO -> vitiligo(head);
                case BIRTHMARK -> blot(head, worn.side(), Tint.faint(Tint.of(0x9A3A48), 0.6));
                case ACNE -> acne(head);
                case SOOT -> soot(head, worn.color(SOOT));
                case SUNBURN -> sunburn(head);
                case SUGAR_SKULL -> SkullMakeup.beneath(head);
                case EYE_BAGS -> bags(head);
                case EYESHADOW -> eyeshadow(head, worn.color(Tint.of(0x9A6BB8)));
                case SMOKY_EYES -> eyeshadow(head, worn.color(Tint.of(0x3C3640)));
                case DIMPLES -> dimples(head);
                case MESSY_MOUTH -> {
                    Tint color = worn.color(Tint.of(0x5A3420));
                    head.onFace(
                            Curve.closed(
                                    -30, 60, -22, 52, -6, 54, 8, 51, 26, 56, 34, 68, 24, 84, 4, 90, -18, 88, -34, 76),
                            color);
                    head.onFace(Curve.circle(40, 58, 5), color);
                    head.onFace(Curve.circle(-42, 66, 4), color);
                }
                case AGE_SPOTS -> dots(head, AGE, 5, Tint.faint(Tint.shade(head.skin(), 0.45), 0.5));
                case DOUBLE_CHIN ->
                    head.lineOnFace(Curve.open(-34, 88, 0, 97, 34, 88), Tint.faint(head.skinLine(), 0.6), 3);
                case HOOKED_NOSE ->
                    head.lineOnFace(
                            Curve.open(
                                    worn.side() * 4,
                                    2,
                                    worn.side() * 13,
                                    16,
                                    worn.side() * 7,
                                    28,
                                    worn.side() * 11,
                                    42),
                            Tint.faint(head.skinLine(), 0.75),
                            3.4);
                case CLEFT_CHIN -> head.lineOnFace(Curve.open(0, 90, 0, 97), Tint.faint(head.skinLine(), 0.6), 3);
                case DOWN_SYNDROME -> head.onFace(Curve.ellipse(0, 20, 13, 9), Tint.faint(head.skin(), 0.9));
                default -> {
                    Injuries.onSkin(head, worn);
                    FacePaint.beneath(head, worn);
                }
            }
        }
    }

    /** What lies over all else in the face. */
    static void over(HeadSketch head) {
        for (Worn<Mark> worn : head.who().features().marks()) {
            switch (worn.kind()) {
                case MOLE -> mole(head, worn.side() * 44, 47);
                case CHIN_MOLE -> mole(head, worn.side() * 12, 88);
                case LIP_MOLE -> mole(head, worn.side() * 21, 55);
                case RED_NOSE -> Nose.reddened(head);
                case NOSE_MOLE -> Nose.wart(head, worn.side());
                case EYE_MOLE -> mole(head, worn.side() * 38, 27);
                case TEARDROP_TATTOO ->
                    head.onFace(
                            Curve.closed(
                                    worn.side() * 42,
                                    24,
                                    worn.side() * 46,
                                    33,
                                    worn.side() * 42,
                                    38,
                                    worn.side() * 38,
                                    33),
                            worn.color(INK));
                case BINDI -> head.onFace(Curve.circle(0, -24, 5.4), worn.color(Tint.of(0xC02038)));
                case TEARS -> tears(head);
                case SWEAT -> sweat(head);
                case SUGAR_SKULL -> SkullMakeup.over(head);
                case CLEFT_LIP -> head.lineOnFace(Curve.open(5, 50, 6, 57, 4, 64), Tint.light(head.skin(), 0.45), 3.4);
                case EYEBROW_SLIT ->
                    head.lineOnFace(Curve.open(worn.side() * 44, -26, worn.side() * 40, -8), head.skin(), 3.6);
                default -> {
                    Injuries.over(head, worn);
                    FacePaint.above(head, worn);
                }
            }
        }
    }

    private static void mole(HeadSketch head, double x, double y) {
        head.onFace(Curve.circle(x, y, 3.8), Tint.of(0x3A241C));
    }

    private static Tint freckle(HeadSketch head) {
        return Tint.faint(Tint.mix(Tint.shade(head.skin(), 0.5), Tint.of(0xA0522D), 0.5), 0.85);
    }

    private static void dots(HeadSketch head, double[] at, double size, Tint color) {
        for (int i = 0; i < at.length; i += 2) {
            if (head.face().sees(at[i], at[i + 1])) {
                head.onFace(Curve.circle(at[i], at[i + 1], size * (0.85 + 0.3 * (i % 3) / 2.0)), color);
            }
        }
    }

    /** Light patches around eyes and mouth, as they are most often. */
    private static void vitiligo(HeadSketch head) {
        Tint light = Tint.mix(SkinTone.PORCELAIN.color(), head.skin(), 0.12);
        head.onFace(Curve.closed(18, -14, 34, -24, 56, -14, 60, 10, 48, 26, 28, 28, 12, 18, 10, 0), light);
        head.onFace(Curve.closed(-52, -10, -34, -18, -24, -4, -28, 18, -46, 24, -56, 8), light);
        head.onFace(Curve.closed(-30, 56, -6, 50, 20, 52, 34, 66, 24, 84, 6, 94, -16, 88, -32, 74), light);
        head.onFace(Curve.closed(-20, -62, 6, -70, 22, -58, 8, -44, -14, -46), light);
        head.onFace(Curve.closed(52, 44, 66, 40, 66, 62, 56, 66), light);
    }

    static void blot(HeadSketch head, int side, Tint color) {
        head.onFace(
                Curve.closed(
                        side * 40, -34, side * 60, -22, side * 66, 4, side * 60, 34, side * 42, 44, side * 34, 26,
                        side * 44, 6, side * 34, -14),
                color);
    }

    private static void acne(HeadSketch head) {
        dots(
                head,
                new double[] {
                    -50, 34, -40, 48, -30, 40, -56, 50, 52, 34, 40, 50, 30, 40, 56, 54, -20, -40, 4, -48, 24, -38, -12,
                    86, 12, 84
                },
                3.6,
                Tint.faint(Tint.of(0xC8404A), 0.7));
    }

    private static void soot(HeadSketch head, Tint color) {
        Tint smudge = Tint.faint(color, 0.5);
        head.onFace(Curve.closed(-62, 30, -46, 26, -30, 36, -34, 50, -52, 54, -62, 46), smudge);
        head.onFace(Curve.closed(30, 44, 46, 34, 62, 40, 58, 52, 40, 58), smudge);
        head.onFace(Curve.closed(-30, 84, -18, 90, -14, 99, -30, 98), smudge);
        head.lineOnFace(Curve.open(-58, 24, -40, 20), smudge, 5);
        head.lineOnFace(Curve.open(38, 28, 58, 32), smudge, 4);
    }

    /** Red over nose and cheeks. */
    private static void sunburn(HeadSketch head) {
        for (double size : new double[] {1.15, 0.9, 0.65}) {
            head.onFace(Curve.ellipse(0, 37, 58 * size, 14 * size), Tint.faint(Tint.of(0xDB3A2A), 0.2));
            head.onFace(Curve.ellipse(0, 38, 21 * size, 18 * size), Tint.faint(Tint.of(0xDB3A2A), 0.26));
        }
    }

    private static void bags(HeadSketch head) {
        HeadSketch eyes = Face.eyes(head, head.who().age());
        for (int side : new int[] {-1, 1}) {
            if (eyes.face().sees(side * Eyes.X, 22)) {
                eyes.onFace(
                        Curve.closed(
                                side * 14, 16, side * 31, 20, side * 48, 14, side * 42, 28, side * 30, 31, side * 18,
                                27),
                        Tint.faint(Tint.of(0x5A3A5E), 0.35));
                eyes.lineOnFace(
                        Curve.open(side * 17, 26, side * 31, 31, side * 44, 25), Tint.faint(head.skinLine(), 0.6), 2);
            }
        }
    }

    private static void eyeshadow(HeadSketch head, Tint color) {
        HeadSketch eyes = Face.eyes(head, head.who().age());
        for (int side : new int[] {-1, 1}) {
            if (eyes.face().sees(side * Eyes.X, 0)) {
                eyes.onFace(
                        Curve.closed(
                                side * 13, 4, side * 20, -8, side * 34, -13, side * 50, -9, side * 56, 0, side * 40, 6),
                        Tint.faint(color, 0.75));
            }
        }
    }

    private static void dimples(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            head.lineOnFace(
                    Curve.open(side * 37, 56, side * 42, 62, side * 39, 70), Tint.faint(head.skinLine(), 0.75), 3);
        }
    }

    private static void tears(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            head.onFace(
                    Curve.closed(side * 36, 22, side * 41, 36, side * 36, 44, side * 31, 36), Tint.faint(WATER, 0.95));
        }
        head.onFace(Curve.closed(42, 48, 46, 58, 42, 64, 38, 58), Tint.faint(WATER, 0.95));
    }

    private static void sweat(HeadSketch head) {
        head.onFace(Curve.closed(52, -40, 57, -28, 52, -20, 47, -28), Tint.faint(WATER, 0.95));
        head.onFace(Curve.closed(-54, -30, -50, -20, -54, -14, -58, -20), Tint.faint(WATER, 0.95));
    }
}
