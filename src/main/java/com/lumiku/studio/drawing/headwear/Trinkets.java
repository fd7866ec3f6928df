package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** What is put into hair or upon a headband. */
public final class Trinkets {

    private static final Tint BAND = Tint.of(0x3A3640);
    private static final Tint GLOW = Tint.of(0xF7DC7A);

    private Trinkets() {}

    /** A closed crown of gold with stones. */
    static void crown(HeadSketch head) {
        Tint gold = head.who().hat();
        double x = aside(head, 0);
        Shape points = Curve.polygon(
                x - 70, -72, x - 84, -142, x - 46, -110, x - 26, -154, x, -114, x + 26, -154, x + 46, -110, x + 84,
                -142, x + 70, -72, x, -60);
        fill(head, points, gold);
        head.pen().line(Curve.open(x - 70, -74, x, -62, x + 70, -74), Tint.shade(gold, 0.3), 5);
        head.pen().line(Curve.open(x - 72, -94, x, -82, x + 72, -94), Tint.shade(gold, 0.3), 3);
        Tint[] stones = {Tint.of(0xC8313A), Tint.of(0x3F74C5), Tint.of(0xC8313A), Tint.of(0x3F9A66), Tint.of(0xC8313A)};
        for (int i = 0; i < stones.length; i++) {
            double at = x + (i - 2) * 29;
            head.pen().fill(Curve.ellipse(at, -78 + Math.abs(i - 2) * -3 + 2, 6, 7.5), stones[i]);
        }
        for (double[] tip : new double[][] {{-84, -144}, {-26, -156}, {26, -156}, {84, -144}}) {
            head.pen().fill(Curve.circle(x + tip[0], tip[1], 6.5), Tint.light(gold, 0.35));
        }
    }

    /**
     * A blossom behind an ear.
     *
     * @param side of the picture it is on; below the edge of a hat it is at the ear
     */
    public static void flower(HeadSketch head, Tint color, int side) {
        boolean low = head.who().headwear().coversCrown();
        Point2D at = head.face().at(side * (low ? 80 : 64), low ? 0 : -34, low ? 16 : 10);
        for (int i = 0; i < 3; i++) {
            double angle = (side < 0 ? Math.PI - 1.2 : -0.6) + i * 0.9;
            head.pen()
                    .fill(
                            Curve.ellipse(at.getX() + 26 * Math.cos(angle), at.getY() + 24 * Math.sin(angle), 14, 8),
                            Tint.of(0x6FA47E));
        }
        Headbands.blossom(head, at.getX(), at.getY(), low ? 19 : 25, color);
    }

