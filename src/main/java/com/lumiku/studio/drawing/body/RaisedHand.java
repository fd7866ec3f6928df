package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.hand.HandLook;
import com.lumiku.studio.drawing.hand.SignDrawing;
import com.lumiku.studio.drawing.hand.Wristwear;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.function.Consumer;

/**
 * A hand that holds something up, drawn around its middle; beside a portrait in the torso's coordinates.
 *
 * @param look of the hand
 */
record RaisedHand(HandLook look) {

    private static final double X = 128;
    private static final double Y = 42;
    /** Where both hands are in gloves. */
    private static final double WORN_X = 98;

    private static final double WORN_Y = 40;

    /** How far its wrist is below what it grips. */
    private static final double WRIST = 36;

    private static final double TURN = -0.07;
    private static final double SIZE = 1.04;

    static void draw(TorsoSketch torso) {
        draw(torso, torso.who().attire().second(), torso.pen().in(AffineTransform.getScaleInstance(-1, 1)));
        draw(torso, torso.who().attire().prop(), torso.pen());
    }

    /** A hand around something of which it hides the lower part. */
    static void drawAround(TorsoSketch torso, Consumer<Pen> something) {
        RaisedHand fist = of(torso);
        Pen hand = torso.pen().in(AffineTransform.getTranslateInstance(X, Y));
        something.accept(hand);
        forearm(torso, torso.pen());
        fist.palm(hand);
        fist.fingers(hand);
        Wristwear.draw(fromWrist(hand), torso.who());
    }

    private static RaisedHand of(TorsoSketch torso) {
        return new RaisedHand(HandLook.of(torso.who(), torso.who().skin(), false));
    }

    private static void draw(TorsoSketch torso, Worn<Prop> prop, Pen pen) {
        if (prop == null) {
            return;
        }
        RaisedHand fist = of(torso);
        Pen hand = pen.in(AffineTransform.getTranslateInstance(X, Y));
        switch (Props.grip(prop.kind())) {
            case LARGE -> {
                Props.draw(hand, prop.kind(), prop.color());
                forearm(torso, pen);
                fist.palm(hand);
                fist.fingers(hand);
                Wristwear.draw(fromWrist(hand), torso.who());
            }
            case GRASPED -> {
                forearm(torso, pen);
                fist.palm(hand);
                Props.draw(hand, prop.kind(), prop.color());
                fist.fingers(hand);
                Wristwear.draw(fromWrist(hand), torso.who());
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
        Tint cloth = Sleeves.color(who.outfit());
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

    /** What is behind the thing. */
    void palm(Pen hand) {
        SignDrawing.drawPalm(fromWrist(hand), look);
    }

    /** What is before the thing. */
    void fingers(Pen hand) {
        SignDrawing.drawClosed(fromWrist(hand), look);
    }

    /** A left hand, from its wrist. */
    private static Pen fromWrist(Pen hand) {
        AffineTransform wrist = AffineTransform.getTranslateInstance(2, WRIST);
        wrist.rotate(TURN);
        wrist.scale(-SIZE, SIZE);
        return hand.in(wrist);
    }
}
