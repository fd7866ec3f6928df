package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.figure.Extremities.Fingers;
import com.lumiku.studio.figure.Extremities.Hands;
import com.lumiku.studio.figure.Joint;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a hand forms.
 *
 * @param angle of the hand from upright, clockwise in radians
 * @param mirrored whether it is the other hand than the sheet shows
 */
public record Sign(Fingers fingers, double angle, boolean mirrored) {

    /** How far wrists are from the middle between palms that lie together, in body heights. */
    private static final double APART = 0.0155;
    /** How much of a hand's length is seen at least, where it tells how the hand is turned. */
    private static final double SEEN = 0.5;

    /**
     * The signs of a pose, by wrist.
     *
     * @param joints of which wrists are moved where palms lie together
     */
    public static Map<Joint, Sign> of(Hands hands, Map<Joint, Spot> joints, Map<Joint, Spot> tips, double unit) {
        Map<Joint, Sign> signs = new EnumMap<>(Joint.class);
        if (hands.right() == Fingers.PRAYING && hands.left() == Fingers.PRAYING) {
            Spot middle = joints.get(Joint.RIGHT_WRIST).toward(joints.get(Joint.LEFT_WRIST), 0.5);
            joints.put(Joint.RIGHT_WRIST, middle.plus(new Spot(-1, 0, 0), APART * unit));
            joints.put(Joint.LEFT_WRIST, middle.plus(new Spot(1, 0, 0), APART * unit));
        }
        put(signs, Joint.RIGHT_WRIST, hands.right(), along(joints, tips, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST));
        put(signs, Joint.LEFT_WRIST, hands.left(), along(joints, tips, Joint.LEFT_ELBOW, Joint.LEFT_WRIST));
        return signs;
    }

    /** A hand that points to the viewer is turned as the forearm is. */
    private static Spot along(Map<Joint, Spot> joints, Map<Joint, Spot> tips, Joint elbow, Joint wrist) {
        Spot hand = tips.get(wrist).minus(joints.get(wrist));
        return hand.seenLength() > SEEN * hand.length()
                ? hand
                : joints.get(wrist).minus(joints.get(elbow));
    }

    private static void put(Map<Joint, Sign> signs, Joint wrist, Fingers fingers, Spot along) {
        if (fingers == null) {
            return;
        }
        double angle = fingers == Fingers.PRAYING ? 0 : Math.atan2(along.x(), -along.y());
        // A thumb that sticks out does so upwards.
        boolean mirrored = fingers == Fingers.THUMB_OUT ? Math.sin(angle) > 0 : wrist == Joint.LEFT_WRIST;
        signs.put(wrist, new Sign(fingers, angle, mirrored));
    }
}
