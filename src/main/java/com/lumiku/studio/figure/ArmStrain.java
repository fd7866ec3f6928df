package com.lumiku.studio.figure;

import java.util.Collection;

/**
 * How unnatural an arm is: joints beyond their range, an elbow that does not give way outwards, down or back, a hand inside the torso, behind
 * the body, or hidden. The weights are those that bring most limbs of the catalog's poses into their order again.
 */
final class ArmStrain {

    private static final double BEYOND = 16;
    private static final double ELBOW_IN_FRONT = 0.11;
    private static final double ELBOW_INWARDS = 140;
    private static final double ELBOW_BEHIND = 0.41;
    private static final double HAND_BEHIND = 0.16;
    private static final double DEEP = 1.3;
    private static final double HAND_INSIDE = 570;
    private static final double ELBOW_INSIDE = 0.04;
    private static final double TURNED = 0.27;
    private static final double USUAL_TURN = 3.5;
    private static final double BEHIND_THIGH = 0.21;
    private static final double BEHIND_HEAD = 12;

    /** A bent arm tells how the upper one is turned. */
    private static final double STRAIGHT = 3.9;

    private final LiftedTrunk trunk;
    private final Side side;
    private final LiftedLimb arm;
    private final Vector shoulder;
    private final Vector elbow;
    private final Vector hand;

    private ArmStrain(LiftedLimb arm, LiftedTrunk trunk, Side side) {
        this.trunk = trunk;
        this.side = side;
        this.arm = arm;
        shoulder = inTorso(arm.root());
        elbow = inTorso(arm.middle());
        hand = inTorso(arm.end());
    }

    static double of(LiftedLimb arm, LiftedTrunk trunk, Collection<LiftedLimb> legs, Side side) {
        ArmStrain strain = new ArmStrain(arm, trunk, side);
        return BEYOND * strain.beyond() + strain.ofElbow() + strain.ofHand() + strain.hidden(legs);
    }

    private double beyond() {
        TwoBones bones = arm.bones();
        double beyond = Range.SHOULDER_FORWARD.excess(bones.forward())
                + Range.SHOULDER_BACK.excess(
                        Math.toDegrees(Math.asin(Math.clamp(-bones.upper().z(), -1, 1))))
                + Range.SHOULDER_OUT.excess(bones.out())
                + Range.ELBOW.excess(bones.bend());
        return bones.bend() > STRAIGHT ? beyond + Range.SHOULDER_TURN.excess(bones.turn(1)) : beyond;
    }

    private double ofElbow() {
        TwoBones bones = arm.bones();
        double turned = bones.bend() > STRAIGHT ? (bones.turn(1) - USUAL_TURN) / 90 : 0;
        // The elbow off the line from shoulder to hand.
        Vector bent = elbow.minus(Sketch.middle(shoulder, hand));
        return TURNED * square(turned)
                + ELBOW_IN_FRONT * Math.max(0, bent.z())
                + ELBOW_INWARDS * Math.max(0, -bent.x() * side.sign)
                + ELBOW_BEHIND * Math.max(0, -elbow.z())
                + ELBOW_INSIDE * insideTorso(elbow);
    }

    private double ofHand() {
        return HAND_BEHIND * Math.max(0, -hand.z())
                + DEEP * Math.abs(hand.z() - elbow.z())
                + HAND_INSIDE * insideTorso(hand);
    }

    /** What is told was seen, so it hardly was behind something. */
    private double hidden(Collection<LiftedLimb> legs) {
        double thighs = legs.stream()
                .mapToDouble(leg -> hiddenBy(arm.end(), leg.root(), leg.middle(), 0.05))
                .sum();
        Vector up = trunk.torso().y();
        return BEHIND_THIGH * thighs
                + BEHIND_HEAD
                        * hiddenBy(
                                arm.end(),
                                trunk.neck().plus(up.times(0.07)),
                                trunk.neck().plus(up.times(0.17)),
                                0.06);
    }

    private Vector inTorso(Vector at) {
        return trunk.torso().applyInverse(at.minus(trunk.neck()));
    }

    private static double insideTorso(Vector at) {
        boolean isBeside = at.y() > 0.02 || at.y() < -0.33;
        return isBeside ? 0 : Math.max(0, 1 - Math.hypot(at.x() / 0.11, at.z() / 0.075));
    }

    /** How much the viewer's sight of a place is barred by a bone with flesh around it, 0 to 1. */
    static double hiddenBy(Vector at, Vector from, Vector to, double radius) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along =
                length < 1e-9 ? 0 : Math.clamp(((at.x() - from.x()) * dx + (at.y() - from.y()) * dy) / length, 0, 1);
        double off = Math.hypot(at.x() - from.x() - along * dx, at.y() - from.y() - along * dy);
        if (off > radius) {
            return 0;
        }
        double before = from.z() + along * (to.z() - from.z()) - at.z();
        return Math.clamp(before / 0.05 + 0.5, 0, 1) * (1 - off / radius / 2);
    }

    private static double square(double value) {
        return value * value;
    }
}
