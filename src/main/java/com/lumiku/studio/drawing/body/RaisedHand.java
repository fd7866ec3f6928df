package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * A hand that holds something up, drawn around its middle; beside a portrait in the torso's coordinates.
 *
 * @param skin of the hand
 */
record RaisedHand(Tint skin) {

    private static final double X = 128;
    private static final double Y = 42;
    /** Where both hands are in gloves. */
    private static final double WORN_X = 98;

    private static final double WORN_Y = 40;

    static void draw(TorsoSketch torso) {
        Worn<Prop> prop = torso.who().attire().prop();
        if (prop == null) {
            return;
        }
        RaisedHand fist = new RaisedHand(torso.who().skin());
        Pen pen = torso.pen();
        Pen hand = pen.in(AffineTransform.getTranslateInstance(X, Y));
        switch (Props.grip(prop.kind())) {
            case LARGE -> {
                Props.draw(hand, prop.kind(), prop.color());
                forearm(torso, pen);
                fist.palm(hand);
                fist.fingers(hand);
            }
            case GRASPED -> {
                forearm(torso, pen);
                fist.palm(hand);
                Props.draw(hand, prop.kind(), prop.color());
                fist.fingers(hand);
            }
            case OVER -> {
                forearm(torso, pen);
                Props.draw(hand, prop.kind(), prop.color());
            }
            case WORN -> {
                for (int side : new int[] {-1, 1}) {
                    Pen own = pen.in(AffineTransform.getScaleInstance(side, 1));
                    Pen raised = own.in(AffineTransform.getTranslateInstance(WORN_X, WORN_Y));
                    Pen below = own.in(AffineTransform.getTranslateInstance(WORN_X - X, WORN_Y - Y));
                    forearm(torso, below);
                    Props.draw(raised, prop.kind(), prop.color());
                }
            }
        }
    }

    private static void forearm(TorsoSketch torso, Pen pen) {
        Appearance who = torso.who();
        boolean bare = who.sleeve() != Garment.Sleeve.LONG || who.has(Mark.ARM_TATTOO);
        Tint cloth = who.outfit().garment().isVest()
                ? who.outfit().inner()
                : who.outfit().color();
        Shape arm = Curve.taper(162, 170, 30, 132, 74, 20);
        Limb.fill(pen, arm, who.skin(), 1000);
        who.mark(Mark.ARM_TATTOO)
                .ifPresent(worn -> Ink.onArm(
                        pen, worn, who.skin(), arm, new Point2D.Double(176, 212), new Point2D.Double(128, 62)));
        if (!bare) {
            Shape sleeve = Curve.taper(166, 170, 38, 138, 92, 27);
            Limb.fill(pen, sleeve, cloth, 1000);
            Prints.print(pen, sleeve, who.outfit(), cloth, 34);
            pen.lineWithin(sleeve, Curve.open(108, 84, 162, 70), Tint.shade(cloth, 0.25), 12);
        }
    }

    void palm(Pen hand) {
        Limb.fill(hand, Curve.closed(-20, 30, -26, 2, -18, -22, 4, -26, 22, -18, 26, 6, 20, 32, 0, 38), skin, 1000);
    }

    void fingers(Pen hand) {
        Tint line = Tint.faint(Tint.shade(skin, 0.4), 0.55);
        for (int i = 0; i < 4; i++) {
            double y = -18 + i * 13;
            Shape finger = Curve.taper(-20, y + 2, 8, 16, y, 7.4);
            hand.fill(finger, skin);
            hand.line(finger, line, 1.8);
        }
        Shape thumb = Curve.taper(24, 14, 10, 2, -20, 7.5);
        hand.fill(thumb, skin);
        hand.line(thumb, line, 1.8);
    }
}
