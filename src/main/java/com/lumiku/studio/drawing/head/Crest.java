package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A mohawk: shaved sides and a crest that stands up. */
record Crest() implements Hair {

    private static final double SHAVED = 0.16;

    @Override
    public void over(HeadSketch head) {
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
}
