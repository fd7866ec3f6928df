package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** Hair parted in the middle and gathered on both sides. */
record TwinTails(Gathered gathered) implements Hair {

    /** Into what. */
    enum Gathered {
        TAILS,
        BUNS,
        PUFFS
    }

    @Override
    public void behind(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side == head.side()) {
                gather(head, side);
            }
        }
    }

    @Override
    public void over(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(12, 7, 58), Hairline.ROUND.opening(head, false));
        Strands.shadow(head, hair);
        Strands.cap(head, hair, Hairline.Flow.MIDDLE, false);
        double middle = head.fromBehind() ? 0 : head.face().at(0, -75).getX();
        head.pen()
                .lineWithin(
                        hair,
                        Curve.open(middle, -58, middle * 0.9, -90, middle * 0.7, -114),
                        Tint.mix(head.skin(), Strands.dark(head), 0.4),
                        3);
        for (int side : new int[] {-1, 1}) {
            if (!head.isFlat() && side != head.side() || head.fromBehind()) {
                gather(head, side);
            }
        }
    }

    private void gather(HeadSketch head, int side) {
        double shift = -20 * Math.sin(head.face().yaw());
        switch (gathered) {
            case TAILS -> tail(head, side, shift);
            case BUNS -> bun(head, side * 60 + shift, -104);
            case PUFFS -> {
                Strands.fill(head, Strands.curls(side * 78 + shift, -88, 50, 48, 13, 0.08));
                tie(head, side * 52 + shift, -72);
            }
        }
    }

    private static void bun(HeadSketch head, double x, double y) {
        Shape bun = Curve.ellipse(x, y, 34, 31);
        Strands.fill(head, bun);
        head.pen()
                .lineWithin(
                        bun,
                        Curve.open(x - 30, y + 8, x - 6, y - 12, x + 16, y - 2, x + 2, y + 12),
                        Strands.dark(head),
                        2.8);
        head.pen().lineWithin(bun, Curve.open(x - 10, y + 28, x + 18, y + 12, x + 32, y - 6), Strands.dark(head), 2.6);
    }

    private static void tail(HeadSketch head, int side, double shift) {
        double x = side * 84 + shift;
        Shape tail = Curve.closed(
                x - side * 8,
                -52,
                x + side * 30,
                -58,
                x + side * 56,
                -14,
                x + side * 58,
                50,
                x + side * 40,
                112,
                x + side * 30,
                134,
                x + side * 22,
                108,
                x + side * 14,
                44,
                x + side * 2,
                -8);
        Strands.fill(head, tail);
        head.pen()
                .lineWithin(
                        tail,
                        Curve.open(x + side * 18, -44, x + side * 38, 10, x + side * 38, 70, x + side * 30, 120),
                        Strands.dark(head),
                        2.6);
        Shape light = Curve.strand(8, x + side * 24, -46, x + side * 47, 16, x + side * 38, 84);
        head.pen().fillWithin(tail, light, Strands.shine(head));
        tie(head, x + side * 2, -46);
    }

    private static void tie(HeadSketch head, double x, double y) {
        if (head.who().accessory(Accessory.HAIR_RIBBONS).isPresent()) {
            Braids.ribbon(head, x, y);
            return;
        }
        head.pen().fill(Curve.circle(x, y, 12), head.who().scarf());
        head.pen().fill(Curve.circle(x - 3, y - 3, 4), Tint.light(head.who().scarf(), 0.4));
    }
}
