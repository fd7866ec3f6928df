package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** Hair combed back and tied. */
record TiedHair(Tie tie) implements Hair {

    /** Where and how it is tied. */
    enum Tie {
        HIGH_BUN,
        LOW_BUN,
        PONYTAIL,
        /** Gathered at the nape, over one shoulder. */
        LOW_TAIL,
        HALF_UP
    }

    @Override
    public void behind(HeadSketch head) {
        if (!head.fromBehind()) {
            tied(head);
        }
    }

    @Override
    public boolean showsEars() {
        return tie != Tie.HALF_UP;
    }

    @Override
    public void over(HeadSketch head) {
        boolean mirrored = head.who().detail() < 0.5;
        Hairline line = tie == Tie.LOW_BUN || tie == Tie.LOW_TAIL ? Hairline.SWEPT : Hairline.ROUND;
        Region hair = Curve.without(head.skull().cap(11, 5, 56), line.opening(head, mirrored));
        Strands.shadow(head, hair);
        Strands.cap(head, hair, line.flow(), mirrored);
        if (head.fromBehind() || tie == Tie.LOW_TAIL && head.isFlat()) {
            tied(head);
        }
        if (tie == Tie.HALF_UP) {
            locks(head);
        }
    }

    /** What stays open falls before the shoulders. */
    private static void locks(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                Strands.fill(
                        head,
                        Curve.closed(
                                side * 74, -40, side * 90, 20, side * 99, 96, side * 94, 150, side * 74, 196, side * 64,
                                150, side * 61, 104, side * 66, 40, side * 68, -10));
            }
        }
    }

    private void tied(HeadSketch head) {
        double back = -Math.sin(head.face().yaw());
        switch (tie) {
            case HIGH_BUN -> bun(head, back * 44, -122, 38, 34);
            case LOW_BUN -> {
                // Right behind the neck nobody would see it.
                double aside = head.isFlat() ? (head.who().detail() < 0.5 ? -86 : 86) : back * 92;
                bun(head, aside, head.isFlat() ? 34 : 40, 37, 35);
            }
            case PONYTAIL -> tail(head, back);
            case LOW_TAIL -> lowTail(head, back);
            case HALF_UP -> {
                Strands.back(head, Strands.hanging(head, 84, 98, 190, 5), 0.75);
                bun(head, back * 40, -112, 28, 24);
            }
        }
    }

    private static void bun(HeadSketch head, double x, double y, double width, double height) {
        Shape bun = Curve.ellipse(x, y, width, height);
        Strands.fill(head, bun);
        head.pen()
                .lineWithin(
                        bun, Curve.open(x - width, y + 8, x - 4, y - 12, x + width, y + 2), Strands.dark(head), 2.6);
        head.pen()
                .lineWithin(
                        bun,
                        Curve.open(x - width * 0.6, y + height, x + 2, y + 6, x + width * 0.7, y + height),
                        Strands.dark(head),
                        2.6);
    }

    private static void tail(HeadSketch head, double back) {
        double side = head.isFlat() ? (head.who().detail() < 0.5 ? -1 : 1) * 0.86 : back;
        double x = side * 72;
        double out = side * 58;
        Shape tail = head.fromBehind() && Math.abs(back) < 0.4
                ? Curve.closed(-22, -62, -36, 0, -34, 90, -10, 170, 4, 178, 30, 100, 36, 0, 22, -62)
                : Curve.closed(
                        x * 0.7,
                        -98,
                        x + out * 0.6,
                        -112,
                        x + out * 1.15,
                        -70,
                        x + out * 1.2,
                        20,
                        x + out * 0.95,
                        100,
                        x + out * 0.5,
                        150,
                        x + out * 0.35,
                        100,
                        x + out * 0.55,
                        20,
                        x + out * 0.3,
                        -50,
                        x * 0.6,
                        -66);
        Strands.fill(head, tail);
        head.pen()
                .lineWithin(
                        tail,
                        Curve.open(x + out * 0.4, -90, x + out * 0.85, -40, x + out * 0.85, 40, x + out * 0.6, 120),
                        Strands.dark(head),
                        2.6);
        Shape light = Curve.strand(9, x + out * 0.62, -98, x + out * 1.03, -34, x + out * 0.98, 60);
        head.pen().fillWithin(tail, light, Strands.shine(head));
        Shape band = head.fromBehind() && Math.abs(back) < 0.4
                ? Curve.ellipse(0, -62, 24, 9)
                : Curve.circle(x * 0.92 + out * 0.1, -88, 12);
        head.pen().fill(band, head.who().scarf());
    }

    private static void lowTail(HeadSketch head, double back) {
        double side = head.isFlat() ? (head.who().detail() < 0.5 ? -1 : 1) : back;
        double x = side * 66;
        Shape tail = Curve.closed(
                x * 0.8,
                46,
                x + side * 10,
                40,
                x + side * 34,
                84,
                x + side * 36,
                140,
                x + side * 16,
                196,
                x - side * 2,
                206,
                x - side * 8,
                150,
                x - side * 2,
                96,
                x * 0.86,
                66);
        Strands.fill(head, tail);
        head.pen()
                .lineWithin(
                        tail,
                        Curve.open(x + side * 4, 60, x + side * 18, 110, x + side * 8, 190),
                        Strands.dark(head),
                        2.6);
        head.pen().fill(Curve.ellipse(x + side * 2, 58, 15, 10), head.who().scarf());
    }
}
