package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.geom.AffineTransform;

/** Cornrows: narrow braids close to the head, from the forehead to the nape. */
record Plaited() implements Hair {

    @Override
    public void over(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(7, 4, 56), Hairline.NEAT.opening(head, false));
        Strands.back(head, hair, 0);
        Tint parting = Tint.mix(head.skin(), Strands.dark(head), 0.35);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(-22 * Math.sin(head.face().yaw()), 0);
        for (int i = -4; i <= 4; i++) {
            double x = i * 17;
            head.pen()
                    .lineWithin(
                            hair,
                            turn.createTransformedShape(Curve.open(x * 1.15, -40, x, -76, x * 0.5, -112)),
                            parting,
                            3);
        }
        for (int i = -4; i < 4; i++) {
            double x = i * 17 + 8.5;
            for (int y = -48; y > -106; y -= 9) {
                double at = x * (1.1 - 0.5 * (-48 - y) / 60.0);
                head.pen()
                        .lineWithin(
                                hair,
                                turn.createTransformedShape(Curve.open(at - 5, y - 2, at, y + 2, at + 5, y - 2)),
                                Tint.light(head.hair(), 0.16),
                                2);
            }
        }
    }
}
