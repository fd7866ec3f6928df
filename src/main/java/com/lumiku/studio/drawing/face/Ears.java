package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Earrings;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** The ears, one of which a turned head hides, and what hangs from them. */
public final class Ears {

    private static final double X = 75;
    private static final double Y = 15;

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
    public static void drawNear(HeadSketch head) {
        if (!head.isFlat()) {
            draw(head, -head.side());
        }
    }

    /** Earrings, on both ears unless one is said. */
    public static void jewelry(HeadSketch head) {
        Earrings kind = head.who().earrings();
        int only = head.who().attire().earringSide();
        if (kind == Earrings.NONE) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            boolean worn = only == 0 || only == side;
            if (worn && (head.isFlat() || side != head.side())) {
                hang(head, place(head, side), side, kind);
            }
        }
    }

    private static void hang(HeadSketch head, Point2D ear, int side, Earrings worn) {
        Tint color = head.who().attire().earringColor();
        double x = ear.getX() + side * 3 * (1 - head.profile());
        double y = ear.getY() + 21;
        switch (worn) {
            case NONE -> {}
            case STUDS -> pearl(head, x, y, 4.8, color);
            case PEARLS -> pearl(head, x, y + 3, 8, color);
            case HOOPS -> {
                Shape hoop = Curve.ellipse(x, y + 16, 4 + 11 * Math.max(0.35, head.profile()), 17);
                head.pen().line(hoop, Tint.shade(color, 0.3), 5.4);
                head.pen().line(hoop, color, 3.6);
            }
            case FEATHERS -> {
                head.pen().line(Curve.open(x, y, x, y + 10), Tint.of(0xE0B04A), 2.6);
                head.pen()
                        .fill(
                                Curve.closed(
                                        x, y + 8, x + 10, y + 32, x + 6, y + 62, x, y + 74, x - 6, y + 62, x - 9,
                                        y + 32),
                                color);
                head.pen().line(Curve.open(x, y + 10, x, y + 68), Tint.shade(color, 0.4), 2);
            }
            case JHUMKAS -> {
                pearl(head, x, y, 7, color);
                head.pen()
                        .fill(
                                Curve.closed(x - 13, y + 32, x - 10, y + 18, x, y + 10, x + 10, y + 18, x + 13, y + 32),
                                color);
                head.pen().line(Curve.open(x - 13, y + 31, x, y + 33, x + 13, y + 31), Tint.shade(color, 0.35), 3);
                for (int i = -2; i <= 2; i++) {
                    pearl(head, x + i * 6, y + 38, 2.8, Tint.of(0xF4EEE4));
                }
            }
            case CROSSES -> {
                head.pen().line(Curve.open(x, y, x, y + 44), Tint.shade(color, 0.35), 6);
                head.pen().line(Curve.open(x - 9, y + 24, x + 9, y + 24), Tint.shade(color, 0.35), 6);
                head.pen().line(Curve.open(x, y, x, y + 44), color, 3.6);
                head.pen().line(Curve.open(x - 9, y + 24, x + 9, y + 24), color, 3.6);
            }
            case STARS -> {
                head.pen().line(Curve.open(x, y, x, y + 12), color, 2.2);
                head.pen().fill(Curve.star(x, y + 22, 14), Tint.shade(color, 0.3));
                head.pen().fill(Curve.star(x, y + 22, 12), color);
            }
            case PLUGS -> {
                head.pen().fill(Curve.circle(x, y - 3, 12), Tint.shade(head.skin(), 0.12));
                head.pen().fill(Curve.circle(x, y - 3, 9), color);
                head.pen().fill(Curve.circle(x, y - 3, 4.6), Tint.shade(color, 0.55));
            }
            case CUFFS -> {
                for (int i = 0; i < 4; i++) {
                    double at = ear.getX() + side * (9 - Math.abs(i - 1.5) * 1.6) * (1 - 0.6 * head.profile());
                    head.pen().line(Curve.circle(at, y - 2 - i * 11, 4.4), Tint.shade(color, 0.35), 4);
                    head.pen().line(Curve.circle(at, y - 2 - i * 11, 4.4), color, 2.4);
                }
            }
            case TASSELS -> {
                pearl(head, x, y + 2, 5.6, Tint.of(0xE0B04A));
                for (int i = -3; i <= 3; i++) {
                    head.pen()
                            .line(
                                    Curve.open(x + i, y + 10, x + i * 3.2, y + 54),
                                    i % 2 == 0 ? color : Tint.shade(color, 0.2),
                                    3.4);
                }
                head.pen().line(Curve.open(x - 4, y + 12, x + 4, y + 12), Tint.of(0xE0B04A), 4);
            }
            case GEOMETRIC -> {
                head.pen().fill(Curve.circle(x, y + 4, 9), color);
                head.pen().fill(Curve.polygon(x - 15, y + 42, x, y + 14, x + 15, y + 42), Tint.shade(color, 0.45));
                head.pen().fill(Curve.polygon(x - 11.5, y + 40, x, y + 18, x + 11.5, y + 40), Tint.light(color, 0.35));
            }
            case DROPS -> {
                pearl(head, x, y, 4.8, color);
                head.pen().line(Curve.open(x, y + 4, x, y + 20), color, 2.6);
                head.pen().fill(Curve.closed(x, y + 16, x + 8, y + 32, x, y + 42, x - 8, y + 32), color);
                head.pen().fill(Curve.circle(x, y + 32, 3.4), Tint.light(color, 0.5));
            }
        }
    }

    private static void pearl(HeadSketch head, double x, double y, double size, Tint color) {
        head.pen().fill(Curve.circle(x, y, size + 1), Tint.shade(color, 0.25));
        head.pen().fill(Curve.circle(x, y, size), color);
        head.pen().fill(Curve.circle(x - size * 0.3, y - size * 0.3, size * 0.36), Tint.light(color, 0.7));
    }

    /** Where the middle of an ear is seen. */
    public static Point2D place(HeadSketch head, int side) {
        Point2D at = head.face().at(side * X, Y);
        double turned = head.profile() * head.profile();
        return new Point2D.Double(at.getX() - head.side() * 8 * turned, at.getY());
    }

    /** Those of elves stand out of any hair. */
    public static void drawTips(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                tip(head, side, place(head, side));
            }
        }
    }

    private static void tip(HeadSketch head, int side, Point2D at) {
        double x = at.getX();
        double y = at.getY();
        head.pen()
                .fill(
                        Curve.closed(
                                x - side * 8,
                                y - 10,
                                x + side * 10,
                                y - 34,
                                x + side * 34,
                                y - 62,
                                x + side * 22,
                                y - 12,
                                x + side * 8,
                                y + 18,
                                x - side * 8,
                                y + 14),
                        Tint.shade(head.skin(), 0.05));
    }

    private static void draw(HeadSketch head, int side) {
        Point2D at = place(head, side);
        double size = head.who().has(Mark.BIG_EARS)
                ? 1.6
                : head.who().age() == Age.VERY_OLD ? 1.14 : head.who().age() == Age.OLD ? 1.06 : 1;
        double width = (11 + 6 * head.profile()) * size;
        if (head.who().has(Mark.POINTED_EARS)) {
            tip(head, side, at);
        }
        head.pen().fill(Curve.ellipse(at.getX(), at.getY(), width, 20 * size), Tint.shade(head.skin(), 0.05));
        double inner = head.isFlat() ? side * 2.5 : -head.side() * -2;
        head.pen().fill(Curve.ellipse(at.getX() + inner, at.getY() + 1, width * 0.52, 11.5), head.skinShade());
    }
}
