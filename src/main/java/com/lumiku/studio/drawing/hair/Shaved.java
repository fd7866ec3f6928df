package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A head shaved but for a part of it, where hair is long. */
record Shaved(Left left) implements Hair {

    private static final Tint INK = Tint.of(0x2F3A4C);

    private static final double SHAVED = 0.16;
    private static final double END = 150;

    /** What is left. */
    enum Left {
        /** A crest that stands up: a mohawk. */
        CREST,
        /** The same of curls. */
        CURLS,
        /** All of one side, combed over to it. */
        ONE_SIDE
    }

    @Override
    public void behind(HeadSketch head) {
        if (left != Left.ONE_SIDE) {
            return;
        }
        Shape mass = Strands.hanging(head, 85, 92, END, 3);
        Region half = Region.of(mass).within(Curve.polygon(-20, -200, 300, -200, 300, 300, -20, 300));
        Strands.back(head, half, 0.75);
    }

    @Override
    public void over(HeadSketch head) {
        switch (left) {
            case CREST -> crest(head);
            case CURLS -> curls(head);
            case ONE_SIDE -> oneSide(head);
        }
    }

    private static void crest(HeadSketch head) {
        Region sides = Curve.without(head.skull().cap(1, 0, 50), Hairline.NEAT.opening(head, false));
        head.pen().fill(sides, Tint.faint(Tint.mix(head.hair(), Tint.of(0x3A3036), 0.5), SHAVED + 0.1));
        AffineTransform turn =
                AffineTransform.getTranslateInstance(-8 * Math.sin(head.face().yaw()), 0);
        turn.scale(1 + 0.9 * head.profile(), 1);
        Shape crest = turn.createTransformedShape(Curve.cornered(
                new double[] {-27, -58, -33, -100},
                -46,
                -140,
                -30,
                -134,
                -28,
                -178,
                -12,
                -156,
                0,
                -194,
                12,
                -156,
                28,
                -178,
                30,
                -134,
                46,
                -140,
                33,
                -100,
                27,
                -58,
                0,
                -50));
        Strands.fill(head, crest);
        for (int x = -18; x <= 18; x += 12) {
            head.pen()
                    .lineWithin(
                            Region.of(crest),
                            turn.createTransformedShape(Curve.open(x * 0.8, -60, x, -110, x * 1.4, -170)),
                            x % 24 == 6 ? Strands.shine(head) : Strands.dark(head),
                            3);
        }
    }

    private static void curls(HeadSketch head) {
        Region sides = Curve.without(head.skull().cap(1, 0, 50), Hairline.NEAT.opening(head, false));
        head.pen().fill(sides, Tint.faint(Tint.mix(head.hair(), Tint.of(0x3A3036), 0.5), SHAVED + 0.1));
        double x = -8 * Math.sin(head.face().yaw());
        for (double[] puff :
                new double[][] {{0, -150, 44, 36}, {-12, -118, 44, 34}, {14, -96, 42, 34}, {-4, -74, 38, 26}}) {
            Strands.fill(head, Strands.curls(x + puff[0], puff[1], puff[2], puff[3], 9, 0.09));
        }
        for (int i = 0; i < 9; i++) {
            double at = x - 24 + i * 23 % 52;
            double y = -166 + i * 12;
            head.pen()
                    .line(
                            Curve.open(at - 7, y + 4, at - 4, y - 5, at + 5, y - 5, at + 7, y + 3),
                            i % 2 == 0 ? Strands.dark(head) : Strands.shine(head),
                            3);
        }
    }

    private static void tattoo(HeadSketch head, Region side, Tint ink) {
        head.pen().lineWithin(side, Curve.open(-84, -20, -66, -34, -74, -50, -56, -60, -64, -78, -46, -88), ink, 5);
        head.pen().lineWithin(side, Curve.open(-80, 6, -64, -8, -70, -24, -54, -34), ink, 4.4);
        head.pen().fillWithin(side, Curve.star(-70, 12, 8), ink);
    }

    private static void oneSide(HeadSketch head) {
        Region all = Curve.without(head.skull().cap(1, 0, 50), Hairline.NEAT.opening(head, false));
        head.pen().fill(all, Tint.mix(head.hair(), head.skin(), 0.5));
        head.who().mark(Mark.HEAD_TATTOO).ifPresent(worn -> tattoo(head, all, worn.color(INK)));
        Shape swept = Curve.closed(
                -50, -64, -34, -98, 6, -120, 50, -112, 84, -78, 98, -20, 100, 50, 98, 110, 84, END - 8, 66, END - 20,
                58, 100, 64, 40, 62, 0, 48, -30, 16, -46, -20, -52);
        Region hair = Region.of(swept);
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        head.pen()
                .lineWithin(
                        hair,
                        Curve.open(-40, -72, 20, -84, 66, -40, 82, 40, 80, 120),
                        Tint.faint(Strands.dark(head), 0.6),
                        2.8);
        head.pen()
                .lineWithin(
                        hair, Curve.open(-30, -62, 30, -64, 62, -20, 72, 40), Tint.faint(Strands.dark(head), 0.5), 2.4);
    }
}
