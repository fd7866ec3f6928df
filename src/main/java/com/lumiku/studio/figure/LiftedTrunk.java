package com.lumiku.studio.figure;

import java.util.EnumMap;
import java.util.Map;

/**
 * Shoulders and hips with depth, off the plane of the middle of the hips.
 *
 * @param torso the frame of the shoulders
 * @param pelvis the frame of the hips, as upright as the torso
 */
record LiftedTrunk(Vector neck, Map<Side, Vector> shoulders, Map<Side, Vector> hips, Rotation torso, Rotation pelvis) {

    private static final double SKEW = 210;
    private static final double TWIST = 3.7;
    private static final double BACK = 18;

    /**
     * @param lean 1 where the neck is nearer to the viewer than the hips, else -1
     * @param turn 1 where the left shoulder is nearer than the right one, else -1
     * @param twist the same of hips
     */
    static LiftedTrunk of(Sketch sketch, int lean, int turn, int twist) {
        Vector hips = Sketch.middle(sketch.at(Joint.RIGHT_HIP), sketch.at(Joint.LEFT_HIP));
        Vector spine = deep(sketch.at(Joint.NECK).minus(hips), Proportions.TRUNK, lean);
        Vector neck =
                new Vector(sketch.at(Joint.NECK).x(), sketch.at(Joint.NECK).y(), spine.z());
        Vector across = deep(half(sketch, Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER), Proportions.HALF_SHOULDERS, turn);
        Vector hipAcross = deep(half(sketch, Joint.RIGHT_HIP, Joint.LEFT_HIP), Proportions.HALF_HIPS, twist);
        Map<Side, Vector> shoulders = new EnumMap<>(Side.class);
        Map<Side, Vector> pelvis = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Vector shoulder = sketch.at(side.joint(Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER));
            Vector hip = sketch.at(side.joint(Joint.RIGHT_HIP, Joint.LEFT_HIP));
            shoulders.put(side, new Vector(shoulder.x(), shoulder.y(), neck.z() + side.sign * across.z()));
            pelvis.put(side, new Vector(hip.x(), hip.y(), side.sign * hipAcross.z()));
        }
        return new LiftedTrunk(neck, shoulders, pelvis, frame(spine, across), frame(spine, hipAcross));
    }

    private static Vector half(Sketch sketch, Joint right, Joint left) {
        return sketch.at(left).minus(sketch.at(right)).times(0.5);
    }

    /** A bone of this length that appears as a flat one. */
    static Vector deep(Vector flat, double length, int towardsViewer) {
        double z = length * length - flat.dot(flat);
        return new Vector(flat.x(), flat.y(), z <= 0 ? 0 : towardsViewer * Math.sqrt(z));
    }

    private static Rotation frame(Vector spine, Vector across) {
        Vector y = spine.length() < 1e-6 ? Vector.UP : spine.unit();
        Vector level = across.across(y);
        Vector x = level.length() < 1e-6 ? y.cross(Vector.FRONT).unit() : level.unit();
        return new Rotation(x, y, x.cross(y));
    }

    /** How unnatural it is: shoulders are at right angles to the spine, hips below them, and who leans does so forward. */
    double strain() {
        Vector across = shoulders.get(Side.LEFT).minus(shoulders.get(Side.RIGHT));
        double skew = across.length() < 1e-6 ? 0 : across.unit().dot(torso.y());
        double forward = Math.toDegrees(Math.asin(Math.clamp(torso.y().dot(level(pelvis.z())), -1, 1)));
        return SKEW * skew * skew + square(twist() / TWIST) + square(Math.max(0, -forward) / BACK);
    }

    Vector middleOfHips() {
        return Sketch.middle(hips.get(Side.RIGHT), hips.get(Side.LEFT));
    }

    private static Vector level(Vector direction) {
        Vector level = direction.across(Vector.UP);
        return level.length() < 1e-3 ? Vector.ZERO : level.unit();
    }

    private double twist() {
        Vector inPelvis = pelvis.applyInverse(torso.x());
        return Math.toDegrees(Math.atan2(-inPelvis.z(), inPelvis.x()));
    }

    /** How unnatural the head is on these shoulders. */
    double strainOf(LiftedHead head) {
        return head.strainOn(torso);
    }

    static double square(double value) {
        return value * value;
    }
}
