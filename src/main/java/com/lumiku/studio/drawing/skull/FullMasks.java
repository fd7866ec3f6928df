package com.lumiku.studio.drawing.skull;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Masks that hide all of a head but eyes and mouth. */
public final class FullMasks {

    private static final Tint WHITE = Tint.of(0xF8F6F2);

    private FullMasks() {}

    private static Region head() {
        return Region.of(Curve.closed(
                0, -116, 58, -104, 86, -54, 90, 20, 78, 84, 60, 122, 0, 132, -60, 122, -78, 84, -90, 20, -86, -54, -58,
                -104));
    }

    private static Region without(HeadSketch head, Shape... holes) {
        Region mask = head();
        if (!head.fromBehind()) {
            for (Shape hole : holes) {
                mask = mask.without(head.face().bend(hole));
            }
        }
        return mask;
    }

    /** Of wool, with holes for eyes and mouth. */
    public static void ski(HeadSketch head) {
        Tint color = head.who().hat();
        Shape[] holes = {Curve.ellipse(-31, 6, 23, 17), Curve.ellipse(31, 6, 23, 17), Curve.ellipse(0, 70, 28, 14)};
        Region mask = without(head, holes);
        fill(head, mask, color);
        Tint rib = Tint.faint(Tint.shade(color, 0.5), 0.4);
        for (int x = -70; x <= 70; x += 14) {
            head.pen().lineWithin(mask, Curve.open(x * 0.7, -120, x * 1.1, 0, x, 130), rib, 2);
        }
        edges(head, head.who().attire().trim().band(Tint.shade(color, 0.45)), 5, holes);
    }

    /** Of a luchador: flames of another colour around the eyes, a star on the forehead, laces behind. */
    public static void wrestling(HeadSketch head) {
        Tint color = head.who().hat();
        Tint other = head.who().attire().trim().band(Tint.of(0xF2C54A));
        Shape[] holes = {Curve.ellipse(-31, 6, 21, 16), Curve.ellipse(31, 6, 21, 16), Curve.ellipse(0, 70, 30, 15)};
        Region mask = without(head, holes);
        fill(head, mask, color);
        if (head.fromBehind()) {
            for (int y = -70; y <= 90; y += 26) {
                head.pen().lineWithin(mask, Curve.open(-10, y, 10, y + 18), WHITE, 3);
                head.pen().lineWithin(mask, Curve.open(10, y, -10, y + 18), WHITE, 3);
            }
            return;
        }
        for (int side : new int[] {-1, 1}) {
            Shape flame = Curve.polygon(
                    side * 4, 12, side * 16, -22, side * 34, -34, side * 70, -62, side * 60, -30, side * 84, -24,
                    side * 66, -4, side * 80, 20, side * 58, 22, side * 40, 36, side * 16, 30);
            head.pen().fillWithin(mask, head.face().bend(flame), other);
        }
        head.pen().fillWithin(mask, head.face().bend(Curve.star(0, -62, 24)), other);
        head.pen().fillWithin(mask, head.face().bend(Curve.ellipse(0, 70, 46, 30)), other);
        edges(head, WHITE, 6, holes);
    }

    /** Strips of linen around the head, across each other. */
    public static void bandages(HeadSketch head) {
        Tint color = head.who().hat();
        Region mask = without(head, Curve.closed(-62, 4, -40, -14, 0, -17, 40, -14, 62, 4, 44, 24, 0, 27, -44, 24));
        fill(head, mask, color);
        Tint gap = Tint.faint(Tint.shade(color, 0.5), 0.75);
        double[][] strips = {
            {-60, -110, 0, -92, 62, -100},
            {-84, -76, 0, -64, 88, -82},
            {-90, -44, 0, -46, 92, -60},
            {-90, -30, 0, -20, 90, -34},
            {-92, 26, 0, 34, 92, 20},
            {-92, 46, 0, 62, 92, 40},
            {-90, 80, 0, 76, 90, 66},
            {-84, 96, 0, 104, 84, 88},
            {-70, 120, 0, 116, 74, 112},
            {-40, -118, -20, -90, 30, -68},
            {-90, 60, -40, 44, 10, 34},
            {90, 54, 40, 84, -20, 110}
        };
        for (double[] strip : strips) {
            head.pen().lineWithin(mask, Curve.open(strip), gap, 3);
        }
        head.pen().fillWithin(head(), Curve.closed(62, 108, 92, 118, 108, 150, 96, 156, 84, 130, 58, 122), color);
    }

    private static void fill(HeadSketch head, Region mask, Tint color) {
        head.pen().fill(mask, color);
        head.pen().fill(mask.without(mask.moved(-12, -5)), Tint.faint(Tint.shade(color, 0.4), 0.4));
    }

    private static void edges(HeadSketch head, Tint color, double width, Shape... holes) {
        if (!head.fromBehind()) {
            for (Shape hole : holes) {
                head.pen().line(head.face().bend(hole), color, width);
            }
        }
    }
}
