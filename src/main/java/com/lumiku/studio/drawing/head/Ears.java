package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Jewelry;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.geom.Point2D;

/** The ears, one of which a turned head hides, and what hangs from them. */
final class Ears {

    private static final double X = 75;
    private static final double Y = 15;
    private static final Tint GOLD = Tint.of(0xE0B04A);

    private Ears() {}

    /** Those behind the outline of the head. */
    static void drawFar(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side == head.side()) {
                draw(head, side);
            }
        }
    }

    /** The one on the near side of a turned head. */
    static void drawNear(HeadSketch head) {
        if (!head.isFlat()) {
            draw(head, -head.side());
        }
    }

    static void jewelry(HeadSketch head) {
        Jewelry worn = head.who().jewelry();
        if (worn != Jewelry.STUDS && worn != Jewelry.HOOPS) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                hang(head, place(head, side), side, worn);
            }
        }
    }

    private static void hang(HeadSketch head, Point2D ear, int side, Jewelry worn) {
        double x = ear.getX() + side * 3 * (1 - head.profile());
        double y = ear.getY() + 21;
        if (worn == Jewelry.STUDS) {
            head.pen().fill(Curve.circle(x, y, 4.6), GOLD);
            head.pen().fill(Curve.circle(x - 1.3, y - 1.3, 1.6), Tint.light(GOLD, 0.7));
            return;
        }
        head.pen()
                .line(
                        Curve.ellipse(x, y + 13, 3 + 9 * Math.max(0.35, head.profile()), 13),
                        Tint.shade(GOLD, 0.12),
                        3.4);
    }

    private static Point2D place(HeadSketch head, int side) {
        Point2D at = head.face().at(side * X, Y);
        double turned = head.profile() * head.profile();
        return new Point2D.Double(at.getX() - head.side() * 8 * turned, at.getY());
    }

    private static void draw(HeadSketch head, int side) {
        Point2D at = place(head, side);
        double width = 11 + 6 * head.profile();
        head.pen().fill(Curve.ellipse(at.getX(), at.getY(), width, 20), Tint.shade(head.skin(), 0.05));
        double inner = head.isFlat() ? side * 2.5 : -head.side() * -2;
        head.pen().fill(Curve.ellipse(at.getX() + inner, at.getY() + 1, width * 0.52, 11.5), head.skinShade());
    }
}
