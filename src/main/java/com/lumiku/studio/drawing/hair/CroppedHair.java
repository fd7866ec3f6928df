package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

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
    /** How much darker or lighter than skin stubble is to be seen. */
    private static final double CONTRAST = 0.07;

    /** What stands out over the forehead, as seen from the front. */
    enum Tuft {
        NONE,
        TEXTURE(
                -68, -44, -84, -66, -76, -78, -78, -94, -60, -100, -52, -116, -30, -114, -14, -126, 8, -118, 28, -124,
                42, -112, 62, -112, 66, -96, 80, -88, 76, -70, 70, -44, 44, -60, 24, -46, 2, -60, -20, -42, -44, -56),
        QUIFF(
                -64, -52, -76, -80, -70, -108, -46, -128, -16, -134, 14, -142, 46, -138, 66, -120, 76, -94, 68, -54, 50,
                -64, 20, -60, -18, -64, -46, -56),
        SIDE_WAVE(
                -70, -34, -84, -62, -78, -94, -50, -116, -12, -128, 26, -122, 52, -106, 60, -90, 40, -78, 26, -64, 0,
                -48, -30, -38, -52, -26),
        POMPADOUR(
                -70, -46, -84, -80, -80, -116, -58, -144, -20, -158, 22, -158, 60, -142, 82, -112, 82, -78, 70, -46, 52,
                -66, 24, -84, -10, -86, -44, -72),
        BOX(
                -76, -46, -82, -96, -80, -138, -70, -146, -36, -150, 0, -151, 36, -150, 70, -146, 80, -138, 82, -96, 76,
                -46, 50, -54, 0, -58, -50, -54),
        LOBES(
                -78, 0, -90, -40, -78, -88, -44, -116, -12, -120, 0, -108, 12, -120, 44, -116, 78, -88, 90, -40, 78, 0,
                40, -70, 0, -86, -40, -70),
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
            Strands.cap(head, hair, hairline.flow(), mirrored);
            return;
        }
        Tint mixed = Tint.mix(head.hair(), head.skin(), 0.2 + 0.12 * shaved);
        boolean isLost = Math.abs(Tint.brightness(mixed) - Tint.brightness(head.skin())) < CONTRAST;
        Tint stubble = isLost ? Tint.shade(head.hair(), 0.12) : mixed;
        head.pen().fill(hair, stubble);
        if (shaved == 1) {
            bristles(head, hair, stubble);
        }
        if (shaved < 1) {
            Shape crown = Curve.closed(-74, -44, -50, -52, 0, -50, 50, -52, 74, -44, 120, -150, -120, -150);
            Strands.cap(head, hair.within(crown), hairline.flow(), mirrored);
        }
    }

    /** What tells hair of a few millimetres from a cap. */
    private static void bristles(HeadSketch head, Region hair, Tint stubble) {
        double aside = -14 * Math.sin(head.face().yaw());
        List<Shape> bristles = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            for (int i = -5; i <= 5; i++) {
                double x = aside + i * 15 + (row % 2) * 7;
                double y = -106 + row * 13 + Math.abs(i) * 2.5;
                bristles.add(Curve.polygon(x - 1.4, y, x, y - 5, x + 1.4, y));
            }
        }
        head.pen().fillWithin(hair, Region.of(Curve.together(bristles)), Tint.faint(Tint.shade(stubble, 0.5), 0.55));
    }
}
