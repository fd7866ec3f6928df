package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Gesture;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.hand.Reach;
import com.lumiku.studio.drawing.hand.Sign;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.skull.HeadPose;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Extremities.Fingers;
import com.lumiku.studio.figure.Held;
import com.lumiku.studio.figure.Joint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Map;

/** Puts the arms of a stance where a gesture has them. */
final class Gesturing {

    /** The cosine of the angle to the spine, up to which an arm hangs. */
    private static final double HANGING = 0.82;
    /** How far a torso may be turned from the viewer, as a cosine. */
    private static final double FACING = 0.5;

    /** How far the middle of a face is before that of the head. */
    private static final double FRONT = 62;

    private final Stance stance;
    private final TorsoSketch torso;
    private final HeadPose head;
    private final Map<Joint, Spot> arms = new EnumMap<>(Joint.class);
    private final Map<Joint, Sign> signs = new EnumMap<>(Joint.class);

    private Gesturing(Stance stance, TorsoSketch torso, HeadPose head) {
        this.stance = stance;
        this.torso = torso;
        this.head = head;
    }

    /**
     * The stance with the gesture, as far as its hands are free.
     *
     * @param portrait whether hands are seen only where a gesture raises them
     */
    static Stance of(Stance stance, TorsoSketch torso, HeadPose head, boolean portrait) {
        Reach before = before(torso.who().attire().prop());
        if (before != null && Math.cos(torso.front().yaw()) >= FACING) {
            return new Gesturing(stance, torso, head).both(before);
        }
        Gesture gesture = torso.who().gesture();
        boolean seen = gesture != null && (portrait || !gesture.isShowing());
        if (!seen || Math.cos(torso.front().yaw()) < FACING) {
            return stance;
        }
        return new Gesturing(stance, torso, head)
                .with(gesture, torso.who().attire().prop() != null);
    }

    /** @param holds whether the left hand holds something up */
    private Stance with(Gesture gesture, boolean holds) {
        boolean rightFree = torso.who().attire().second() == null
                && isFree(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Held.Grip.RIGHT_HAND);
        boolean leftFree =
                !holds && isFree(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Held.Grip.LEFT_HAND);
        Reach left = left(gesture);
        if (gesture == Gesture.HEART_HANDS && !(rightFree && leftFree)) {
            return stance;
        }
        if (rightFree) {
            place(right(gesture), 1, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST);
        }
        if (leftFree && (left != null || !rightFree)) {
            place(left == null ? right(gesture) : left, -1, Joint.LEFT_ELBOW, Joint.LEFT_WRIST);
        }
        return stance.signing(arms, signs);
    }

    /** Both hands at what stands before the body. */
    private Stance both(Reach reach) {
        if (isFree(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Held.Grip.RIGHT_HAND)) {
            place(reach, 1, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST);
        }
        if (isFree(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Held.Grip.LEFT_HAND)) {
            place(reach, -1, Joint.LEFT_ELBOW, Joint.LEFT_WRIST);
        }
        return stance.signing(arms, signs);
    }

    /** Where hands are at a thing that stands before the body; null where it does not. */
    private static Reach before(Worn<Prop> prop) {
        return switch (prop == null ? null : prop.kind()) {
            case PIANO -> Reach.to(Fingers.BACK, -150, 96, -74, 58, 172);
            case DRUM_KIT -> Reach.to(Fingers.FIST, -168, 118, -118, 72, 116);
            case WALKING_FRAME -> Reach.to(Fingers.FIST, -156, 92, -104, 64, 160);
            case STEERING_WHEEL -> Reach.to(Fingers.FIST, -158, 132, -104, 142, 12);
            case null, default -> null;
        };
    }

    private boolean isFree(Joint shoulder, Joint elbow, Joint wrist, Held.Grip hand) {
        boolean holds =
                stance.held().stream().anyMatch(held -> held.grip() == hand || held.grip() == Held.Grip.BOTH_HANDS);
        return !holds && !stance.signs().containsKey(wrist) && hangs(shoulder, elbow) && hangs(elbow, wrist);
    }

    private boolean hangs(Joint from, Joint to) {
        Spot along = stance.at(to).minus(stance.at(from));
        Spot spine = stance.hips().minus(stance.at(Joint.NECK));
        return along.dot(spine) > HANGING * along.length() * spine.length();
    }

    /** @param side 1 for the right arm, -1 for the left one, which does the same mirrored */
    private void place(Reach reach, int side, Joint elbow, Joint wrist) {
        AffineTransform body = torso.place();
        Spot neck = stance.at(Joint.NECK);
        double near = reach.near() * stance.unit();
        AffineTransform at = reach.atHead() ? face() : body;
        double turn = Math.atan2(at.getShearY(), at.getScaleX());
        arms.put(elbow, spot(body, side * reach.elbowX(), reach.elbowY(), neck.z() + near / 2));
        arms.put(wrist, spot(at, side * reach.wristX(), reach.wristY(), neck.z() + near));
        signs.put(
                wrist,
                new Sign(reach.fingers(), turn + side * Math.toRadians(reach.angle()), reach.flipped() != side < 0));
    }

    /** The head's coordinates, moved as the middle of the face is when it turns. */
    private AffineTransform face() {
        AffineTransform place = AffineTransform.getTranslateInstance(head.x(), head.y());
        place.rotate(head.roll());
        place.scale(head.scale(), head.scale());
        place.translate(FRONT * Math.sin(head.yaw()), 0);
        return place;
    }

    private static Spot spot(AffineTransform place, double x, double y, double z) {
        Point2D at = place.transform(new Point2D.Double(x, y), null);
        return new Spot(at.getX(), at.getY(), z);
    }

