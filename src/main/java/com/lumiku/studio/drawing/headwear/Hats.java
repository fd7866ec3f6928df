package com.lumiku.studio.drawing.headwear;

import com.lumiku.studio.drawing.appearance.Attire.Trim;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.hair.HeadPrints;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** What covers the crown of a head. */
final class Hats {

    static final double EDGE = -40;

    private Hats() {}

    /** What a hat throws on forehead and hair. */
    static void shadow(HeadSketch head) {
        Shape shadow = Curve.closed(-90, -90, -88, -28, -46, -14, 0, -10, 46, -14, 88, -28, 90, -90);
        head.pen().fillWithin(head.outline(), moved(head, shadow), Tint.faint(Tint.of(0x2A1030), 0.16));
    }

    /** A cloth over the crown, knotted at the side. */
    static void bandana(HeadSketch head) {
        Tint color = head.who().hat();
        int side = head.isFlat() ? -1 : -head.side();
        double x = side * (head.isFlat() ? 80 : 60);
        for (int end : new int[] {0, 1}) {
            fill(
                    head,
                    Curve.closed(
                            x,
                            -44,
                            x + side * (26 + 12 * end),
                            -34 + 20 * end,
                            x + side * (20 + 4 * end),
                            -6 + 34 * end,
                            x + side * 8,
                            -22),
                    color);
        }
        Region crown = crown(head, 10, 6, EDGE - 2);
        fill(head, crown, color);
        Tint fold = Tint.faint(Tint.shade(color, 0.45), 0.5);
        head.pen().lineWithin(crown, Curve.open(-110, EDGE - 8, 0, EDGE - 18, 110, EDGE - 8), fold, 3);
        head.pen().lineWithin(crown, Curve.open(x, -50, x * 0.4, -84, -x * 0.3, -108), fold, 2.6);
        fill(head, Curve.ellipse(x, -42, 11, 13), color);
        Tint coins = trim(head).band();
        for (int i = -3; coins != null && i <= 3 && !head.fromBehind(); i++) {
            Point2D at = head.face().at(i * 19, EDGE - 1 + i * i * 0.9, 8);
            head.pen().fill(Curve.circle(at.getX(), at.getY(), 8.4), Tint.shade(coins, 0.35));
            head.pen().fill(Curve.circle(at.getX(), at.getY(), 7), coins);
        }
    }

    /** A round badge on the front. */
    static void logo(HeadSketch head, double x, double y) {
        Tint color = trim(head).logo();
        if (color != null) {
            head.pen().fill(Curve.circle(x, y, 19), color);
            head.pen().fill(Curve.star(x, y + 1, 12), head.who().hat());
        }
    }

    static Trim trim(HeadSketch head) {
        return head.who().attire().trim();
    }

    static void beanie(HeadSketch head) {
        Tint color = head.who().hat();
        Trim trim = trim(head);
        boolean rainbow = trim.print() == Print.RAINBOW;
        Tint bobble = rainbow && trim.pompom() == null
                ? HeadPrints.rainbow(0)
                : trim.pompom() != null ? trim.pompom() : trim.second() != null ? trim.second() : color;
        Strands.pompom(head, aside(head, 0), -136, 22, bobble);
        fill(head, crown(head, 26, 12, EDGE), color);
        Region band = band(head, 14, EDGE - 20, EDGE + 8);
        fill(head, band, trim.band(trim.brim(rainbow ? HeadPrints.rainbow(4) : Tint.light(color, 0.16))));
        logo(head, aside(head, 0), EDGE - 8);
        for (int x = -84; x <= 84; x += 14) {
            head.pen()
                    .lineWithin(
                            band,
                            Curve.open(x, EDGE - 24, x, EDGE + 12),
                            Tint.faint(Tint.shade(color, 0.35), 0.4),
                            2.4);
        }
    }

    static void fedora(HeadSketch head) {
        Tint color = head.who().hat();
        feather(head, 62, -70);
        brim(head, 122, EDGE - 4, 20, trim(head).brim(color));
        Shape top = Curve.closed(
                -70, EDGE - 8, -66, -96, -50, -132, -14, -126, 14, -126, 50, -132, 66, -96, 70, EDGE - 8, 0, EDGE);
        Shape crown = moved(head, top);
        fill(head, crown, color);
        head.pen()
                .lineWithin(
                        crown,
                        Curve.open(-100, EDGE - 22, 0, EDGE - 13, 100, EDGE - 22),
                        trim(head).band(Tint.shade(color, 0.5)),
                        18);
    }

    static void sunHat(HeadSketch head) {
        Tint straw = head.who().hat();
        brim(head, 152, EDGE + 2, 30, straw);
        Region crown = crown(head, 24, 10, EDGE);
        fill(head, crown, straw);
        head.pen()
                .lineWithin(
                        crown,
                        Curve.open(-110, EDGE - 14, 0, EDGE - 8, 110, EDGE - 14),
                        trim(head).band(Tint.shade(straw, 0.4)),
                        20);
    }

