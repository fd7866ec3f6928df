package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.hand.HandLook;
import com.lumiku.studio.drawing.hand.SignDrawing;
import com.lumiku.studio.drawing.paint.Pen;
import java.awt.geom.AffineTransform;

/**
 * A hand that holds something up, drawn around its middle.
 *
 * @param look of the hand
 */
record RaisedHand(HandLook look) {

    /** How far its wrist is below what it grips. */
    static final double WRIST = 36;

    private static final double TURN = -0.07;
    private static final double SIZE = 1.04;

    /** What is behind the thing. */
    void palm(Pen hand) {
        SignDrawing.drawPalm(fromWrist(hand), look);
    }

    /** What is before the thing. */
    void fingers(Pen hand) {
        SignDrawing.drawClosed(fromWrist(hand), look);
    }

    /** A left hand, from its wrist. */
    static Pen fromWrist(Pen hand) {
        AffineTransform wrist = AffineTransform.getTranslateInstance(2, WRIST);
        wrist.rotate(TURN);
        wrist.scale(-SIZE, SIZE);
        return hand.in(wrist);
    }
}
