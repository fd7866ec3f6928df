package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;

/** What grows over the mouth. */
final class Moustache {

    private static final double[] USUAL = {0, 54, 12, 51, 25, 57, 33, 70, 20, 64.5, 0, 62.5};
    private static final double[] OF_BEARD = {0, 54, 14, 51, 29, 57, 38, 71, 23, 65, 0, 63};
    private static final double[] THICK = {0, 49, 16, 44, 33, 49, 46, 63, 43, 74, 28, 70, 14, 68, 0, 66};
    private static final double[] CURLED = {
        0, 53, 10, 47, 26, 48, 42, 58, 56, 56, 62, 46, 66, 56, 56, 69, 38, 72, 18, 68, 0, 65
    };
    private static final double[] DROOPING = {0, 48, 18, 43, 37, 50, 48, 68, 47, 92, 36, 94, 24, 80, 12, 78, 0, 80};
    private static final double[] THIN = {1.5, 58, 12, 56, 24, 60, 32, 66, 22, 63.5, 12, 60.5, 1.5, 61.5};
    private static final double[] HORSESHOE = {
        0, 51, 16, 47, 32, 53, 40, 68, 41, 100, 36, 106, 26, 104, 26, 78, 16, 66, 0, 63
    };
    private static final double[] LONG = {
        2, 55, 14, 53, 27, 58, 34, 74, 37, 106, 36, 150, 32, 160, 28, 148, 28, 106, 25, 76, 16, 63, 2, 61
    };
    private static final double[] SQUARE = {0, 50, 10, 50, 12, 53, 11, 62, 8, 63, 0, 63};

    private Moustache() {}

    static void draw(HeadSketch head, FacialHair kind) {
        if (Math.cos(head.face().yaw()) < 0) {
            return;
        }
        boolean onBeard = head.who().hairdo().moustache() != null;
        Tint raw = Beard.color(head);
        Tint color = onBeard ? Tint.light(raw, 0.16) : Tint.shade(raw, 0.07);
        switch (kind) {
            case MOUSTACHE -> both(head, head.who().facialHair().isBeard() ? OF_BEARD : USUAL, color);
            case THICK_MOUSTACHE -> combed(head, THICK, color);
            case HANDLEBAR -> combed(head, CURLED, color);
            case PENCIL -> apart(head, THIN, color);
            case HORSESHOE -> both(head, HORSESHOE, color);
            case FU_MANCHU -> apart(head, LONG, color);
            case TOOTHBRUSH -> both(head, SQUARE, color);
            default -> {}
        }
    }

    /** Draws what hangs over the lips. */
    static void overLips(HeadSketch head) {
        boolean hangs = head.who().facialHair() == FacialHair.WALRUS
                || head.who().hairdo().moustache() == FacialHair.WALRUS;
        if (hangs && Math.cos(head.face().yaw()) > 0) {
            combed(head, DROOPING, Tint.shade(Beard.color(head), 0.07));
        }
    }

    /** @param half its half to the viewer's right, from the middle above to the middle below */
    private static void both(HeadSketch head, double[] half, Tint color) {
        double[] all = new double[2 * half.length - 4];
        System.arraycopy(half, 0, all, 0, half.length);
        for (int i = half.length - 4, at = half.length; i > 0; i -= 2, at += 2) {
            all[at] = -half[i];
            all[at + 1] = half[i + 1];
        }
        head.onFace(Curve.closed(all), color);
    }

    private static void combed(HeadSketch head, double[] half, Tint color) {
        both(head, half, color);
        Tint line = Tint.faint(Tint.shade(color, 0.45), 0.6);
        for (int side : new int[] {-1, 1}) {
            head.lineOnFace(Curve.open(side * 4, 55, side * 20, 54, side * 36, 64), line, 1.8);
            head.lineOnFace(Curve.open(side * 6, 61, side * 20, 61, side * 34, 69), line, 1.8);
        }
    }

    /** Two that do not meet. */
    private static void apart(HeadSketch head, double[] half, Tint color) {
        double[] other = half.clone();
        for (int i = 0; i < other.length; i += 2) {
            other[i] = -half[i];
        }
        head.pen().fill(head.face().bend(Curve.closed(half)), color);
        head.pen().fill(head.face().bend(Curve.closed(other)), color);
    }
}