    private static Reach right(Gesture gesture) {
        return switch (gesture) {
            case THUMBS_UP, TWO_THUMBS_UP -> Reach.up(Fingers.THUMB, 4);
            case THUMBS_DOWN -> Reach.to(Fingers.THUMB_OUT, -196, 96, -128, 26, 82);
            case PEACE -> Reach.up(Fingers.VICTORY, -4);
            case POINT_AT_VIEWER -> Reach.to(Fingers.VIEWER, -150, 168, -96, 66, 4);
            case POINT_UP -> Reach.up(Fingers.INDEX, 0);
            case POINT_ASIDE -> Reach.to(Fingers.INDEX, -140, 130, -34, 58, 78).flip();
            case WAVE -> Reach.up(Fingers.WAVING, -10);
            case STOP -> Reach.up(Fingers.OPEN, 2);
            case OK -> Reach.up(Fingers.OK, -4);
            case FIST -> Reach.to(Fingers.FIST, -158, 168, -122, 20, 2);
            case HORNS -> Reach.up(Fingers.HORNS, 0);
            case I_LOVE_YOU -> Reach.up(Fingers.LOVE, -6);
            case CALL_ME -> Reach.up(Fingers.CALL, 8);
            case FINGER_HEART -> Reach.up(Fingers.FINGER_HEART, 0);
            case HEART_HANDS -> Reach.to(Fingers.HEART_HALF, -150, 160, -61, 58, 0);
            case CROSSED_FINGERS -> Reach.up(Fingers.CROSSED, 0);
            case PINKY_PROMISE -> Reach.up(Fingers.PINKY, 6);
            case THREE_FINGERS -> Reach.up(Fingers.THREE, -2);
            case FOUR_FINGERS -> Reach.up(Fingers.FOUR, 0);
            case PRAYING -> Reach.to(Fingers.PRAYING, -128, 140, -15, 66, 0);
            case OPEN_PRAYER -> Reach.to(Fingers.CUPPED, -140, 150, -34, 70, -4);
            case SALUTE -> Reach.toHead(Fingers.FLAT, -182, 30, -158, 34, 56);
            case HAND_ON_HEART -> Reach.to(Fingers.BACK, -150, 140, -26, 66, 68);
            case HAND_ON_CHIN -> Reach.toHead(Fingers.CHIN, -84, 168, 2, 178, 0);
            case FINGER_ON_LIPS -> Reach.toHead(Fingers.INDEX, -110, 150, -34, 182, 4);
            case HAND_OVER_MOUTH -> Reach.toHead(Fingers.BACK, -150, 120, -72, 90, 72);
            case HANDS_ON_CHEEKS -> Reach.toHead(Fingers.FLAT, -136, 150, -78, 150, 5);
            case BLOWING_KISS -> Reach.toHead(Fingers.KISS, -140, 150, -96, 188, 42);
            case FACEPALM -> Reach.toHead(Fingers.BACK, -156, 70, -48, 44, 24);
            case CROSSED_ARMS -> Reach.to(Fingers.BACK, -136, 132, 34, 90, 78);
            case HANDS_ON_HIPS, HAND_ON_HIP -> Reach.to(Fingers.BACK, -206, 116, -132, 214, 66);
            case ARMS_RAISED -> Reach.to(Fingers.OPEN, -186, -56, -164, -160, -4);
            case FLEXING -> Reach.to(Fingers.FIST, -214, -14, -168, -128, 24);
            case SHRUG -> Reach.to(Fingers.OPEN, -128, 132, -158, 52, -58);
            case HANDS_ON_BELLY -> Reach.to(Fingers.BACK, -150, 122, -74, 236, 74);
            case CLAPPING -> Reach.to(Fingers.CLAPPING, -140, 150, -46, 86, 24);
            case HAND_AT_EAR -> Reach.toHead(Fingers.FLAT, -170, 110, -118, 100, 20);
            case HANDS_ON_EARS -> Reach.toHead(Fingers.BACK, -170, 110, -118, 94, 4);
            case SCRATCHING_HEAD -> Reach.toHead(Fingers.CUPPED, -192, -20, -100, -40, 48);
            case FINGER_AT_TEMPLE -> Reach.toHead(Fingers.INDEX, -176, 60, -186, 76, 42);
            case SHADING_EYES -> Reach.toHead(Fingers.FLAT, -188, 0, -136, -20, 78);
            case OPEN_ARMS -> Reach.to(Fingers.OPEN, -180, 92, -232, -4, -48);
            case JAZZ_HANDS -> Reach.to(Fingers.OPEN, -158, 168, -122, 44, -8);
            case FISTS_UP -> Reach.to(Fingers.FIST, -150, 160, -96, 48, 8);
            case HAND_ON_CHEEK -> Reach.toHead(Fingers.FIST, -124, 160, -84, 134, 14);
            case L_SIGN -> Reach.up(Fingers.L, -4);
            case BACK_OF_HAND, BACKS_OF_HANDS -> Reach.up(Fingers.BACK, 2);
        };
    }

    /** What the left arm does beside it, told of a right one; null where it stays as it is. */
    private static Reach left(Gesture gesture) {
        if (gesture == Gesture.CROSSED_ARMS) {
            return Reach.to(Fingers.BACK, -136, 138, 40, 104, 76).behind();
        }
        if (gesture == Gesture.HANDS_ON_BELLY) {
            return Reach.to(Fingers.BACK, -146, 118, -58, 148, 72);
        }
        return gesture.takesBothHands() ? right(gesture) : null;
    }
}
