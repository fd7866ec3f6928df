package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.util.List;

/** A bald crown, and what hair there is around it. */
record Bald(Rest rest) implements Hair {

    /** Where hair is left. */
    enum Rest {
        NOWHERE,
        SIDES,
        /** All around, as friars have it. */
        RING,
        CURL,
        /** At the sides, and a few strands laid over the crown. */
        COMBED_OVER
    }

    @Override
    public void over(HeadSketch head) {
        if (rest == Rest.SIDES && !head.fromBehind()) {
            horseshoe(head);
        } else if (rest == Rest.CURL) {
            curl(head);
        } else if (rest != Rest.NOWHERE) {
            sides(head);
        }
        if (rest == Rest.RING && !head.fromBehind()) {
            fringe(head);
        }
        if (rest == Rest.COMBED_OVER && !head.fromBehind()) {
            strands(head);
        }
        double aside = 20 * Math.sin(head.face().yaw());
        Shape lights = Curve.together(List.of(
                Curve.strand(13, -52 + aside, -52, -42 + aside, -78, -10 + aside, -90),
                Curve.strand(5, -40 + aside, -54, -33 + aside, -69, -14 + aside, -77)));
        head.pen().fillWithin(head.outline(), lights, Tint.faint(Tint.WHITE, 0.17));
    }

    /** From the crown down to the forehead, with a bare head around it. */
    private static void curl(HeadSketch head) {
        double x = head.fromBehind() ? 0 : head.face().at(0, -80).getX();
        Region down = Region.of(head.skull().cap(2.5, 2, 20)).without(Hairline.HIGH.opening(head, false));
        head.pen().fill(down, Tint.faint(head.hair(), 0.35));
        if (!head.fromBehind()) {
            head.pen()
                    .line(
                            Curve.open(
                                    x - 8, -112, x + 16, -112, x + 24, -90, x + 10, -68, x - 10, -70, x - 12, -84, x,
                                    -88, x + 6, -80),
                            head.hair(),
                            9);
        }
    }

    private void sides(HeadSketch head) {
        Shape crown =
                Curve.closed(-62, -150, -70, -84, -66, -56, -60, -30, 0, -20, 60, -30, 66, -56, 70, -84, 62, -150);
        Region hair = Curve.without(
                        head.skull().cap(4, rest == Rest.RING ? 15 : 11, 58), Hairline.HIGH.opening(head, false))
                .without(head.fromBehind() ? Curve.ellipse(0, -96, 60, 46) : crown);
        Strands.fill(head, hair);
    }

    /** Full above the ears, bare from temple to temple. */
    private static void horseshoe(HeadSketch head) {
        double aside = -12 * Math.sin(head.face().yaw());
        for (int side : new int[] {-1, 1}) {
            double x = aside + side * 4;
            Shape tuft = Curve.closed(
                    x + side * 58,
                    -66,
                    x + side * 72,
                    -64,
                    x + side * 84,
                    -44,
                    x + side * 90,
                    -14,
                    x + side * 86,
                    16,
                    x + side * 74,
                    30,
                    x + side * 66,
                    18,
                    x + side * 65,
                    -4,
                    x + side * 61,
                    -26);
            Strands.fill(head, Region.of(tuft));
        }
    }

    private static void fringe(HeadSketch head) {
        Shape ring = Curve.closed(
                -74, -30, -72, -58, -44, -70, 0, -74, 44, -70, 72, -58, 74, -30, 60, -40, 44, -48, 30, -44, 14, -52, 0,
                -46, -14, -52, -30, -44, -44, -48, -60, -40);
        Strands.fill(head, head.face().bend(ring));
    }

    private static void strands(HeadSketch head) {
        for (int i = 0; i < 5; i++) {
            double y = -64 - i * 8;
            head.pen()
                    .line(
                            head.face()
                                    .bend(Curve.open(-66 + i * 5, y + 16, -24, y - 8, 28, y - 6, 62 - i * 4, y + 14)),
                            Strands.color(head),
                            4.4);
        }
    }
}
