package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Features.Tattoo;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.hand.Tattooist;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Tattoos of face and scalp. */
final class FaceInk {

    private static final double CHEEK = 0.48;
    private static final double SCALP = 0.62;

    private FaceInk() {}

    /** A motif on a cheek; without one, blades as of a tribe. */
    static void onFace(HeadSketch head, Worn<Mark> worn) {
        if (!draw(head, worn, head.at(worn.side() * 46, 44, 0), CHEEK)) {
            tribal(head, worn.side(), Tattooist.of(head.who(), worn.color()).ink());
        }
    }

    /** What bald heads show. */
    static void onScalp(HeadSketch head, Worn<Mark> worn) {
        if (draw(head, worn, head.at(worn.side() * 22, -72, 0), SCALP)) {
            return;
        }
        Tint ink = Tattooist.of(head.who(), worn.color()).ink();
        for (int side : new int[] {-1, 1}) {
            head.onFace(
                    Curve.closed(side * 8, -96, side * 34, -90, side * 22, -80, side * 44, -66, side * 20, -70), ink);
            head.onFace(Curve.closed(side * 2, -84, side * 16, -66, side * 8, -52, side * 4, -66), ink);
            head.onFace(
                    Curve.closed(side * 58, -58, side * 36, -58, side * 46, -48, side * 30, -44, side * 54, -40), ink);
        }
    }

    private static boolean draw(HeadSketch head, Worn<Mark> worn, Point2D at, double size) {
        Tattoo tattoo = head.who().features().tattoo(worn.kind()).orElse(null);
        if (!Tattooist.isPicture(tattoo)) {
            return false;
        }
        AffineTransform place = new AffineTransform(size, 0, 0, size, at.getX(), at.getY());
        Tattooist.of(head.who(), worn.color()).draw(head.pen(), head.outline(), tattoo, place);
        return true;
    }

    /** Blades along one side of the face, and a line on the chin. */
    private static void tribal(HeadSketch head, int side, Tint ink) {
        double[][] blades = {
            {14, -50, 40, -48, 60, -28, 64, 4, 56, -14, 48, -26, 32, -38},
            {30, -34, 46, -30, 54, -16, 42, -24},
            {66, 20, 50, 34, 58, 42, 42, 66, 50, 64, 68, 40},
            {44, 28, 34, 42, 42, 52, 40, 42},
            {30, 82, 44, 72, 40, 88}
        };
        for (double[] blade : blades) {
            double[] mirrored = blade.clone();
            for (int i = 0; i < blade.length; i += 2) {
                mirrored[i] *= side;
            }
            head.onFace(Curve.closed(mirrored), ink);
        }
        for (int other : new int[] {-1, 1}) {
            head.lineOnFace(Curve.open(other * 4, 84, other * 12, 90, other * 8, 97), ink, 3.6);
        }
    }
}
