package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Hair in braids. */
public record Braids(Laid laid) implements Hair {

    /** Where the first link is: it goes on from the hair above the ear. */
    private static final double BEGIN = 34;

    /** Rows on each side of the middle one. */
    private static final int ROWS = 3;

    private static final int LINKS = 8;
    private static final int LINKS_OF_ONE = 9;

    /** How braids are laid. */
    enum Laid {
        /** Two, from a parting in the middle, before the shoulders. */
        TWO,
        /** One, over a shoulder. */
        OVER_SHOULDER,
        AROUND_HEAD,
        /** Narrow ones close to the head, from the forehead to the nape: cornrows. */
        IN_ROWS
    }

    @Override
    public void behind(HeadSketch head) {
        if (laid == Laid.TWO && !head.isFlat() && !head.fromBehind()) {
            braid(head, head.side());
        }
    }

    @Override
    public void over(HeadSketch head) {
        if (laid == Laid.IN_ROWS) {
            rows(head);
            return;
        }
        boolean mirrored = head.who().detail() < 0.5;
        Hairline line = laid == Laid.TWO ? Hairline.ROUND : Hairline.SWEPT;
        Region hair = Curve.without(head.skull().cap(12, 7, 60), line.opening(head, laid != Laid.TWO && mirrored));
        Strands.shadow(head, hair);
        switch (laid) {
            case TWO -> two(head, hair);
            case OVER_SHOULDER -> {
                Strands.cap(head, hair, line.flow(), mirrored);
                one(head, head.isFlat() ? mirrored ? -1 : 1 : -head.side());
            }
            case AROUND_HEAD -> {
                Strands.cap(head, hair, line.flow(), mirrored);
                around(head);
            }
            case IN_ROWS -> {}
        }
    }