    static void peci(HeadSketch head) {
        Shape box = Curve.cornered(
                new double[] {-75, -36, -70, -104, -40, -122, 0, -126, 40, -122, 70, -104, 75, -36}, 0, -42);
        Shape crown = moved(head, box);
        Tint color = head.who().hat();
        fill(head, crown, color);
        Tint band = trim(head).band();
        if (band != null) {
            for (int i = 0; i < 3; i++) {
                double y = EDGE - 12 - i * 15;
                head.pen()
                        .lineWithin(
                                crown,
                                Curve.open(-110, y - 6, 0, y + 3, 110, y - 6),
                                i == 1 ? Tint.light(band, 0.25) : band,
                                i == 1 ? 7 : 10);
            }
        }
        head.pen().lineWithin(crown, Curve.open(-60, -112, 0, -104, 60, -112), Tint.light(color, 0.25), 2.4);
    }

    static void blangkon(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 16, 11, EDGE + 6);
        fill(head, crown, color);
        for (int i = -3; i <= 3; i++) {
            head.pen()
                    .lineWithin(
                            crown,
                            Curve.open(
                                    aside(head, i * 30 - 40),
                                    EDGE + 10,
                                    aside(head, i * 16),
                                    -78,
                                    aside(head, i * 22 + 30),
                                    -122),
                            Tint.of(0xD9A95B),
                            3);
        }
        head.pen().lineWithin(crown, Curve.open(-110, EDGE + 2, 0, EDGE - 8, 110, EDGE + 2), Tint.shade(color, 0.4), 6);
    }

    static void toque(HeadSketch head) {
        Shape puff = Curve.union(
                Curve.ellipse(0, -142, 76, 36),
                Curve.circle(-58, -136, 32),
                Curve.circle(58, -136, 32),
                Curve.circle(0, -152, 38));
        Tint color = head.who().hat();
        fill(head, moved(head, puff), color);
        Shape band = Curve.polygon(-76, -42, -72, -118, 72, -118, 76, -42, 0, -34);
        Shape placed = moved(head, band);
        fill(head, placed, Tint.shade(color, 0.03));
        for (int x = -48; x <= 48; x += 24) {
            head.pen().lineWithin(placed, moved(head, Curve.open(x, -112, x, -56)), Tint.shade(color, 0.13), 3);
        }
    }

    static void hardHat(HeadSketch head) {
        Tint color = head.who().hat();
        fill(head, crown(head, 26, 16, EDGE), color);
        Shape ridge = Curve.closed(-13, EDGE - 4, -12, -124, 0, -132, 12, -124, 13, EDGE - 4);
        fill(head, moved(head, ridge), Tint.light(color, 0.25));
        brim(head, 100, EDGE - 2, 12, Tint.shade(color, 0.12));
    }

    static void mortarboard(HeadSketch head) {
        Tint color = head.who().hat();
        fill(head, crown(head, 12, 8, EDGE - 4), color);
        double x = aside(head, 0);
        fill(head, Curve.polygon(x - 132, -116, x, -146, x + 132, -116, x, -84), Tint.light(color, 0.08));
        Tint tassel = Tint.of(0xE2B24C);
        head.pen().line(Curve.open(x, -116, x + 70, -104, x + 92, -96, x + 94, -44), tassel, 4);
        head.pen().fill(Curve.taper(x + 94, -44, 5, x + 94, -22, 8), tassel);
    }

    /** A feather that is stuck behind the band. */
    static void feather(HeadSketch head, double x, double y) {
        Tint color = trim(head).feather();
        if (color == null) {
            return;
        }
        double at = aside(head, x);
        Shape vane = Curve.closed(
                at - 6, y, at + 6, y - 34, at + 30, y - 74, at + 52, y - 92, at + 44, y - 52, at + 22, y - 14, at + 4,
                y + 6);
        fill(head, vane, color);
        head.pen().line(Curve.open(at - 4, y + 8, at + 18, y - 38, at + 50, y - 88), Tint.shade(color, 0.4), 2.6);
    }

    static double aside(HeadSketch head, double x) {
        return x - 14 * Math.sin(head.face().yaw());
    }

    static Shape moved(HeadSketch head, Shape shape) {
        return AffineTransform.getTranslateInstance(aside(head, 0), 0).createTransformedShape(shape);
    }

    /** All of the crown above the edge of the hat. */
    static Region crown(HeadSketch head, double top, double side, double edge) {
        return Region.of(head.skull().cap(top, side, 40))
                .within(Curve.closed(
                        -200, edge + 4, -100, edge + 6, 0, edge - 4, 100, edge + 6, 200, edge + 4, 200, -260, -200,
                        -260));
    }

    static Region band(HeadSketch head, double side, double from, double to) {
        return Region.of(head.skull().cap(14, side, 60))
                .within(Curve.polygon(-200, from + 6, 0, from, 200, from + 6, 200, to + 6, 0, to, -200, to + 6));
    }

    static void brim(HeadSketch head, double half, double y, double thick, Tint color) {
        Shape brim = Curve.ellipse(aside(head, 0), y, half, thick);
        fill(head, brim, Tint.shade(color, 0.07));
    }

    static void fill(HeadSketch head, Shape shape, Tint color) {
        fill(head, Region.of(shape), color);
    }

    static void fill(HeadSketch head, Region region, Tint color) {
        head.pen().fill(region, color);
        if (color.equals(head.who().hat())) {
            HeadPrints.draw(head, region, color);
        }
        head.pen().fill(region.without(region.moved(-12, -5)), Tint.faint(Tint.shade(color, 0.4), 0.4));
    }
}
