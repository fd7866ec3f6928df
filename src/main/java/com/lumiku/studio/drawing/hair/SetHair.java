package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Hair that somebody took pains with: built up, laid in waves, rolled or knotted. */
record SetHair(Shaped shaped) implements Hair {

    private static final double[][] KNOTS = {
        {-76, -50, 15}, {76, -50, 15}, {-56, -92, 17}, {56, -92, 17}, {-22, -114, 18}, {24, -114, 18}, {0, -74, 15}
    };

    /** Into what. */
    enum Shaped {
        BEEHIVE,
        /** Teased high and round, with a knot at the nape. */
        BOUFFANT,
        FINGER_WAVES,
        VICTORY_ROLLS,
        BANTU_KNOTS
    }

    @Override
    public void behind(HeadSketch head) {
        switch (shaped) {
            case BOUFFANT -> {
                double aside = head.isFlat()
                        ? (head.who().detail() < 0.5 ? -62 : 62)
                        : -92 * Math.sin(head.face().yaw());
                Strands.fill(head, Curve.ellipse(aside, 56, 38, 34));
            }
            case VICTORY_ROLLS -> Strands.back(head, Strands.hanging(head, 84, 104, 150, 8), 0.75);
            default -> {}
        }
    }

    @Override
    public boolean showsEars() {
        return shaped != Shaped.FINGER_WAVES && shaped != Shaped.VICTORY_ROLLS;
    }

    @Override
    public void over(HeadSketch head) {
        boolean mirrored = head.who().detail() < 0.5;
        switch (shaped) {
            case BEEHIVE -> beehive(head, mirrored);
            case BOUFFANT -> bouffant(head, mirrored);
            case FINGER_WAVES -> waves(head, mirrored);
            case VICTORY_ROLLS -> rolls(head);
            case BANTU_KNOTS -> knots(head);
        }
    }

    private static Shape moved(HeadSketch head, double... points) {
        return AffineTransform.getTranslateInstance(-18 * Math.sin(head.face().yaw()), 0)
                .createTransformedShape(Curve.closed(points));
    }

    private static void beehive(HeadSketch head, boolean mirrored) {
        Shape hive = moved(
                head, -76, -30, -90, -78, -84, -126, -58, -172, -22, -196, 22, -196, 58, -172, 84, -126, 90, -78, 76,
                -30, 40, -60, -40, -60);
        Region hair = Region.of(Curve.union(head.skull().cap(12, 6, 40), hive))
                .without(Hairline.SWEPT.opening(head, mirrored));
        Strands.shadow(head, hair);
        Strands.cap(head, hair, Hairline.Flow.ASIDE, mirrored);
        Tint line = Tint.faint(Strands.dark(head), 0.6);
        for (int i = 0; i < 4; i++) {
            double y = -104 - i * 24;
            head.pen().lineWithin(hair, Curve.open(-100, y + 12, -20, y - 4, 40, y - 2, 100, y + 18), line, 2.8);
        }
        head.pen().lineWithin(hair, Curve.open(-60, -150, -30, -176, 4, -184), Strands.shine(head), 8);
        curl(head, 1);
        curl(head, -1);
    }

    /** A lock before the ear. */
    private static void curl(HeadSketch head, int side) {
        if (head.isFlat() || side != head.side()) {
            double x = head.face().at(side * 70, 10).getX();
            head.pen()
                    .line(
                            Curve.open(x, -34, x + side * 3, 0, x - side * 2, 26, x + side * 5, 36),
                            Strands.color(head),
                            6);
        }
    }

    private static void bouffant(HeadSketch head, boolean mirrored) {
        Shape dome = moved(
                head, -78, 8, -98, -30, -104, -78, -86, -126, -48, -152, 0, -160, 48, -152, 86, -126, 104, -78, 98, -30,
                78, 8, 40, -60, -40, -60);
        Region hair =
                Region.of(Curve.union(head.skull().cap(12, 8, 50), dome)).without(Hairline.ROUND.opening(head, false));
        Strands.shadow(head, hair);
        Strands.cap(head, hair, Hairline.Flow.BACK, mirrored);
        Tint line = Tint.faint(Strands.dark(head), 0.55);
        for (int side : new int[] {-1, 1}) {
            head.pen().lineWithin(hair, moved(head, line(side, 30)), line, 2.6);
            head.pen().lineWithin(hair, moved(head, line(side, 62)), line, 2.6);
        }
    }

