package com.lumiku.studio.figure;

import com.lumiku.studio.figure.Landmark.Part;
import java.util.EnumMap;
import java.util.Map;

/** Puts arms in their place. */
final class Arms {

    private static final double TIP = 0.85 * Proportions.HAND;
    private static final double STRAIGHT = 20;

    private final Trunk trunk;
    private final Map<Side, Limb> legs;
    private final double height;

    Arms(Trunk trunk, Map<Side, Limb> legs, double height) {
        this.trunk = trunk;
        this.legs = legs;
        this.height = height;
    }

    Map<Side, Limb> place(Arm right, Arm left) {
        if (needsOther(right) && needsOther(left)) {
            throw new IllegalArgumentException("each arm reaches for the other");
        }
        if (needsOther(right)) {
            Limb first = place(Side.LEFT, left, null);
            return both(place(Side.RIGHT, right, first), first);
        }
        Limb first = place(Side.RIGHT, right, null);
        return both(first, place(Side.LEFT, left, first));
    }

    private static Map<Side, Limb> both(Limb right, Limb left) {
        Map<Side, Limb> arms = new EnumMap<>(Side.class);
        arms.put(Side.RIGHT, right);
        arms.put(Side.LEFT, left);
        return arms;
    }

    private static boolean needsOther(Arm arm) {
        return arm instanceof Arm.Reach reach && reach.at().part.isOtherArm();
    }

    private Limb place(Side side, Arm arm, Limb other) {
        return switch (arm) {
            case Arm.Angles angles -> byAngles(side, angles);
            case Arm.Reach reach -> reaching(side, reach, other);
        };
    }

    private Limb byAngles(Side side, Arm.Angles arm) {
        Rotation upper = Rotation.forward(-arm.forward())
                .then(Rotation.sideward(-arm.out()))
                .then(Rotation.leftward(-arm.turn()));
        TwoBones bones = new TwoBones(
                upper.apply(Vector.DOWN),
                upper.then(Rotation.forward(-arm.elbow())).apply(Vector.DOWN));
        Range.SHOULDER_FORWARD.check(name(side), arm.forward());
        Range.SHOULDER_OUT.check(name(side), arm.out());
        Range.SHOULDER_TURN.check(name(side), arm.turn());
        Range.ELBOW.check(name(side), arm.elbow());
        return limb(side, bones, null);
    }

    private Limb reaching(Side side, Arm.Reach arm, Limb other) {
        Landmark at = arm.at();
        Rotation frame = frame(at.part);
        Vector offset = at.wrist.plus(new Vector(arm.out(), arm.up(), arm.front()));
        Vector target = origin(at.part, side, other).plus(frame.apply(offset.on(side)));
        Vector toTarget =
                trunk.torso().applyInverse(target.minus(trunk.shoulder(side))).on(side);
        Bend bend = arm.bend() == null ? at.bend : arm.bend();
        String whose = name(side);
        TwoBones bones = TwoBones.reaching(
                whose + "arm to " + at, toTarget, Proportions.UPPER_ARM, Proportions.FOREARM, bend.direction);
        check(whose, bones);
        return limb(side, bones, at.hand.length() == 0 ? null : frame.apply(at.hand.on(side)));
    }

    private static void check(String whose, TwoBones bones) {
        Range.SHOULDER_FORWARD.check(whose, bones.forward());
        Range.SHOULDER_BACK.check(whose, Math.toDegrees(Math.asin(-bones.upper().z())));
        Range.SHOULDER_OUT.check(whose, bones.out());
        Range.ELBOW.check(whose, bones.bend());
        if (bones.bend() > STRAIGHT) {
            Range.SHOULDER_TURN.check(whose, bones.turn(1));
        }
    }

    private Limb limb(Side side, TwoBones bones, Vector hand) {
        Rotation torso = trunk.torso();
        Vector shoulder = trunk.shoulder(side);
        Vector elbow = shoulder.plus(torso.apply(bones.upper().on(side)).times(Proportions.UPPER_ARM));
        Vector forearm = torso.apply(bones.lower().on(side));
        Vector wrist = elbow.plus(forearm.times(Proportions.FOREARM));
        Vector direction = hand == null ? forearm : hand.unit();
        return new Limb(shoulder, elbow, wrist, wrist.plus(direction.times(TIP)));
    }

    private Rotation frame(Part part) {
        return switch (part) {
            case PELVIS -> trunk.pelvis();
            case TORSO -> trunk.torso();
            case HEAD -> trunk.head();
            default -> Rotation.NONE;
        };
    }

    private Vector origin(Part part, Side side, Limb other) {
        return switch (part) {
            case PELVIS -> Vector.ZERO;
            case TORSO -> trunk.neck();
            case HEAD -> trunk.atlas();
            case GROUND -> new Vector(0, -height, 0);
            case KNEE -> legs.get(side).middle();
            case OTHER_KNEE -> legs.get(side.other()).middle();
            case ANKLE -> legs.get(side).end();
            case OTHER_ANKLE -> legs.get(side.other()).end();
            case OTHER_ELBOW -> other.middle();
            case OTHER_WRIST -> other.end();
        };
    }

    private static String name(Side side) {
        return side == Side.RIGHT ? "right " : "left ";
    }
}
