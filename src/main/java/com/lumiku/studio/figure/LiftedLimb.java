package com.lumiku.studio.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An arm or leg with depth.
 *
 * @param bones in the frame of its root and its side
 * @param strain how unnatural it is
 */
record LiftedLimb(Vector root, Vector middle, Vector end, TwoBones bones, double strain) {

    static LiftedLimb arm(Sketch sketch, LiftedTrunk trunk, Collection<LiftedLimb> legs, Side side) {
        List<LiftedLimb> ways = ways(
                sketch,
                trunk.shoulders().get(side),
                trunk.torso(),
                side,
                side.joint(Joint.RIGHT_ELBOW, Joint.LEFT_ELBOW),
                side.joint(Joint.RIGHT_WRIST, Joint.LEFT_WRIST),
                Proportions.UPPER_ARM,
                Proportions.FOREARM);
        return ways.stream()
                .map(way -> way.strained(ArmStrain.of(way, trunk, legs, side)))
                .min(Comparator.comparingDouble(LiftedLimb::strain))
                .orElseThrow();
    }

    static LiftedLimb leg(Sketch sketch, LiftedTrunk trunk, Side side) {
        List<LiftedLimb> ways = ways(
                sketch,
                trunk.hips().get(side),
                trunk.pelvis(),
                side,
                side.joint(Joint.RIGHT_KNEE, Joint.LEFT_KNEE),
                side.joint(Joint.RIGHT_ANKLE, Joint.LEFT_ANKLE),
                Proportions.THIGH,
                Proportions.SHANK);
        return ways.stream()
                .map(way -> way.strained(LegStrain.of(way, trunk)))
                .min(Comparator.comparingDouble(LiftedLimb::strain))
                .orElseThrow();
    }

    private static List<LiftedLimb> ways(
            Sketch sketch,
            Vector root,
            Rotation frame,
            Side side,
            Joint middle,
            Joint end,
            double upperLength,
            double lowerLength) {
        List<LiftedLimb> ways = new ArrayList<>();
        for (int first = -1; first <= 1; first += 2) {
            for (int second = -1; second <= 1; second += 2) {
                Vector upper = LiftedTrunk.deep(flat(sketch.at(middle).minus(root)), upperLength, first);
                Vector at = root.plus(upper);
                Vector lower = LiftedTrunk.deep(flat(sketch.at(end).minus(at)), lowerLength, second);
                TwoBones bones = new TwoBones(inFrame(upper, frame, side), inFrame(lower, frame, side));
                ways.add(new LiftedLimb(root, at, at.plus(lower), bones, 0));
            }
        }
        return ways;
    }

    private static Vector flat(Vector bone) {
        return new Vector(bone.x(), bone.y(), 0);
    }

    private static Vector inFrame(Vector bone, Rotation frame, Side side) {
        return frame.applyInverse(bone.length() < 1e-9 ? Vector.DOWN : bone.unit())
                .on(side);
    }

    /** With a hand that goes on where the forearm points. */
    Limb withHand() {
        return new Limb(root, middle, end, end.plus(direction(middle, end).times(0.85 * Proportions.HAND)));
    }

    /** With a foot at right angles to the shank, where the knee points; a straight leg's goes where the pelvis does. */
    Limb withFoot(Rotation pelvis) {
        Vector shank = direction(middle, end);
        Vector thigh = direction(root, middle);
        Vector knee = thigh.minus(shank);
        Vector ahead = pelvis.z().plus(knee.times(2)).across(shank);
        Vector toes = (ahead.length() < 1e-3 ? pelvis.z() : ahead.unit()).times(Proportions.FOREFOOT);
        return new Limb(root, middle, end, end.plus(toes).plus(shank.times(Proportions.ANKLE_HEIGHT * 0.6)));
    }

    private static Vector direction(Vector from, Vector to) {
        Vector bone = to.minus(from);
        return bone.length() < 1e-9 ? Vector.DOWN : bone.unit();
    }

    private LiftedLimb strained(double strain) {
        return new LiftedLimb(root, middle, end, bones, strain);
    }
}
