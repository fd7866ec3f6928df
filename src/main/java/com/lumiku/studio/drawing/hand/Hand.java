package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.thing.Lie;
import com.lumiku.studio.figure.Extremities.Fingers;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** A hand, drawn along the x axis from the wrist at the origin to the finger tips at 100; the thumb is at positive y. */
public final class Hand {

    private static final double LENGTH = 0.092;
    /** How much larger than life it is where it tells something. */
    private static final double FORMING = 1.06;

    private static final double FORESHORTENED = 0.62;
    private static final double FIST = 0.42;
    /** Where it closes around something. */
    private static final double PALM = 55;

    private static final double[] FINGER_ENDS = {88, 98, 95, 80};

    private final Pen pen;
    private final Pen closing;
    private final Pen upright;
    private final Tint skin;
    private final HandLook look;
    private final Sign sign;
    private final boolean towardsViewer;

    /**
     * @param middle whereto the thumb points: the middle of the body
     * @param sign what it forms, or null where it is at ease
     */
    public Hand(Pen pen, Spot wrist, Spot tip, Spot middle, double unit, Sign sign, HandLook look) {
        Spot along = tip.minus(wrist);
        double seen = Math.min(1, along.seenLength() / (LENGTH * unit));
        double angle = Math.atan2(along.y(), along.x());
        Spot inwards = middle.minus(wrist);
        double across = -Math.sin(angle) * inwards.x() + Math.cos(angle) * inwards.y();
        AffineTransform place = AffineTransform.getTranslateInstance(wrist.x(), wrist.y());
        place.rotate(angle);
        double scale = LENGTH * unit / 100;
        double length = Math.max(seen, FORESHORTENED);
        AffineTransform palm = new AffineTransform(place);
        place.scale(scale * length, across < 0 ? -scale : scale);
        palm.translate(PALM * scale * (seen - length), 0);
        palm.scale(scale * length, across < 0 ? -scale : scale);
        this.pen = pen.in(place);
        this.closing = pen.in(palm);
        this.look = look;
        this.sign = sign;
        skin = look.palm();
        AffineTransform up = AffineTransform.getTranslateInstance(wrist.x(), wrist.y());
        up.rotate(sign == null ? angle + Math.PI / 2 : sign.angle());
        double size = scale * (sign == null ? 1 : FORMING);
        up.scale(sign != null && sign.mirrored() ? -size : size, size);
        upright = pen.in(up);
        this.towardsViewer = seen < FIST;
    }

    public HandLook look() {
        return look;
    }

    public void draw() {
        if (look.hook()) {
            SignDrawing.drawHook(upright, look);
        } else if (look.mitten() && isOpen()) {
            SignDrawing.drawMitten(upright, look);
        } else if (sign != null) {
            SignDrawing.draw(upright, sign.fingers(), look);
        } else if (towardsViewer) {
            fist();
        } else {
            open();
        }
    }

    /** Whether its fingers are stretched, so that it may as well be in a mitten. */
    private boolean isOpen() {
        return sign == null || sign.fingers() == Fingers.BACK || sign.fingers() == Fingers.OPEN;
    }

    /** Draws what is worn on it and around the wrist. */
    public void drawWorn(Appearance who) {
        if (!look.hook()) {
            Wristwear.draw(upright, who);
        }
    }

    /** Draws the hand as it is behind what it holds. */
    public void drawHolding() {
        fill(closing, Curve.closed(-8, -17, 18, -22, 48, -26, 72, -22, 80, 0, 72, 22, 48, 26, 14, 21, -8, 16));
    }

    /** Draws what of it comes before what it holds. */
    public void drawOver(Lie lie) {
        switch (lie) {
            case GRASPED -> fingers();
            case UNDER_THUMB -> thumb();
            default -> open();
        }
    }

    private void fingers() {
        List<Shape> fingers = new ArrayList<>();
        for (int i = 0; i < FINGER_ENDS.length; i++) {
            double y = 19.5 - i * 13;
            fingers.add(Curve.taper(42, y, 7.4, 74 - Math.abs(i - 1.4) * 3, y, 7));
        }
        fill(closing, Curve.union(fingers));
        for (int y = -13; y <= 13; y += 13) {
            closing.line(Curve.open(42, y, 74, y), line(), 1.8);
        }
    }

    private void thumb() {
        fill(closing, Curve.union(Curve.taper(16, 17, 11, 40, 22, 8), Curve.taper(40, 22, 8, 66, 15, 6.5)));
    }

    private void open() {
        List<Shape> hand = new ArrayList<>();
        hand.add(Curve.closed(-8, -17, 18, -22, 46, -25, 58, -20, 58, 21, 44, 24, 14, 21, -8, 16));
        for (int i = 0; i < FINGER_ENDS.length; i++) {
            double y = 18 - i * 12.4;
            hand.add(Curve.taper(48, y, 7.2, FINGER_ENDS[i] - 6, y * 0.86, 5.8));
        }
        hand.add(Curve.taper(14, 14, 11, 34, 31, 7.5));
        hand.add(Curve.taper(34, 31, 7.5, 56, 34, 6));
        fill(pen, Curve.union(hand));
        for (int i = 1; i < FINGER_ENDS.length; i++) {
            double y = 24 - i * 12.4;
            pen.line(Curve.open(60, y, 84, y * 0.88), line(), 1.8);
        }
    }

    private void fist() {
        fill(pen, Curve.union(Curve.ellipse(18, 0, 34, 28), Curve.taper(0, 18, 10, 34, 26, 8)));
        for (int y = -12; y <= 12; y += 12) {
            pen.line(Curve.open(30, y, 48, y), line(), 2);
        }
    }

    private Tint line() {
        return Tint.faint(Tint.shade(skin, 0.4), 0.6);
    }

    private void fill(Pen pen, Shape hand) {
        // The line comes first: of a hand made of fingers, only what is outside of all of them is to be seen.
        pen.line(hand, Tint.faint(Tint.shade(skin, 0.35), 0.35), 2.4);
        pen.fill(hand, skin);
    }
}
