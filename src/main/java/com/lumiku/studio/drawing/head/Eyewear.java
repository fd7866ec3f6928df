package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** Glasses. */
final class Eyewear {

    private static final Tint FRAME = Tint.of(0x33303A);
    private static final Tint DARK_GLASS = Tint.of(0x2E2C38);
    private static final double HALF = 24;

    private Eyewear() {}

    static void draw(HeadSketch head) {
        Glasses worn = head.who().glasses();
        if (worn == Glasses.NONE || head.fromBehind()) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            temple(head, side);
            if (head.face().facing(side * Eyes.X, Eyes.Y) > 0.1) {
                lens(head, head.face().bend(glass(worn, side)), worn);
            }
        }
        if (head.face().facing(0, Eyes.Y) > 0.15) {
            head.lineOnFace(Curve.open(-8, 6, 0, 2.5, 8, 6), FRAME, 4);
        }
    }

    private static Shape glass(Glasses worn, int side) {
        double x = side * 32;
        if (worn == Glasses.ROUND) {
            return Curve.ellipse(x, 9, HALF, HALF - 1);
        }
        return Curve.closed(
                x - side * 22,
                -5,
                x,
                -9.5,
                x + side * 22,
                -9,
                x + side * 27,
                -1,
                x + side * 23,
                19,
                x + side * 8,
                26,
                x - side * 10,
                25,
                x - side * 21,
                16);
    }

    private static void lens(HeadSketch head, Shape glass, Glasses worn) {
        boolean dark = worn == Glasses.SUN;
        head.pen().fill(glass, dark ? DARK_GLASS : Tint.faint(Tint.WHITE, 0.07));
        double x = glass.getBounds2D().getMinX();
        double width = glass.getBounds2D().getWidth();
        double top = glass.getBounds2D().getMinY();
        Shape gleam = Curve.polygon(
                x + width * 0.2, top + 30, x + width * 0.5, top, x + width * 0.72, top, x + width * 0.4, top + 36);
        head.pen().fillWithin(glass, gleam, Tint.faint(Tint.WHITE, dark ? 0.16 : 0.13));
        head.pen().line(glass, FRAME, 4);
    }

    private static void temple(HeadSketch head, int side) {
        if (!head.isFlat() && side == head.side()) {
            return;
        }
        Point2D hinge = head.face().at(side * 58, 2);
        Point2D ear = head.face().at(side * 80, 6);
        head.pen().line(Curve.open(hinge.getX(), hinge.getY(), ear.getX(), ear.getY()), FRAME, 3.6);
    }
}
