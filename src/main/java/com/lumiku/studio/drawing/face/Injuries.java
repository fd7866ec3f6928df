package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** What has happened to a face: scars, burns, bruises, blood, and plasters on them. */
final class Injuries {

    private static final Tint BLOOD = Tint.of(0xA5202E);

    private Injuries() {}

    /** What lies under eyes and mouth. */
    static void onSkin(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case BURN_SCAR -> burn(head, worn.side());
            case BRUISE -> bruise(head, worn.side());
            default -> {}
        }
    }

    /** What lies over all else in the face. */
    static void over(HeadSketch head, Worn<Mark> worn) {
        switch (worn.kind()) {
            case SCAR -> scar(head, worn.side());
            case EYE_SCAR -> eyeScar(head, worn.side());
            case CHIN_SCAR -> cut(head, worn.side() * 4, 82, worn.side() * 14, 97);
            case FOREHEAD_SCAR -> cut(head, worn.side() * 8, -46, worn.side() * 26, -24);
            case NOSE_SCAR -> cut(head, -13, 24, 13, 30);
            case NOSE_PLASTER -> {
                double y = head.who().isChild() ? 43 : 31;
                strip(head, -24, y, 24, y - 1);
            }
            case NOSE_BLEED -> {
                head.lineOnFace(Curve.open(worn.side() * 5, 48, worn.side() * 7, 60), BLOOD, 5);
                head.onFace(Curve.circle(worn.side() * 7, 61, 3.4), BLOOD);
            }
            case PLASTER -> plaster(head, worn.side());
            default -> {}
        }
    }

    /** Across the cheek, from beside the nose to the jaw. */
    private static void scar(HeadSketch head, int side) {
        Tint tissue = Tint.mix(head.skin(), Tint.of(0xC46A68), 0.55);
        head.lineOnFace(Curve.open(side * 54, 20, side * 46, 38, side * 40, 62), tissue, 5.4);
        head.lineOnFace(Curve.open(side * 54, 20, side * 46, 38, side * 40, 62), Tint.light(tissue, 0.4), 1.8);
        for (int i = 0; i < 3; i++) {
            double x = side * (52 - i * 5);
            double y = 27 + i * 13;
            head.lineOnFace(Curve.open(x - 7, y - side * 3, x + 7, y + side * 3), tissue, 2.6);
        }
    }

    /** From the forehead over the eye to the cheek. */
    private static void eyeScar(HeadSketch head, int side) {
        Tint tissue = Tint.mix(head.skin(), Tint.of(0xC46A68), 0.6);
        for (Shape part : new Shape[] {
            Curve.open(side * 44, -46, side * 40, -28, side * 38, -8),
            Curve.open(side * 36, 18, side * 35, 34, side * 38, 52)
        }) {
            head.lineOnFace(part, tissue, 5.4);
            head.lineOnFace(part, Tint.light(tissue, 0.4), 1.8);
        }
    }

    /** A short scar with stitches. */
    private static void cut(HeadSketch head, double x1, double y1, double x2, double y2) {
        Tint tissue = Tint.mix(head.skin(), Tint.of(0xB8504E), 0.72);
        double dx = (x2 - x1) / 3;
        double dy = (y2 - y1) / 3;
        head.lineOnFace(Curve.open(x1, y1, x1 + dx + 2, y1 + dy, x2 - dx - 1, y2 - dy, x2, y2), tissue, 5);
        for (int i = 1; i < 3; i++) {
            double x = x1 + dx * i;
            double y = y1 + dy * i;
            head.lineOnFace(Curve.open(x - dy * 0.7, y + dx * 0.7, x + dy * 0.7, y - dx * 0.7), tissue, 2.6);
        }
        head.lineOnFace(Curve.open(x1, y1, x2, y2), Tint.light(tissue, 0.4), 1.6);
    }

    private static void burn(HeadSketch head, int side) {
        Tint tissue = Tint.mix(head.skin(), Tint.of(0xC0605A), 0.45);
        FaceMarks.blot(head, side, tissue);
        Tint line = Tint.faint(Tint.light(tissue, 0.4), 0.8);
        for (int i = 0; i < 4; i++) {
            head.lineOnFace(
                    Curve.open(
                            side * (42 + i * 4),
                            -20 + i * 16,
                            side * (50 + i * 3),
                            -12 + i * 16,
                            side * (58 + i * 2),
                            -18 + i * 16),
                    line,
                    2);
        }
    }

    /** Around the eye, and dark beneath it; on dark skin it is lighter than the skin. */
    private static void bruise(HeadSketch head, int side) {
        Tint purple = Tint.of(Tint.brightness(head.skin()) < 0.4 ? 0xA15FA0 : 0x5A3A78);
        onEye(head, side, 25, 20, Tint.faint(purple, 0.35));
        head.onFace(
                Curve.closed(side * 13, 16, side * 31, 23, side * 51, 13, side * 47, 24, side * 34, 33, side * 19, 29),
                Tint.faint(purple, 0.85));
    }

    private static void onEye(HeadSketch head, int side, double width, double height, Tint color) {
        Face.eyes(head, head.who().age()).onFace(Curve.ellipse(side * Eyes.X, Eyes.Y + 3, width, height), color);
    }

    private static void strip(HeadSketch head, double x1, double y1, double x2, double y2) {
        Tint cloth = Tint.of(0xE9C39B);
        head.lineOnFace(Curve.open(x1, y1, x2, y2), Tint.shade(cloth, 0.3), 15);
        head.lineOnFace(Curve.open(x1, y1, x2, y2), cloth, 12);
        head.lineOnFace(Curve.open(x1 * 0.3, (y1 + y2) / 2, x2 * 0.3, (y1 + y2) / 2), Tint.shade(cloth, 0.16), 8);
    }

    private static void plaster(HeadSketch head, int side) {
        Tint cloth = Tint.of(0xE9C39B);
        Shape strip = Curve.closed(side * 30, 38, side * 58, 30, side * 62, 40, side * 34, 50);
        head.onFace(strip, cloth);
        head.lineOnFace(strip, Tint.shade(cloth, 0.3), 2);
        head.onFace(Curve.ellipse(side * 46, 40, 7, 6), Tint.shade(cloth, 0.15));
    }
}