    private static void rows(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(10, 5, 56), Hairline.NEAT.opening(head, false));
        Strands.back(head, hair, 0);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(-22 * Math.sin(head.face().yaw()), 0);
        for (int i = -ROWS; i <= ROWS; i++) {
            Tint plait = Tint.light(head.hair(), 0.14);
            for (int y = -34; y >= -118; y -= 10) {
                double x = row(i, y);
                double half = 9.4 * (1 - 0.45 * (-34 - y) / 84.0);
                Shape loop = Curve.open(
                        x - half, y - 5, x - half * 0.3, y + 3, x, y + 4, x + half * 0.3, y + 3, x + half, y - 5);
                head.pen().lineWithin(hair, turn.createTransformedShape(loop), plait, 3.2);
            }
        }
        Tint parting = Tint.light(Tint.mix(head.skin(), Strands.dark(head), 0.12), 0.1);
        for (int i = -ROWS; i < ROWS; i++) {
            double at = i + 0.5;
            Shape line = Curve.open(row(at, -30), -30, row(at, -62), -62, row(at, -92), -92, row(at, -122), -122);
            head.pen().lineWithin(hair, turn.createTransformedShape(line), parting, 3.6);
        }
    }

    /** Where a row is so high above the eyes: rows run together towards the crown. */
    private static double row(double number, double y) {
        return number * 25 * (1 - 0.55 * Math.pow(Math.clamp((-30 - y) / 92, 0, 1), 1.4));
    }

    private static void two(HeadSketch head, Region hair) {
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                braid(head, side);
            }
        }
        Strands.cap(head, hair, Hairline.Flow.MIDDLE, false);
        double middle = head.fromBehind() ? 0 : head.face().at(0, -75).getX();
        head.pen()
                .lineWithin(
                        hair, Curve.open(middle, -60, middle * 0.9, -90, middle * 0.7, -112), Strands.dark(head), 2.6);
    }

    private static void braid(HeadSketch head, int side) {
        double near = head.isFlat() || head.fromBehind() ? 1 : 0.5;
        for (int i = 0; i < LINKS; i++) {
            double x = side * (78 + 8 * Math.sin(i * 0.5)) * near - head.side() * 12 * (1 - near) * 2;
            link(head, x, BEGIN + i * 18, 17 - i * 1.1, 13);
        }
        double x = side * (78 + 8 * Math.sin(LINKS * 0.5)) * near - head.side() * 12 * (1 - near) * 2;
        end(head, x, BEGIN + LINKS * 18);
    }

    /** One that hangs straight down from a place. */
    public static void hanging(HeadSketch head, double x, double y, int links) {
        for (int i = 0; i < links; i++) {
            link(head, x, y + i * 18, 16 - i * 0.8, 13);
        }
        end(head, x, y + links * 18);
    }

    private static void one(HeadSketch head, int side) {
        for (int i = 0; i < 4; i++) {
            link(head, side * (46 + i * 12), -92 + i * 26, 17, 13);
        }
        for (int i = 0; i < LINKS_OF_ONE; i++) {
            link(head, side * (80 - i * i * 0.35), 22 + i * 19, 19 - i * 0.9, 13.5);
        }
        end(head, side * (80 - LINKS_OF_ONE * LINKS_OF_ONE * 0.35), 22 + LINKS_OF_ONE * 19);
    }

    private static void around(HeadSketch head) {
        double shift = -14 * Math.sin(head.face().yaw());
        for (int i = -5; i <= 5; i++) {
            double angle = i * 0.27;
            link(head, 82 * Math.sin(angle) + shift, -26 - 74 * Math.cos(angle), 17, 15);
        }
    }

    private static void end(HeadSketch head, double x, double y) {
        head.who().accessory(Accessory.HAIR_BEADS).ifPresent(beads -> {
            for (int i = 1; i < 5; i++) {
                head.pen().fill(Curve.circle(x, y - i * 28, 6), beads.color(Tint.of(0xE0B04A)));
            }
        });
        Strands.fill(head, Curve.ellipse(x, y + 12, 8, 14.5));
        ribbon(head, x, y - 2);
    }

    /** Three strands cross: the outer ones come over the middle in turn, from the left and from the right. */
    private static void link(HeadSketch head, double x, double y, double width, double height) {
        strand(head, x, y - height * 0.36, width, height, 1);
        strand(head, x, y + height * 0.36, width, height, -1);
    }

    private static void strand(HeadSketch head, double x, double y, double width, double height, int side) {
        AffineTransform place = AffineTransform.getTranslateInstance(x + side * width * 0.3, y);
        place.rotate(side * 0.62);
        Shape strand = place.createTransformedShape(Curve.ellipse(0, 0, width * 0.58, height * 0.98));
        Strands.fill(head, strand);
        head.pen().line(strand, Tint.faint(Strands.dark(head), 0.7), 2);
        Shape light = place.createTransformedShape(
                Curve.strand(width * 0.2, -width * 0.16, -height * 0.6, -width * 0.24, 0, -width * 0.1, height * 0.6));
        head.pen().fill(light, Strands.shine(head));
    }

    /** Around the end of a braid or tail: a band, or a bow where ribbons are said. */
    static void ribbon(HeadSketch head, double x, double y) {
        Tint color = head.who().scarf();
        if (head.who().accessory(Accessory.HAIR_RIBBONS).isEmpty()) {
            head.pen().fill(Curve.ellipse(x, y, 10.5, 6), color);
            return;
        }
        for (int side : new int[] {-1, 1}) {
            Shape loop = Curve.closed(
                    x, y, x + side * 14, y - 15, x + side * 27, y - 9, x + side * 26, y + 9, x + side * 13, y + 10);
            Shape end = Curve.polygon(x, y, x + side * 16, y + 26, x + side * 6, y + 30);
            head.pen().fill(end, Tint.shade(color, 0.2));
            head.pen().fill(loop, color);
            head.pen().line(loop, Tint.shade(color, 0.28), 2.2);
        }
        head.pen().fill(Curve.circle(x, y, 6.5), Tint.shade(color, 0.12));
    }
}
