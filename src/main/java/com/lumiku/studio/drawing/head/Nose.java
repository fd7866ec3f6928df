package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** The nose, which stands out from the face: little from the front, most in profile. */
final class Nose {

    private static final double TIP = 16;

    private Nose() {}

    static void draw(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < -0.2) {
            return;
        }
        double broad = head.who().isFemale() ? 10 : 12.5;
        if (head.profile() > 0.2) {
            ridge(head);
        }
        under(head, broad);
        light(head);
    }

    private static void ridge(HeadSketch head) {
        double side = head.side();
        Point2D top = head.at(0, -2, -1);
        Point2D bridge = head.at(0, 8, 2);
        Point2D tip = head.at(0, 38, TIP);
        Point2D low = head.at(0, 46, TIP - 7);
        Point2D base = head.at(0, 50, 0);
        Point2D back = head.at(-side * 12, 40, 0);
        Shape nose = Curve.closed(
                top.getX(),
                top.getY(),
                bridge.getX(),
                bridge.getY(),
                tip.getX(),
                tip.getY(),
                low.getX(),
                low.getY(),
                base.getX(),
                base.getY(),
                back.getX(),
                back.getY());
        head.pen().fill(nose, head.skin());
    }

    private static void under(HeadSketch head, double broad) {
        Point2D left = head.at(-broad, 41, 3);
        Point2D middle = head.at(0, 48, 10);
        Point2D right = head.at(broad, 41, 3);
        Tint shade = head.darker(0.27);
        double profile = head.profile();
        if (profile > 0.8) {
            Point2D wing = head.at(-head.side() * 9, 40, 2);
            head.pen()
                    .line(
                            Curve.open(
                                    wing.getX(),
                                    wing.getY() - 5,
                                    wing.getX() - head.side() * 3,
                                    wing.getY() + 1,
                                    wing.getX(),
                                    wing.getY() + 6),
                            shade,
                            2.6);
            return;
        }
        head.pen()
                .line(
                        Curve.open(
                                left.getX(),
                                left.getY(),
                                (left.getX() + middle.getX()) / 2 - 1,
                                middle.getY() - 0.8,
                                middle.getX(),
                                middle.getY(),
                                (right.getX() + middle.getX()) / 2 + 1,
                                middle.getY() - 0.8,
                                right.getX(),
                                right.getY()),
                        shade,
                        3.2);
    }

    private static void light(HeadSketch head) {
        Point2D tip = head.at(-1.5, 36, TIP - 4);
        head.pen().fill(Curve.ellipse(tip.getX() - 1, tip.getY(), 4, 3), Tint.faint(Tint.WHITE, 0.22));
    }
}
