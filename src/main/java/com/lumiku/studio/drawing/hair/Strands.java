package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Hairdo;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Hair as a surface: its colour with light and shade, and the shapes that hair takes when it hangs. */
public final class Strands {

    private static final double SHINE = 0.13;

    private Strands() {}

    static Tint color(HeadSketch head) {
        return head.hair();
    }

    /** The colour of its darker side. */
    public static Tint dark(HeadSketch head) {
        return Tint.brightness(head.hair()) < 0.25
                ? Tint.mix(head.hair(), Tint.BLACK, 0.35)
                : Tint.shade(head.hair(), 0.3);
    }

    static Tint shine(HeadSketch head) {
        return head.who().hairdo().dye() == null ? Tint.light(head.hair(), SHINE) : Tint.faint(Tint.WHITE, SHINE);
    }

    /** Hair of one colour with a darker side away from the light. */
    public static void fill(HeadSketch head, Shape hair) {
        fill(head, Region.of(hair));
    }

    static void fill(HeadSketch head, Region hair) {
        head.pen().fill(hair, color(head));
        Dyed.draw(head, hair, 0);
        head.pen().fill(hair.without(hair.moved(-8, -6)), Tint.faint(dark(head), 0.55));
    }

    /** Hair that hangs behind, in the shadow of what is before it. */
    static void back(HeadSketch head, Region hair, double shadow) {
        head.pen().fill(hair, Tint.mix(color(head), dark(head), shadow));
        Dyed.draw(head, hair, shadow);
    }

    static void back(HeadSketch head, Shape hair, double shadow) {
        back(head, Region.of(hair), shadow);
    }

    /** Hair on top of the head, combed in some way. */
    static void cap(HeadSketch head, Region hair, Hairline.Flow flow, boolean mirrored) {
        fill(head, hair);
        flow.draw(head, hair, mirrored);
    }

    /** Hair that falls into the forehead, whatever the style. */
    public static void bangs(HeadSketch head) {
        if (head.who().hairdo().bangs() == Hairdo.Bangs.CURTAIN) {
            curtains(head);
            return;
        }
        if (head.who().hairdo().bangs() == Hairdo.Bangs.SWEPT) {
            swept(head);
            return;
        }
        if (head.who().hairdo().bangs() == Hairdo.Bangs.WISPY) {
            wispy(head);
            return;
        }
        Shape flat = Curve.cornered(
                new double[] {-69, -12, -72, -44, -52, -76, 0, -90, 52, -76, 72, -44, 69, -12}, 66, -19, -66, -19);
        Region hair = Region.of(head.face().bend(flat));
        shadow(head, hair);
        head.pen().fill(hair, color(head));
        for (int x = -44; x <= 44; x += 22) {
            head.pen()
                    .lineWithin(
                            hair,
                            head.face().bend(Curve.open(x * 0.7, -80, x, -50, x, -17)),
                            Tint.faint(dark(head), 0.45),
                            2.2);
        }
    }

    private static void wispy(HeadSketch head) {
        List<Shape> strands = new ArrayList<>();
        for (int x = -60; x <= 60; x += 12) {
            double end = -20 + 3 * Math.sin(x * 0.7) + x * x * 0.0032;
            strands.add(head.face().bend(Curve.strand(4.2, x * 0.55, -92, x * 0.86, -58, x, end)));
        }
        Shape all = Curve.together(strands);
        shadow(head, Region.of(all));
        head.pen().fill(all, color(head));
    }

    /** From a parting over one eye to the other cheekbone. */
    private static void swept(HeadSketch head) {
        int side = head.who().detail() < 0.5 ? 1 : -1;
        Shape lock = head.face()
                .bend(Curve.closed(
                        side * 36,
                        -88,
                        side * 52,
                        -64,
                        side * 40,
                        -50,
                        side * 14,
                        -34,
                        side * -20,
                        -20,
                        side * -50,
                        -4,
                        side * -74,
                        26,
                        side * -76,
                        -12,
                        side * -66,
                        -48,
                        side * -36,
                        -78));
        Region hair = Region.of(lock);
        shadow(head, hair);
        fill(head, hair);
        for (int i = 0; i < 3; i++) {
            head.pen()
                    .lineWithin(
                            hair,
                            head.face()
                                    .bend(Curve.open(
                                            side * (36 - 4 * i),
                                            -82 + 6 * i,
                                            side * -8,
                                            -54 + 8 * i,
                                            side * -48,
                                            -32 + 9 * i,
                                            side * -74,
                                            -6 + 10 * i)),
                            Tint.faint(dark(head), 0.5),
                            2.4);
        }
    }