    static void bow(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 30);
        for (int side : new int[] {-1, 1}) {
            Shape loop = Curve.closed(
                    x, -106, x + side * 30, -138, x + side * 60, -130, x + side * 58, -92, x + side * 30, -86);
            fill(head, loop, color);
            head.pen().lineWithin(loop, Curve.open(x + side * 8, -108, x + side * 40, -112), Tint.shade(color, 0.3), 3);
        }
        fill(head, Curve.ellipse(x, -108, 12, 14), Tint.shade(color, 0.1));
    }

    static void clip(HeadSketch head) {
        Point2D at = head.face().at(44, -58, 12);
        head.pen()
                .line(
                        Curve.open(at.getX() - 16, at.getY() - 12, at.getX() + 16, at.getY() + 8),
                        head.who().hat(),
                        11);
        head.pen()
                .line(
                        Curve.open(at.getX() - 13, at.getY() - 12, at.getX() + 10, at.getY() + 2),
                        Tint.faint(Tint.WHITE, 0.6),
                        2.4);
    }

    /** Small figures on both sides of the parting. */
    static void clips(HeadSketch head, Emblem emblem) {
        if (head.fromBehind()) {
            return;
        }
        for (double[] place : new double[][] {{-50, -62, 0.62}, {-28, -84, 0.44}, {54, -56, 0.54}}) {
            Point2D at = head.face().at(place[0], place[1], 12);
            AffineTransform move = AffineTransform.getTranslateInstance(at.getX(), at.getY());
            move.scale(place[2], place[2]);
            Shown.emblem(head.pen().in(move), new Worn<>(emblem, head.who().hat(), 1));
        }
    }

    /** Rollers in three rows over the crown. */
    static void curlers(HeadSketch head) {
        Tint color = head.who().hat();
        for (int row = 2; row >= 0; row--) {
            int half = row == 2 ? 1 : 2;
            for (int i = -half; i <= half; i++) {
                double x = aside(head, i * (row == 2 ? 40 : 33));
                double y = -70 - row * 26 + i * i * (row == 0 ? 5 : 7);
                fill(head, Curve.taper(x - 11, y, 13, x + 11, y, 13), color);
                head.pen().fill(Curve.ellipse(x + 12, y, 6, 9), Tint.shade(color, 0.3));
                for (int k = -1; k <= 1; k++) {
                    head.pen().line(Curve.open(x - 14, y + k * 7, x + 6, y + k * 7), Tint.shade(color, 0.22), 2);
                }
            }
        }
    }

    static void catEars(HeadSketch head) {
        headband(head);
        Tint color = head.who().hat();
        for (int side : new int[] {-1, 1}) {
            Shape ear = moved(
                    head,
                    Curve.closed(side * 24, -104, side * 40, -146, side * 74, -164, side * 82, -112, side * 76, -78));
            fill(head, ear, color);
            head.pen()
                    .fill(
                            moved(
                                    head,
                                    Curve.closed(
                                            side * 40, -110, side * 50, -134, side * 68, -146, side * 72, -112,
                                            side * 66, -94)),
                            Tint.of(0xEFA9BF));
        }
    }

    static void bunnyEars(HeadSketch head) {
        headband(head);
        Tint color = head.who().hat();
        for (int side : new int[] {-1, 1}) {
            fill(
                    head,
                    moved(
                            head,
                            Curve.closed(
                                    side * 18, -100, side * 16, -170, side * 34, -218, side * 60, -196, side * 62, -140,
                                    side * 48, -96)),
                    color);
            head.pen()
                    .fill(
                            moved(
                                    head,
                                    Curve.closed(
                                            side * 28, -116, side * 27, -170, side * 37, -200, side * 50, -182,
                                            side * 50, -140, side * 42, -114)),
                            Tint.of(0xF2B9C6));
        }
    }

    private static void headband(HeadSketch head) {
        head.pen()
                .line(
                        moved(head, Curve.open(-80, -34, -70, -80, -34, -110, 0, -116, 34, -110, 70, -80, 80, -34)),
                        BAND,
                        7);
    }

    static void horns(HeadSketch head) {
        Tint color = head.who().hat();
        for (int side : new int[] {-1, 1}) {
            Shape horn = moved(
                    head,
                    Curve.closed(
                            side * 30, -92, side * 44, -128, side * 78, -152, side * 92, -182, side * 98, -142,
                            side * 86, -108, side * 62, -80));
            fill(head, horn, color);
            for (int i = 0; i < 3; i++) {
                head.pen()
                        .lineWithin(
                                horn,
                                moved(
                                        head,
                                        Curve.open(
                                                side * (36 + i * 12),
                                                -100 - i * 16,
                                                side * (66 + i * 12),
                                                -92 - i * 16)),
                                Tint.shade(color, 0.35),
                                3);
            }
        }
    }

    static void halo(HeadSketch head) {
        head.pen().line(Curve.ellipse(0, -150, 70, 18), Tint.faint(GLOW, 0.45), 20);
        head.pen().line(Curve.ellipse(0, -150, 70, 18), GLOW, 9);
    }

    /** Long feathers that stand behind the head. */
    static void feathers(HeadSketch head) {
        for (int i = -4; i <= 4; i++) {
            double angle = i * 0.27;
            double dx = Math.sin(angle);
            double dy = -Math.cos(angle);
            double length = 208 - Math.abs(i) * 10;
            Tint color = i % 2 == 0 ? Tint.of(0xFAF6EE) : head.who().hat();
            head.pen().fill(Curve.taper(dx * 70, dy * 70, 12, dx * (length - 30), dy * (length - 30), 15), color);
            head.pen()
                    .fill(
                            Curve.taper(dx * (length - 36), dy * (length - 36), 15, dx * length, dy * length, 7),
                            Tint.of(0x3A3036));
            head.pen()
                    .line(
                            Curve.open(dx * 70, dy * 70, dx * length, dy * length),
                            Tint.faint(Tint.of(0x3A3036), 0.4),
                            2);
        }
    }

    /** Two round ones on a strap. */
    public static void goggles(HeadSketch head, Tint frame) {
        head.lineOnFace(Curve.open(-70, 4, -34, 0, 34, 0, 70, 4), Tint.of(0x4A3528), 13);
        for (int side : new int[] {-1, 1}) {
            Shape glass = head.bend(Curve.ellipse(side * 29, 4, 22, 21));
            head.pen().fill(glass, Tint.of(0x5B7A86));
            head.pen()
                    .fillWithin(
                            glass,
                            head.bend(Curve.polygon(
                                    side * 29 - 16, 22, side * 29 - 2, -20, side * 29 + 8, -20, side * 29 - 6, 24)),
                            Tint.faint(Tint.WHITE, 0.4));
            head.pen().line(glass, Tint.shade(frame, 0.35), 9);
            head.pen().line(glass, frame, 6);
        }
    }

    /** Pearls on a narrow band. */
    static void pearls(HeadSketch head) {
        double aside = Hats.aside(head, 0);
        for (int i = -7; i <= 7; i++) {
            double x = aside + 82 * Math.sin(i * 0.21);
            double y = -20 - 80 * Math.cos(i * 0.21) + 12;
            head.pen().fill(Curve.circle(x, y, 8.6), Tint.shade(head.who().hat(), 0.3));
            head.pen().fill(Curve.circle(x, y, 7.4), head.who().hat());
            head.pen().fill(Curve.circle(x - 2.2, y - 2.4, 2.4), Tint.WHITE);
        }
    }
}
