package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;

/** No hair. */
record Bald() implements Hair {

    @Override
    public void over(HeadSketch head) {
        double aside = 20 * Math.sin(head.face().yaw());
        head.pen()
                .fillWithin(
                        head.outline(),
                        Curve.closed(
                                -52 + aside,
                                -52,
                                -44 + aside,
                                -72,
                                -22 + aside,
                                -85,
                                -8 + aside,
                                -86,
                                -26 + aside,
                                -74,
                                -42 + aside,
                                -56),
                        Tint.faint(Tint.WHITE, 0.2));
    }
}
