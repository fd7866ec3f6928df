package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** What a face is painted with as a whole, or tattooed. */
final class FacePaint {

    private static final Tint INK = Tint.of(0x2C2D36);
    private static final Tint WHITE = Tint.of(0xFCFAF7);
    private static final Tint ORANGE = Tint.of(0xF0913A);

    private FacePaint() {}

    /** What lies under eyes and mouth. */
    static void beneath(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case FACE_PAINT -> warPaint(head, worn.color(Tint.of(0x2F63B0)));
            case TATTOO -> FaceInk.onFace(head, worn);
            case HEAD_TATTOO -> FaceInk.onScalp(head, worn);
            case CLAY_MASK -> clay(head, worn.color(Tint.of(0x9CC3A0)));
            case CLOWN_MAKEUP -> clown(head);
            case MIME_MAKEUP -> mime(head);
            case SKULL_PAINT -> skull(head);
            case BUTTERFLY_PAINT -> butterfly(head, worn.color(Tint.of(0x3F8FD0)));
            case TIGER_PAINT -> tiger(head);
            case CAMOUFLAGE_PAINT -> camouflage(head);
            default -> CheekPaint.beneath(head, worn);
        }
    }

    /** What lies over all else in the face. */
    static void above(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case TIGER_FACE, TIGER_PAINT -> whiskers(head);
            case CLOWN_MAKEUP -> head.onFace(Curve.circle(0, 40, 16), Tint.of(0xD8303C));
            case SKULL_PAINT -> {
                head.onFace(Curve.closed(0, 26, 10, 44, 4, 50, 0, 46, -4, 50, -10, 44), INK);
                for (int i = -4; i <= 4; i++) {
                    head.lineOnFace(Curve.open(i * 8, 60, i * 8.4, 76), INK, 2.6);
                }
                head.lineOnFace(Curve.open(-44, 64, -20, 68, 0, 68, 20, 68, 44, 64), INK, 3);
            }
            default -> CheekPaint.above(head, worn);
        }
    }

    /** White bone, dark sockets, hollow cheeks. */
    private static void skull(HeadSketch head) {
        ground(head, Tint.faint(WHITE, 0.94));
        for (int side : new int[] {-1, 1}) {
            head.onFace(Curve.ellipse(side * 31, 6, 27, 28), INK);
            head.onFace(Curve.ellipse(side * 31, 8, 17, 12), Tint.of(0x7A7480));
            head.onFace(Curve.closed(side * 66, 34, side * 50, 46, side * 46, 66, side * 56, 62), Tint.faint(INK, 0.8));
        }
        head.lineOnFace(Curve.open(-8, -72, -2, -58, -10, -48, -4, -38), Tint.faint(INK, 0.5), 2);
    }

    /** From the forehead to the chin. */
    private static void ground(HeadSketch head, Tint color) {
        head.onFace(
                Curve.closed(0, -74, 46, -60, 67, -10, 62, 46, 38, 88, 0, 104, -38, 88, -62, 46, -67, -10, -46, -60),
                color);
    }

    /** Wings around both eyes, the body along the nose. */
    private static void butterfly(HeadSketch head, Tint color) {
        for (int side : new int[] {-1, 1}) {
            Shape upper = Curve.closed(
                    side * 6, 14, side * 16, -30, side * 48, -54, side * 68, -34, side * 62, 2, side * 34, 16);
            Shape lower = Curve.closed(
                    side * 6, 20, side * 36, 20, side * 58, 26, side * 54, 50, side * 32, 54, side * 12, 36);
            for (Shape wing : new Shape[] {upper, lower}) {
                head.onFace(wing, Tint.faint(color, 0.92));
                head.lineOnFace(wing, INK, 3);
            }
            head.onFace(Curve.circle(side * 50, -30, 7), Tint.of(0xF2C54A));
            head.onFace(Curve.circle(side * 44, 38, 5.5), Tint.of(0xF6A6C4));
            head.lineOnFace(Curve.open(side * 2, -22, side * 10, -44, side * 18, -50), INK, 2.6);
        }
        head.onFace(Curve.ellipse(0, 8, 4.5, 28), INK);
    }

    private static void tiger(HeadSketch head) {
        ground(head, Tint.faint(ORANGE, 0.9));
        head.onFace(
                Curve.closed(-34, 50, 0, 44, 34, 50, 38, 74, 20, 96, 0, 100, -20, 96, -38, 74), Tint.faint(WHITE, 0.9));
        for (int side : new int[] {-1, 1}) {
            head.onFace(Curve.ellipse(side * 31, -12, 20, 16), Tint.faint(WHITE, 0.85));
            for (int i = 0; i < 3; i++) {
                head.onFace(Curve.closed(side * 70, 14 + i * 17, side * 44, 26 + i * 13, side * 68, 24 + i * 17), INK);
            }
            head.onFace(Curve.closed(side * 6, -70, side * 14, -40, side * 18, -68), INK);
            head.onFace(Curve.closed(side * 30, -66, side * 30, -44, side * 42, -60), INK);
        }
    }

    private static void camouflage(HeadSketch head) {
        Tint green = Tint.faint(Tint.of(0x4E5F36), 0.85);
        Tint brown = Tint.faint(Tint.of(0x4A3A2C), 0.85);
        Region face = Region.of(head.outline());
        double[][] bands = {
            {-80, -60, 0, -44, 80, -72},
            {-80, -10, -20, 16, 80, -22},
            {-80, 44, 0, 32, 80, 56},
            {-60, 92, 0, 82, 60, 96}
        };
        for (int i = 0; i < bands.length; i++) {
            head.pen().lineWithin(face, head.bend(Curve.open(bands[i])), i % 2 == 0 ? green : brown, 22);
        }
    }

    private static void warPaint(HeadSketch head, Tint color) {
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 2; i++) {
                double y = 28 + i * 13;
                head.lineOnFace(
                        Curve.open(side * 26, y, side * 44, y + 2, side * 62, y - 4),
                        Tint.faint(i == 0 ? color : Tint.mix(color, Tint.WHITE, 0.75), 0.9),
                        8);
            }
        }
        head.lineOnFace(Curve.open(0, -52, 0, -22), Tint.faint(color, 0.85), 7);
    }

    private static void clown(HeadSketch head) {
        Tint white = Tint.faint(Tint.of(0xFCFAF7), 0.93);
        head.onFace(Curve.ellipse(0, 70, 46, 24), white);
        for (int side : new int[] {-1, 1}) {
            head.onFace(Curve.ellipse(side * Eyes.X, Eyes.Y + 3, 24, 30), white);
            head.onFace(Curve.closed(side * 31, 24, side * 37, 38, side * 31, 50, side * 25, 38), Tint.of(0x3F74C5));
        }
    }

    /** White from the brow to the chin, with a line through each eye. */
    private static void mime(HeadSketch head) {
        ground(head, Tint.faint(WHITE, 0.94));
        for (int side : new int[] {-1, 1}) {
            head.onFace(
                    Curve.polygon(
                            side * 31 - 4,
                            -22,
                            side * 31,
                            -50,
                            side * 31 + 4,
                            -22,
                            side * 31 + 4,
                            24,
                            side * 31,
                            48,
                            side * 31 - 4,
                            24),
                    Tint.of(0x2C2D36));
            head.onFace(Curve.circle(side * 46, 40, 11), Tint.faint(Tint.of(0xE8808C), 0.7));
        }
    }

    private static void whiskers(HeadSketch head) {
        head.onFace(Curve.closed(-9, 36, 0, 33, 9, 36, 0, 46), Tint.of(0x2E2C34));
        for (int side : new int[] {-1, 1}) {
            for (int i = -1; i <= 1; i++) {
                head.lineOnFace(Curve.open(side * 26, 48 + i * 6, side * 62, 46 + i * 12), Tint.of(0x2E2C34), 2.6);
            }
        }
    }

    /** All over the face but for eyes and mouth. */
    private static void clay(HeadSketch head, Tint color) {
        Region mask = Region.of(head.face().bend(Curve.ellipse(0, 16, 70, 84))).within(head.outline());
        for (int side : new int[] {-1, 1}) {
            mask = mask.without(Face.eyes(head, head.who().age()).bend(Curve.ellipse(side * 32, 8, 23, 18)));
        }
        head.pen().fill(mask.without(head.face().bend(Curve.ellipse(0, 70, 30, 17))), color);
    }
}