    /** From a parting in the middle over the brows to the cheekbones. */
    private static void curtains(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            Shape lock = head.face()
                    .bend(Curve.closed(
                            side * 1, -86, side * 20, -82, side * 48, -66, side * 68, -34, side * 76, 2, side * 74, 30,
                            side * 64, 8, side * 50, -18, side * 30, -38, side * 10, -56));
            Region hair = Region.of(lock);
            shadow(head, hair);
            fill(head, hair);
            head.pen()
                    .lineWithin(
                            hair,
                            head.face().bend(Curve.open(side * 6, -76, side * 34, -56, side * 58, -22, side * 70, 16)),
                            Tint.faint(dark(head), 0.5),
                            2.6);
        }
    }

    /** A ball of wool. */
    public static void pompom(HeadSketch head, double x, double y, double radius, Tint color) {
        Shape ball = curls(x, y, radius, radius, 11, 0.08);
        head.pen().fill(ball, color);
        head.pen()
                .fill(
                        Region.of(ball).without(Curve.circle(x - 7, y - 5, radius)),
                        Tint.faint(Tint.shade(color, 0.4), 0.4));
    }

    /** The shadow that hair throws on the forehead. */
    static void shadow(HeadSketch head, Region hair) {
        head.pen().fillWithin(head.outline(), hair.moved(2, 8), Tint.faint(head.skinShade(), 0.85));
    }

    /**
     * Hair that hangs down on both sides and behind.
     *
     * @param top half of the width at the temples
     * @param bottom half of the width at the ends
     * @param end how far down it reaches
     * @param wave how far it waves to the sides
     */
    static Shape hanging(HeadSketch head, double top, double bottom, double end, double wave) {
        int steps = 9;
        double[] points = new double[4 * (steps + 1) + 2];
        for (int i = 0; i <= steps; i++) {
            double share = (double) i / steps;
            double y = -25 + (end + 25) * share;
            double ends = share > 0.9 ? 0.9 : 1;
            double x = ends * (0.9 + 0.1 * Math.min(1, share * 5)) * (top + (bottom - top) * Math.pow(share, 0.8))
                    + wave * Math.sin(share * Math.PI * 4.2) * Math.min(1, 2 * share);
            points[2 * i] = x;
            points[2 * i + 1] = y;
            int mirror = points.length - 2 - 2 * i - 2;
            points[mirror] = -x;
            points[mirror + 1] = y;
        }
        points[points.length - 2] = 0;
        points[points.length - 1] = -80;
        Path2D shape = Curve.closed(points);
        return behind(head).createTransformedShape(shape);
    }

    /** The back of the head moves aside as the face turns, and seen from the side it is narrower. */
    static AffineTransform behind(HeadSketch head) {
        double sine = Math.sin(head.face().yaw());
        AffineTransform move = AffineTransform.getTranslateInstance(-34 * sine, 0);
        move.scale(1 - 0.22 * sine * sine, 1);
        return move;
    }

    /** A closed curve of small bows with creases between them, as curls make it. */
    public static Shape curls(double x, double y, double radiusX, double radiusY, int bows, double height) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= bows; i++) {
            double from = 2 * Math.PI * (i - 1 + 0.2 * Math.sin((i - 1) % bows * 2.3)) / bows - Math.PI / 2;
            double to = 2 * Math.PI * (i + 0.2 * Math.sin(i % bows * 2.3)) / bows - Math.PI / 2;
            double in = 1 - height;
            double out = 1 + height * (1.2 + 0.5 * Math.sin(i % bows * 1.7));
            if (i == 0) {
                path.moveTo(x + radiusX * in * Math.cos(to), y + radiusY * in * Math.sin(to));
                continue;
            }
            path.curveTo(
                    x + radiusX * out * Math.cos(from),
                    y + radiusY * out * Math.sin(from),
                    x + radiusX * out * Math.cos(to),
                    y + radiusY * out * Math.sin(to),
                    x + radiusX * in * Math.cos(to),
                    y + radiusY * in * Math.sin(to));
        }
        path.closePath();
        return path;
    }
}
