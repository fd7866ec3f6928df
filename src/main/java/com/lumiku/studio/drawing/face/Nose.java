package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import com.lumiku.studio.drawing.skull.Nuance;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** The nose, which stands out from the face: little from the front, most in profile. */
final class Nose {

    private static final Tint RED = Tint.of(0xD8403C);

    private static final double TIP = 16;

    private Nose() {}

    /** Of which kind a nose is. */
    private enum Form {
        ROUND,
        BUTTON,
        BROAD,
        STRAIGHT;

        static Form of(HeadSketch head) {
            double at = Nuance.NOSE.of(head.who());
            if (head.who().isChild()) {
                return at < 0 ? ROUND : BUTTON;
            }
            return at < -0.4 ? ROUND : at < 0.05 ? BUTTON : at < 0.5 ? BROAD : STRAIGHT;
        }
    }

    static void draw(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < -0.2) {
            return;
        }
        double broad = (head.who().isFemale() ? 10 : 12.5) * (1 + 0.12 * Nuance.NOSTRILS.of(head.who()));
        if (head.profile() > 0.2) {
            ridge(head);
        }
        under(head, broad);
        light(head);
        if (head.who().has(Mark.RUNNY_NOSE)) {
            head.lineOnFace(Curve.open(-6, 48, -7, 56, -6, 63), Tint.of(0x9DBB6A), 8);
            head.lineOnFace(Curve.open(-6, 48, -7, 56, -6, 63), Tint.of(0xD9E6B0), 5);
            head.onFace(Curve.circle(-6, 64, 4.6), Tint.of(0xD9E6B0));
        }
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
        switch (Form.of(head)) {
            case ROUND -> head.pen().line(tip(left, middle, right, 0.8), shade, 3.2);
            case BUTTON -> {
                Point2D wing = head.at(broad * 0.62, 42, 5);
                Point2D other = head.at(-broad * 0.62, 42, 5);
                head.pen().line(tip(other, middle, wing, 0.4), shade, 3.4);
            }
            case BROAD -> {
                head.pen()
                        .line(tip(head.at(-broad * 0.55, 45, 7), middle, head.at(broad * 0.55, 45, 7), 0.4), shade, 3);
                for (int side : new int[] {-1, 1}) {
                    Point2D low = head.at(side * broad * 0.72, 46, 3);
                    Point2D high = head.at(side * broad * 1.05, 39, 1);
                    Point2D out = head.at(side * broad * 1.2, 43.5, 0);
                    head.pen()
                            .line(
                                    Curve.open(
                                            high.getX(), high.getY(), out.getX(), out.getY(), low.getX(), low.getY()),
                                    shade,
                                    3);
                }
            }
            case STRAIGHT -> {
                Point2D bridge = head.at(7, 10, 4);
                Point2D side = head.at(9, 34, 8);
                Point2D wing = head.at(broad, 43, 3);
                head.pen()
                        .line(
                                Curve.open(
                                        bridge.getX(),
                                        bridge.getY(),
                                        side.getX() - 1.5,
                                        side.getY() - 8,
                                        wing.getX(),
                                        wing.getY() - 3,
                                        wing.getX() - 1,
                                        wing.getY() + 2.5),
                                Tint.faint(shade, 0.55),
                                2.8);
                head.pen().line(tip(left, middle, wing, 0.8), shade, 3.2);
            }
        }
    }

    private static Shape tip(Point2D left, Point2D middle, Point2D right, double rise) {
        return Curve.open(
                left.getX(),
                left.getY(),
                (left.getX() + middle.getX()) / 2 - 1,
                middle.getY() - rise,
                middle.getX(),
                middle.getY(),
                (right.getX() + middle.getX()) / 2 + 1,
                middle.getY() - rise,
                right.getX(),
                right.getY());
    }

    private static void light(HeadSketch head) {
        Point2D tip = head.at(-1.5, 36, TIP - 4);
        head.pen().fill(Curve.ellipse(tip.getX() - 1, tip.getY(), 4, 3), Tint.faint(Tint.WHITE, 0.22));
    }

    /** Red by itself, from cold or drink. */
    static void reddened(HeadSketch head) {
        head.onFace(Curve.ellipse(0, 40, 19, 15), Tint.faint(RED, 0.3));
        head.onFace(Curve.ellipse(0, 41, 13, 10), Tint.faint(RED, 0.45));
    }

    static void wart(HeadSketch head, int side) {
        head.onFace(Curve.circle(side * 9, 36, 6.4), Tint.shade(head.skin(), 0.5));
        head.onFace(Curve.circle(side * 9 - 1.6, 34.4, 2.2), Tint.light(head.skin(), 0.2));
    }
}
