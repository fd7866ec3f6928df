package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Beard and moustache. */
final class Beard {

    /** How much darker or lighter than skin a beard is to be seen. */
    private static final double CONTRAST = 0.12;

    private static final double EARS = 80;
    private static final double WIDE = 160;
    private static final double TALL = 260;
    private static final int LINKS = 5;

    private Beard() {}

    static void draw(HeadSketch head) {
        switch (head.who().facialHair()) {
            case NONE -> {}
            case STUBBLE ->
                head.pen().fill(jaw(head, 0, 0), Tint.faint(Tint.mix(raw(head), Tint.of(0x3A3036), 0.3), 0.26));
            case MOUSTACHE -> moustache(head, 1);
            case THICK_MOUSTACHE -> handlebar(head);
            case GOATEE -> {
                moustache(head, 0.85);
                head.pen()
                        .fill(
                                head.face()
                                        .bend(Curve.closed(
                                                -17, 84, -19, 92, -13, 106, 0, 114, 13, 106, 19, 92, 17, 84, 0, 88)),
                                color(head));
            }
            case SIDEBURNS -> sideburns(head);
            case BEARD -> {
                head.pen().fill(jaw(head, 3, 0), color(head));
                moustache(head, 1);
            }
            case FULL_BEARD -> {
                head.pen().fill(jaw(head, 30, 5), color(head));
                strands(head, 128);
                moustache(head, 1.15);
            }
            case LONG_BEARD -> {
                head.pen().fill(jaw(head, 92, 5), color(head));
                strands(head, 176);
                moustache(head, 1.2);
            }
            case BRAIDED_BEARD -> {
                braid(head);
                head.pen().fill(jaw(head, 26, 4), color(head));
                strands(head, 122);
                moustache(head, 1.15);
            }
        }
    }

    private static Tint raw(HeadSketch head) {
        return head.who().hairdo().beardColor();
    }

    private static Tint color(HeadSketch head) {
        Tint beard = Tint.shade(raw(head), 0.04);
        double contrast = Math.abs(Tint.brightness(beard) - Tint.brightness(head.skin()));
        return contrast < CONTRAST ? Tint.shade(beard, 0.5) : beard;
    }

    /** All of the lower face but the cheeks and the mouth. */
    private static Region jaw(HeadSketch head, double longer, double wider) {
        double cheek = longer > 3 ? 50 : 56;
        Shape cheeks = head.face().bend(Curve.cornered(new double[] {
            -69, -20, -67, 20, -62, 42, -44, cheek, -29, 56, 0, 53, 29, 56, 44, cheek, 62, 42, 67, 20, 69, -20
        }));
        Shape mouth = head.face()
                .bend(
                        head.who().facialHair() == FacialHair.STUBBLE
                                ? Curve.ellipse(0, 71, 24, 9)
                                : Curve.closed(-21, 65, 0, 62, 21, 65, 16, 77, 9, 82, 0, 83, -9, 82, -16, 77));
        return Region.of(longer > 3 ? Curve.union(head.outline(), hanging(head, longer, wider)) : head.outline())
                .within(beforeEars(head))
                .without(cheeks)
                .without(mouth);
    }

    private static Shape hanging(HeadSketch head, double longer, double wider) {
        double half = 66 + wider;
        double low = 104 + longer;
        double tip = longer > 60 ? 14 : 22;
        Shape flat = Curve.closed(
                -64,
                24,
                -68,
                46,
                -half,
                74,
                -half + 8,
                98 + longer * 0.25,
                -tip - longer * 0.2,
                low - longer * 0.1,
                0,
                low + 4,
                tip + longer * 0.2,
                low - longer * 0.1,
                half - 8,
                98 + longer * 0.25,
                half,
                74,
                68,
                46,
                64,
                24);
        // What hangs below the chin is not upon the round of the face.
        return longer > 60 && head.isFlat() ? flat : head.face().bend(flat);
    }

    private static Shape beforeEars(HeadSketch head) {
        double near = head.isFlat()
                ? -head.side() * WIDE
                : head.face().at(-head.side() * EARS, 0).getX();
        double far = head.side() * WIDE;
        return Curve.polygon(near, 12, far, 12, far, TALL, near, TALL);
    }

    private static void moustache(HeadSketch head, double size) {
        if (Math.cos(head.face().yaw()) < 0) {
            return;
        }
        Shape shape = Curve.closed(
                0,
                54,
                12 * size,
                51,
                25 * size,
                57,
                33 * size,
                70,
                20 * size,
                64.5,
                0,
                62.5,
                -20 * size,
                64.5,
                -33 * size,
                70,
                -25 * size,
                57,
                -12 * size,
                51);
        head.onFace(shape, Tint.shade(raw(head), 0.12));
    }

    /** A thick one whose ends curl upwards. */
    private static void handlebar(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < 0) {
            return;
        }
        Shape shape = Curve.closed(
                0, 53, 10, 47, 26, 48, 42, 58, 56, 56, 62, 46, 66, 56, 56, 69, 38, 72, 18, 68, 0, 65, -18, 68, -38, 72,
                -56, 69, -66, 56, -62, 46, -56, 56, -42, 58, -26, 48, -10, 47);
        head.onFace(shape, Tint.shade(raw(head), 0.06));
        Tint line = Tint.faint(Tint.shade(raw(head), 0.45), 0.6);
        for (int side : new int[] {-1, 1}) {
            head.lineOnFace(Curve.open(side * 4, 56, side * 22, 55, side * 44, 64), line, 1.8);
            head.lineOnFace(Curve.open(side * 8, 61, side * 26, 62, side * 46, 68), line, 1.8);
        }
    }

    private static void sideburns(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 60, 40)) {
                head.onFace(
                        Curve.closed(
                                side * 82, -10, side * 64, 0, side * 58, 36, side * 36, 62, side * 44, 84, side * 62,
                                80, side * 76, 50),
                        color(head));
            }
        }
    }

    private static void braid(HeadSketch head) {
        for (int i = 0; i < LINKS; i++) {
            double y = 120 + i * 17;
            Shape link = Curve.ellipse(0, y, 17 - i * 1.8, 12);
            head.pen().fill(link, color(head));
            head.pen().lineWithin(link, Curve.open(-16, y - 5, 0, y + 5, 16, y - 5), Tint.shade(raw(head), 0.4), 2.4);
        }
        double end = 120 + LINKS * 17;
        head.pen().fill(Curve.ellipse(0, end - 4, 10, 6), Tint.of(0xD9AE4C));
        head.pen().fill(Curve.ellipse(0, end + 9, 8, 13), color(head));
    }

    private static void strands(HeadSketch head, double end) {
        Tint line = Tint.faint(Tint.shade(raw(head), 0.4), 0.45);
        for (int x = -36; x <= 36; x += 18) {
            Shape strand = Curve.open(x, 98, x * 0.9, (98 + end) / 2, x * 0.5, end - Math.abs(x) * 0.5);
            head.pen().line(head.isFlat() ? strand : head.face().bend(strand), line, 2);
        }
    }
}
