package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/** Tattoos below the face. Clothes are drawn over them. */
final class Ink {

    private static final Tint INK = Tint.of(0x2F3A4C);
    private static final Tint ON_DEEP = Tint.of(0x120A0C);
    /** How bright skin is at most upon which only black is seen. */
    private static final double DEEP = 0.36;

    private static final double OPACITY = 0.88;

    private Ink() {}

    static void onNeck(TorsoSketch torso) {
        torso.who().mark(Mark.NECK_TATTOO).filter(worn -> !torso.fromBehind()).ifPresent(worn -> {
            Tint skin = torso.who().skin();
            Tint ink = Tint.faint(worn.color(Tint.brightness(skin) < DEEP ? ON_DEEP : INK), OPACITY);
            Pen pen = torso.pen();
            Shape neck = torso.neck();
            pen.lineWithin(neck, Curve.open(-27, -46, -14, -40, -24, -30, -12, -24, -20, -14, -10, -6), ink, 4.4);
            pen.lineWithin(neck, Curve.open(-12, -44, -2, -34, -8, -22, 2, -12), ink, 3.6);
            pen.fillWithin(neck, Curve.star(16, -26, 11), ink);
            pen.lineWithin(neck, Curve.open(20, -44, 28, -40, 26, -34), ink, 3.4);
            pen.lineWithin(neck, Curve.open(6, -10, 14, -14, 24, -10), ink, 3.4);
        });
    }

    /** Bands, a zigzag and a star along a part of an arm. */
    static void onArm(Pen pen, Worn<Mark> worn, Tint skin, Shape arm, Point2D from, Point2D to) {
        Tint ink = Tint.faint(worn.color(Tint.brightness(skin) < DEEP ? ON_DEEP : INK), OPACITY);
        double length = from.distance(to);
        AffineTransform along = AffineTransform.getTranslateInstance(from.getX(), from.getY());
        along.rotate(Math.atan2(to.getY() - from.getY(), to.getX() - from.getX()));
        along.scale(length / 100, length / 100);
        double unit = length / 100;
        for (double at : new double[] {48, 53, 84}) {
            pen.lineWithin(arm, along.createTransformedShape(Curve.open(at, -40, at + 3, 0, at, 40)), ink, 2.6 * unit);
        }
        double[] zigzag = new double[18];
        for (int i = 0; i < 9; i++) {
            zigzag[2 * i] = i % 2 == 0 ? 35 : 42;
            zigzag[2 * i + 1] = -32 + i * 8;
        }
        pen.lineWithin(arm, along.createTransformedShape(Curve.open(zigzag)), ink, 2.4 * unit);
        pen.fillWithin(arm, along.createTransformedShape(Curve.star(22, 3, 10)), ink);
        for (int side : new int[] {-1, 1}) {
            pen.fillWithin(arm, along.createTransformedShape(Curve.circle(22, side * 15 + 3, 3)), ink);
        }
    }
}
