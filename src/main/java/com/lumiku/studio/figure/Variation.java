package com.lumiku.studio.figure;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

/** Small changes of a posture, as much as the body allows. */
final class Variation {

    private final SplittableRandom random;
    private final double amount;

    private Variation(int seed, double amount) {
        this.random = new SplittableRandom(seed);
        this.amount = amount;
    }

    static Posture of(Posture posture, int seed) {
        for (double amount = 1; amount > 0.01; amount /= 2) {
            Posture varied = new Variation(seed, amount).vary(posture);
            if (isPossible(varied)) {
                return varied;
            }
        }
        return posture;
    }

    /** A pose of which only the figure is known, seen a little more from one side. */
    static Pose of(Pose pose, int seed) {
        double turn = Math.toRadians(new Variation(seed, 1).by(0, 7));
        Keypoint right = pose.skeleton().at(Joint.RIGHT_HIP);
        Keypoint left = pose.skeleton().at(Joint.LEFT_HIP);
        double axis = (right.x() + left.x()) / 2;
        UnaryOperator<Keypoint> turned = at -> turned(at, axis, turn);
        Extremities tips = pose.extremities();
        return new Pose(
                new Skeleton(pose.skeleton().keypoints().stream().map(turned).toList()),
                new Extremities(
                        turned.apply(tips.rightHand()),
                        turned.apply(tips.leftHand()),
                        turned.apply(tips.rightFoot()),
                        turned.apply(tips.leftFoot())),
                pose.framing(),
                pose.ground(),
                pose.supports(),
                pose.held(),
                pose.hands(),
                pose.window());
    }

    private static Keypoint turned(Keypoint at, double axis, double turn) {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double x = at.x() - axis;
        return new Keypoint(axis + x * cos + at.z() * sin, at.y(), at.z() * cos - x * sin, at.visible());
    }

    private static boolean isPossible(Posture posture) {
        try {
            Kinematics.of(posture);
            return true;
        } catch (IllegalArgumentException impossible) {
            return false;
        }
    }

    private Posture vary(Posture p) {
        return new Posture(
                new Posture.View(by(p.view().yaw(), 7), p.view().pitch()),
                p.pelvis(),
                p.height(),
                p.jump(),
                new Posture.Torso(
                        by(p.torso().lean(), 2),
                        by(p.torso().tilt(), 2),
                        by(p.torso().twist(), 3)),
                new Posture.Head(
                        by(p.head().turn(), 7),
                        by(p.head().tilt(), 4),
                        by(p.head().nod(), 4)),
                vary(p.rightArm()),
                vary(p.leftArm()),
                vary(p.rightLeg()),
                vary(p.leftLeg()),
                p.props(),
                p.holds(),
                p.hands());
    }

    private Arm vary(Arm arm) {
        return switch (arm) {
            case Arm.Angles a -> new Arm.Angles(by(a.forward(), 5), by(a.out(), 4), by(a.turn(), 5), by(a.elbow(), 5));
            case Arm.Reach r ->
                new Arm.Reach(r.at(), by(r.out(), 0.008), by(r.up(), 0.008), by(r.front(), 0.006), r.bend());
        };
    }

    private Leg vary(Leg leg) {
        return switch (leg) {
            case Leg.Angles a ->
                new Leg.Angles(by(a.forward(), 3), by(a.out(), 2), by(a.turn(), 3), by(a.knee(), 3), a.point());
            case Leg.Planted l ->
                new Leg.Planted(by(l.out(), 0.01), by(l.front(), 0.012), l.lift(), by(l.toe(), 4), by(l.knee(), 4));
        };
    }

    private double by(double value, double most) {
        return value + (2 * random.nextDouble() - 1) * most * amount;
    }
}
