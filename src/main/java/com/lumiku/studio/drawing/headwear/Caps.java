package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Caps of baseball and of services. */
final class Caps {

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint PEAK = Tint.of(0x22232B);

    private Caps() {}

    static void cap(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 18, 10, EDGE);
        fill(head, crown, color);
        double front = aside(head, 0) + 26 * Math.sin(head.face().yaw());
        Tint seam = Tint.faint(Tint.shade(color, 0.4), 0.5);
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .lineWithin(
                            crown,
                            Curve.open(aside(head, 0), -118, front + side * 38, -92, front + side * 50, EDGE),
                            seam,
                            2.2);
        }
        fill(head, Curve.ellipse(aside(head, 0), -117, 9, 4.5), Tint.shade(color, 0.12));
        if (!head.fromBehind()) {
            Trim trim = trim(head);
            Tint plain = trim.print() == null && trim.second() != null ? trim.second() : Tint.shade(color, 0.1);
            visor(head, front + 40 * Math.sin(head.face().yaw()), trim.brim(plain));
            logo(head, front, -78);
        }
    }

    private static void visor(HeadSketch head, double x, Tint color) {
        double wide = 1 - 0.2 * head.profile();
        AffineTransform forward = AffineTransform.getTranslateInstance(x, 0);
        forward.scale(wide, 1);
        Shape visor = forward.createTransformedShape(Curve.closed(
                -72, EDGE - 12, -70, EDGE + 6, -44, EDGE + 19, 0, EDGE + 24, 44, EDGE + 19, 70, EDGE + 6, 72, EDGE - 12,
                40, EDGE - 19, 0, EDGE - 22, -40, EDGE - 19));
        fill(head, visor, color);
        Shape under = forward.createTransformedShape(
                Curve.open(-68, EDGE + 6, -44, EDGE + 13, 0, EDGE + 17, 44, EDGE + 13, 68, EDGE + 6));
        head.pen().lineWithin(visor, under, Tint.faint(Tint.shade(color, 0.45), 0.55), 2.4);
        Shape bow = forward.createTransformedShape(
                Curve.open(-74, EDGE - 10, -40, EDGE - 19, 0, EDGE - 22, 40, EDGE - 19, 74, EDGE - 10));
        head.pen().line(bow, Tint.faint(Tint.shade(color, 0.45), 0.5), 2.6);
    }

    /** The visor is behind; in front is the gap with the strap. */
    static void backwardsCap(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 18, 10, EDGE - 4);
        fill(head, crown, color);
        Tint seam = Tint.faint(Tint.shade(color, 0.4), 0.5);
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .lineWithin(
                            crown,
                            Curve.open(aside(head, 0), -124, aside(head, side * 52), -96, aside(head, side * 62), EDGE),
                            seam,
                            2.4);
        }
        if (head.fromBehind()) {
            Shape visor = Curve.closed(
                    -66, EDGE - 8, -44, EDGE + 14, 0, EDGE + 20, 44, EDGE + 14, 66, EDGE - 8, 0, EDGE - 14);
            fill(head, visor, Tint.shade(color, 0.16));
            return;
        }
        head.pen()
                .fillWithin(
                        crown,
                        moved(
                                head,
                                Curve.closed(-34, EDGE + 8, -30, EDGE - 24, 0, EDGE - 38, 30, EDGE - 24, 34, EDGE + 8)),
                        head.who().hairColor());
        head.pen()
                .lineWithin(
                        crown,
                        moved(
                                head,
                                Curve.open(-34, EDGE + 6, -30, EDGE - 24, 0, EDGE - 38, 30, EDGE - 24, 34, EDGE + 6)),
                        seam,
                        3);
        head.pen()
                .lineWithin(
                        crown, Curve.open(-110, EDGE - 12, 0, EDGE - 4, 110, EDGE - 12), Tint.shade(color, 0.22), 9);
    }

    /** With a peak and a badge: police, pilots, captains. */
    static void peakedCap(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 0);
        Shape plate = Curve.closed(
                x - 110, -92, x - 70, -126, x, -136, x + 70, -126, x + 110, -92, x + 76, -62, x, -58, x - 76, -62);
        fill(head, plate, color);
        Shape band = Curve.polygon(x - 78, -74, x + 78, -74, x + 77, -44, x, -38, x - 77, -44);
        fill(head, band, Tint.brightness(color) > 0.6 ? PEAK : Tint.shade(color, 0.35));
        if (head.fromBehind()) {
            return;
        }
        fill(head, Curve.closed(x - 72, -48, x - 44, -28, x, -22, x + 44, -28, x + 72, -48, x, -52), PEAK);
        head.pen().line(Curve.open(x - 72, -50, x, -44, x + 72, -50), GOLD, 3.6);
        if (head.who().outfit().garment() == Garment.POLICE_UNIFORM) {
            head.pen().fill(Curve.star(x, -84, 20), Tint.of(0xE7E9EE));
            head.pen().fill(Curve.circle(x, -84, 7), GOLD);
            return;
        }
        head.pen().fill(Curve.ellipse(x, -88, 13, 12), GOLD);
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .fill(
                            Curve.closed(
                                    x + side * 12, -94, x + side * 40, -98, x + side * 34, -86, x + side * 12, -82),
                            GOLD);
        }
    }

    static void sailorHat(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 0);
        fill(
                head,
                Curve.closed(x - 66, -70, x - 62, -112, x, -122, x + 62, -112, x + 66, -70),
                Tint.shade(color, 0.05));
        Shape brim = Curve.cornered(
                new double[] {x - 92, -88, x - 40, -76, x, -74, x + 40, -76, x + 92, -88},
                x + 80,
                -46,
                x,
                -38,
                x - 80,
                -46);
        fill(head, brim, color);
        head.pen().lineWithin(brim, Curve.open(x - 90, -80, x, -66, x + 90, -80), Tint.of(0x3F62A0), 4);
    }

    static void nurseCap(HeadSketch head) {
        double x = aside(head, 0);
        Shape cap =
                Curve.cornered(new double[] {x - 56, -76, x - 64, -118, x, -130, x + 64, -118, x + 56, -76}, x, -84);
        fill(head, cap, head.who().hat());
        Tint red = Tint.of(0xD8404A);
        head.pen().fill(Curve.polygon(x - 5, -122, x + 5, -122, x + 5, -92, x - 5, -92), red);
        head.pen().fill(Curve.polygon(x - 15, -112, x + 15, -112, x + 15, -102, x - 15, -102), red);
    }

    static void surgicalCap(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 24, 16, EDGE + 4);
        fill(head, crown, color);
        head.pen().lineWithin(crown, Curve.open(-120, EDGE, 0, EDGE - 10, 120, EDGE), Tint.shade(color, 0.2), 6);
        for (int i = -3; i <= 3; i++) {
            head.pen()
                    .lineWithin(
                            crown,
                            Curve.open(i * 26, EDGE - 6, i * 22, EDGE - 30),
                            Tint.faint(Tint.shade(color, 0.35), 0.5),
                            2.2);
        }
    }

    static void swimCap(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = Region.of(head.skull().cap(8, 6, 40))
                .within(Curve.closed(-200, -16, -80, -18, 0, -54, 80, -18, 200, -16, 200, -260, -200, -260));
        fill(head, crown, color);
        head.pen()
                .lineWithin(
                        crown, Curve.open(aside(head, -10), -110, aside(head, 0), -50), Tint.light(color, 0.35), 12);
    }

    /** Of leather, with flaps over the ears. */
    static void aviatorCap(HeadSketch head) {
        Tint color = head.who().hat();
        for (int side : new int[] {-1, 1}) {
            fill(
                    head,
                    Curve.closed(
                            side * 62, -50, side * 92, -40, side * 94, 30, side * 80, 62, side * 66, 40, side * 64,
                            -10),
                    Tint.shade(color, 0.08));
            head.pen().line(Curve.open(side * 82, 58, side * 70, 92, side * 40, 112), Tint.shade(color, 0.3), 6);
        }
        Region crown = crown(head, 14, 12, EDGE);
        fill(head, crown, color);
        head.pen().lineWithin(crown, Curve.open(aside(head, 0), -130, aside(head, 0), -40), Tint.shade(color, 0.3), 3);
        fill(head, band(head, 16, EDGE - 16, EDGE + 4), Tint.of(0xE2D3B5));
    }

    /** Rows of white curls. */
    static void judgeWig(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 20, 12, EDGE + 4);
        fill(head, crown, color);
        for (int side : new int[] {-1, 1}) {
            for (int y = -36; y <= 88; y += 31) {
                Shape roll = Curve.ellipse(side * (84 + (y > 20 ? 4 : 0)), y, 25, 17);
                fill(head, roll, color);
                head.pen().lineWithin(roll, Curve.ellipse(side * 88, y, 12, 8), Tint.shade(color, 0.22), 3);
            }
        }
        for (int y = -116; y < -50; y += 22) {
            for (int x = -66; x <= 66; x += 33) {
                head.pen().lineWithin(crown, Curve.open(x - 14, y, x, y + 11, x + 14, y), Tint.shade(color, 0.2), 3);
            }
        }
    }
}
