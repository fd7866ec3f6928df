package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/** A hand, drawn along the x axis from the wrist at the origin to the finger tips at 100. */
final class Hand {

    private static final double LENGTH = 0.092;
    private static final double FIST = 0.42;
    private static final double[] FINGER_ENDS = {88, 98, 95, 80};

    private Hand() {}

    /** @param middle whereto the thumb points: the middle of the body */
    static void draw(Pen pen, Spot wrist, Spot tip, Spot middle, double unit, Color skin) {
        Spot along = tip.minus(wrist);
        double seen = Math.min(1, along.seenLength() / (LENGTH * unit));
        double angle = Math.atan2(along.y(), along.x());
        Spot inwards = middle.minus(wrist);
        double across = -Math.sin(angle) * inwards.x() + Math.cos(angle) * inwards.y();
        AffineTransform place = AffineTransform.getTranslateInstance(wrist.x(), wrist.y());
        place.rotate(angle);
        double scale = LENGTH * unit / 100;
        place.scale(scale * Math.max(seen, 0.62), across < 0 ? -scale : scale);
        if (seen < FIST) {
            fist(pen.in(place), skin);
        } else {
            open(pen.in(place), skin);
        }
    }

    private static void open(Pen pen, Color skin) {
        Area hand = new Area(Curve.closed(-8, -17, 18, -22, 46, -25, 58, -20, 58, 21, 44, 24, 14, 21, -8, 16));
        for (int i = 0; i < FINGER_ENDS.length; i++) {
            double y = 18 - i * 12.4;
            hand.add(new Area(Curve.taper(48, y, 7.2, FINGER_ENDS[i] - 6, y * 0.86, 5.8)));
        }
        hand.add(new Area(Curve.taper(14, 14, 11, 34, 31, 7.5)));
        hand.add(new Area(Curve.taper(34, 31, 7.5, 56, 34, 6)));
        fill(pen, hand, skin);
        Color line = Tint.faint(Tint.shade(skin, 0.4), 0.6);
        for (int i = 1; i < FINGER_ENDS.length; i++) {
            double y = 24 - i * 12.4;
            pen.line(Curve.open(60, y, 84, y * 0.88), line, 1.8);
        }
    }

    private static void fist(Pen pen, Color skin) {
        Area fist = Curve.union(Curve.ellipse(18, 0, 34, 28), Curve.taper(0, 18, 10, 34, 26, 8));
        fill(pen, fist, skin);
        Color line = Tint.faint(Tint.shade(skin, 0.4), 0.6);
        for (int y = -12; y <= 12; y += 12) {
            pen.line(Curve.open(30, y, 48, y), line, 2);
        }
    }

    private static void fill(Pen pen, Shape hand, Color skin) {
        pen.fill(hand, skin);
        pen.line(hand, Tint.faint(Tint.shade(skin, 0.35), 0.35), 1.6);
    }
}
