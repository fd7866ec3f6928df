package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** A bald crown with hair at the sides. */
record Receding() implements Hair {

    @Override
    public void over(HeadSketch head) {
        Shape crown =
                Curve.closed(-62, -150, -70, -84, -66, -56, -60, -30, 0, -20, 60, -30, 66, -56, 70, -84, 62, -150);
        Region hair = Curve.without(head.skull().cap(4, 11, 58), Hairline.HIGH.opening(head, false))
                .without(head.fromBehind() ? Curve.ellipse(0, -96, 60, 46) : crown);
        Strands.fill(head, hair);
        double aside = 20 * Math.sin(head.face().yaw());
        head.pen()
                .fillWithin(
                        head.outline(),
                        Curve.closed(
                                -46 + aside,
                                -56,
                                -40 + aside,
                                -74,
                                -20 + aside,
                                -86,
                                -6 + aside,
                                -87,
                                -24 + aside,
                                -75,
                                -38 + aside,
                                -58),
                        Tint.faint(Tint.WHITE, 0.22));
    }
}
