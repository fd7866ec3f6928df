package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** The head without hair: skin, its light and shade, and what is in the face. */
final class Face {

    private static final Tint BLUSH = Tint.of(0xE2555A);

    private Face() {}

    static void draw(HeadSketch head) {
        if (showsEars(head)) {
            Ears.drawFar(head);
        }
        head.pen().fill(head.outline(), head.skin());
        shade(head);
        if (head.fromBehind()) {
            return;
        }
        cheeks(head);
        Beard.draw(head);
        Mouth.draw(head);
        Nose.draw(head);
        Eyes.draw(head);
        Brows.draw(head);
        if (head.who().isMature()) {
            wrinkles(head);
        }
    }

    private static boolean showsEars(HeadSketch head) {
        return !head.who().hair().isScarf() || head.who().hair() == HairStyle.TURBAN;
    }

    private static void shade(HeadSketch head) {
        AffineTransform lightFromTheLeft = AffineTransform.getTranslateInstance(-13, -5);
        Shape lit = lightFromTheLeft.createTransformedShape(head.outline());
        head.pen().fill(Curve.without(head.outline(), lit), Tint.faint(head.skinShade(), 0.75));
    }

    private static void cheeks(HeadSketch head) {
        double strength = head.who().isFemale() ? 0.15 : 0.09;
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 46, 42)) {
                head.onFace(Curve.ellipse(side * 46, 43, 15, 10), Tint.faint(BLUSH, strength));
            }
        }
    }

    private static void wrinkles(HeadSketch head) {
        Tint line = Tint.faint(head.skinLine(), 0.38);
        for (int side : new int[] {-1, 1}) {
            if (!head.face().sees(side * 36, 40)) {
                continue;
            }
            head.lineOnFace(Curve.open(side * 21, 40, side * 29, 50, side * 32, 62), line, 2.2);
            head.lineOnFace(Curve.open(side * 21, 23, side * 31, 26, side * 41, 22), line, 1.8);
            head.lineOnFace(Curve.open(side * 54, 2, side * 61, -2), line, 1.7);
            head.lineOnFace(Curve.open(side * 54, 8, side * 61, 9), line, 1.7);
        }
        if (head.face().sees(0, -44)) {
            head.lineOnFace(Curve.open(-25, -40, 0, -43, 25, -40), Tint.faint(head.skinLine(), 0.22), 2);
        }
    }
}