    private static double[] line(int side, double x) {
        return new double[] {
            side * x, -62, side * (x + 16), -96, side * x * 0.9, -148, side * (x + 14), -97, side * (x - 1), -61
        };
    }

    /** Flat S-waves from a side parting to the jaw. */
    private static void waves(HeadSketch head, boolean mirrored) {
        Shape sides = Curve.closed(
                -82, -40, -90, 0, -86, 40, -92, 70, -72, 88, -58, 66, -60, 30, -64, -10, 0, -70, 64, -10, 60, 30, 58,
                66, 72, 88, 92, 70, 86, 40, 90, 0, 82, -40, 40, -100, -40, -100);
        Region hair = Region.of(Curve.union(head.skull().cap(13, 10, 40), sides))
                .without(Hairline.SIDE_CURTAIN.opening(head, mirrored));
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        int to = mirrored ? -1 : 1;
        for (int i = 0; i < 9; i++) {
            double y = -104 + i * 23;
            for (int side : new int[] {-1, 1}) {
                double[] wave = {
                    to * 26 * (i < 2 ? 1 : 0),
                    y - 6,
                    side * 34,
                    y + 8,
                    side * 58,
                    y + 2,
                    side * 78,
                    y + 12,
                    side * 98,
                    y + 4
                };
                head.pen().lineWithin(hair, Curve.open(wave), Tint.faint(Strands.dark(head), 0.85), 3.4);
                for (int k = 1; k < wave.length; k += 2) {
                    wave[k] += 9;
                }
                head.pen().lineWithin(hair, Curve.open(wave), Strands.shine(head), 5);
            }
        }
    }

    private static void rolls(HeadSketch head) {
        Region hair = Region.of(head.skull().cap(13, 9, 70)).without(Hairline.CURTAIN.opening(head, false));
        Strands.shadow(head, hair);
        Strands.cap(head, hair, Hairline.Flow.MIDDLE, false);
        double shift = -16 * Math.sin(head.face().yaw());
        for (int side : new int[] {-1, 1}) {
            double x = side * 42 + shift;
            Strands.fill(head, Curve.ellipse(x, -112, 42, 34));
            head.pen()
                    .line(
                            Curve.open(
                                    x - side * 34,
                                    -98,
                                    x - side * 20,
                                    -136,
                                    x + side * 18,
                                    -132,
                                    x + side * 22,
                                    -100,
                                    x - side * 8,
                                    -94,
                                    x - side * 10,
                                    -114,
                                    x + side * 6,
                                    -114),
                            Strands.dark(head),
                            3);
            head.pen()
                    .line(
                            Curve.open(x - side * 6, -138, x + side * 20, -134, x + side * 32, -116),
                            Strands.shine(head),
                            5);
            if (head.isFlat() || side != head.side()) {
                Strands.fill(
                        head,
                        Curve.closed(
                                side * 72,
                                -40,
                                side * 92,
                                10,
                                side * 94,
                                70,
                                side * 112,
                                120,
                                side * 88,
                                150,
                                side * 64,
                                126,
                                side * 70,
                                70,
                                side * 64,
                                10));
            }
        }
    }

    private static void knots(HeadSketch head) {
        Region hair = Region.of(head.skull().cap(6, 4, 52)).without(Hairline.NEAT.opening(head, false));
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        Tint parting = Tint.mix(head.skin(), Strands.dark(head), 0.35);
        double shift = -18 * Math.sin(head.face().yaw());
        head.pen().lineWithin(hair, Curve.open(-100, -72, 0, -92, 100, -72), parting, 3);
        for (int x : new int[] {-40, 0, 40}) {
            head.pen()
                    .lineWithin(
                            hair, Curve.open(x * 1.1 + shift, -40, x + shift, -80, x * 0.6 + shift, -120), parting, 3);
        }
        for (double[] knot : KNOTS) {
            double x = knot[0] + shift;
            Strands.fill(head, Curve.circle(x, knot[1], knot[2]));
            head.pen()
                    .line(
                            Curve.open(
                                    x - 9,
                                    knot[1] + 5,
                                    x - 6,
                                    knot[1] - 8,
                                    x + 8,
                                    knot[1] - 6,
                                    x + 5,
                                    knot[1] + 6,
                                    x - 2,
                                    knot[1] + 1),
                            Strands.shine(head),
                            2.6);
        }
    }
}
