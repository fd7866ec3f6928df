package com.lumiku.studio.drawing.face;

import static com.lumiku.studio.drawing.face.Mouth.Y;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import com.lumiku.studio.drawing.skull.Nuance;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Mouths that laugh, shout or gasp. */
final class OpenMouth {

    private OpenMouth() {}

    static void laugh(HeadSketch head, double usual, double depth) {
        double half = usual * (1 + 0.1 * Nuance.MOUTH.of(head.who()));
        Path2D open = Curve.open(-half, Y - 7, -half * 0.5, Y - 3, 0, Y - 1.6, half * 0.5, Y - 3, half, Y - 7);
        open.append(
                Curve.open(
                        half,
                        Y - 7,
                        half * 0.86,
                        Y + depth * 0.34,
                        half * 0.5,
                        Y + depth * 0.78,
                        0,
                        Y + depth * 0.92,
                        -half * 0.5,
                        Y + depth * 0.78,
                        -half * 0.86,
                        Y + depth * 0.34,
                        -half,
                        Y - 7),
                true);
        open.closePath();
        Shape mouth = head.bend(open);
        head.pen().fillWithin(head.outline(), mouth, Mouth.INSIDE);
        head.pen().fillWithin(mouth, head.bend(Curve.ellipse(0, Y + depth, half * 0.62, depth * 0.62)), Mouth.TONGUE);
        head.pen()
                .fillWithin(
                        mouth,
                        head.bend(Curve.cornered(new double[] {
                            -half,
                            Y - 8,
                            -half * .7,
                            Y + 1,
                            -half * .4,
                            Y + 4,
                            0,
                            Y + 5.4,
                            half * .4,
                            Y + 4,
                            half * .7,
                            Y + 1,
                            half,
                            Y - 8
                        })),
                        Teeth.WHITE);
        Teeth.mark(head, mouth, half);
        corners(head, half + 1.5, Y - 8);
        if (head.madeUp() || head.who().features().lips() != null) {
            head.pen()
                    .lineWithin(
                            head.outline(),
                            mouth,
                            Mouth.lips(head),
                            head.who().features().lips() == null ? 3.6 : 6);
        }
    }

    /** Wide open from top to bottom. */
    static void shout(HeadSketch head, double half, double depth) {
        Shape mouth = head.bend(Curve.closed(
                -half * 0.8,
                Y - 7,
                0,
                Y - 10,
                half * 0.8,
                Y - 7,
                half,
                Y + depth * 0.5,
                half * 0.6,
                Y + depth,
                0,
                Y + depth + 3,
                -half * 0.6,
                Y + depth,
                -half,
                Y + depth * 0.5));
        head.pen().fillWithin(head.outline(), mouth, Mouth.INSIDE);
        head.pen().fillWithin(mouth, head.bend(Curve.ellipse(0, Y + depth, half * 0.6, depth * 0.5)), Mouth.TONGUE);
        head.pen().fillWithin(mouth, head.bend(Curve.ellipse(0, Y - 9, half * 0.8, 8)), Teeth.WHITE);
        Teeth.mark(head, mouth, half);
        head.pen().lineWithin(head.outline(), mouth, Mouth.lips(head), 3.4);
    }

    static void gasp(HeadSketch head) {
        head.onFace(Curve.ellipse(0, Y + 5, 13, 16), Mouth.INSIDE);
        head.onFace(Curve.ellipse(0, Y + 14, 8, 6), Mouth.TONGUE);
        head.lineOnFace(Curve.ellipse(0, Y + 5, 13, 16), Mouth.lips(head), 3.6);
    }

    /** The small folds at the corners of a smile. */
    private static void corners(HeadSketch head, double half, double y) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * half, y)) {
                head.lineOnFace(
                        Curve.open(side * (half - 1.5), y - 3, side * (half + 2), y, side * (half + 1.5), y + 4.5),
                        Tint.faint(head.skinLine(), 0.55),
                        2);
            }
        }
    }
}
