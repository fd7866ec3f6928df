package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * Hair that ends above the neck.
 *
 * @param top how thick it is at the crown
 * @param side how thick it is at the temples
 * @param shaved how much of the skin the sides show, 0 to 1
 * @param tuft what stands out over the forehead
 */
record CroppedHair(Hairline hairline, double top, double side, double shaved, Tuft tuft) implements Hair {

    private static final double NAPE = 62;

    /** What stands out over the forehead, as seen from the front. */
    enum Tuft {
        NONE,
        TEXTURE(
                -64, -46, -80, -70, -62, -94, -50, -108, -24, -112, -4, -120, 20, -112, 42, -112, 60, -96, 72, -84, 66,
                -52, 20, -58, -24, -50),
        QUIFF(-62, -58, -70, -96, -44, -124, 0, -134, 44, -128, 66, -106, 64, -66, 30, -76, -20, -66),
        SIDE_WAVE(-66, -44, -82, -78, -66, -106, -24, -122, 20, -118, 40, -96, 32, -72, 2, -52, -34, -38),
        SPIKES(
                -72, -46, -92, -78, -66, -84, -70, -116, -40, -104, -28, -132, -8, -110, 14, -134, 26, -108, 56, -120,
                54, -92, 88, -84, 70, -48, 30, -64, -30, -64),
        KNOT(-18, -98, -30, -118, -26, -138, 0, -146, 26, -138, 30, -118, 18, -98);

        private final double[] points;

        Tuft(double... points) {
            this.points = points;
        }

        private Region on(Region hair, HeadSketch head, boolean mirrored) {
            if (this == NONE) {
                return hair;
            }
            AffineTransform turn = AffineTransform.getTranslateInstance(
                    (this == KNOT ? -40 : 8) * Math.sin(head.face().yaw()), 0);
            turn.scale((mirrored ? -1 : 1) * (1 - 0.15 * head.profile()), 1);
            return hair.with(turn.createTransformedShape(Curve.closed(points)));
        }
    }

    @Override
    public void over(HeadSketch head) {
        boolean mirrored = head.who().detail() < 0.5;
        Shape opening = hairline.opening(head, mirrored);
        Region hair = tuft.on(Curve.without(head.skull().cap(top, side, NAPE), opening), head, mirrored);
        if (shaved < 1) {
            Strands.shadow(head, hair);
        }
        if (shaved == 0) {
            Strands.cap(head, hair);
            return;
        }
        Tint stubble = Tint.mix(head.hair(), head.skin(), 0.3 + 0.15 * shaved);
        head.pen().fill(hair, stubble);
        if (shaved < 1) {
            Shape crown = Curve.closed(-74, -44, -50, -52, 0, -50, 50, -52, 74, -44, 120, -150, -120, -150);
            Strands.cap(head, hair.within(crown));
        }
    }
}
