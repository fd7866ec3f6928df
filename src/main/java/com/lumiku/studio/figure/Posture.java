package com.lumiku.studio.figure;

import java.util.List;

/**
 * How a figure holds itself: angles in degrees, lengths in body heights.
 *
 * <p>All is told from the figure itself: forward is to its front, left and right are its own. A figure that states nothing stands
 * facing the viewer, arms hanging.
 *
 * @param height of the middle of the hips above the ground; null: as high as the planted feet let it be, or whatever puts its lowest
 *     part on the ground
 * @param jump how far it is off the ground
 * @param hands how its fingers are held
 */
public record Posture(
        View view,
        Pelvis pelvis,
        Double height,
        double jump,
        Torso torso,
        Head head,
        Arm rightArm,
        Arm leftArm,
        Leg rightLeg,
        Leg leftLeg,
        List<Prop> props,
        Holding holds,
        Extremities.Hands hands) {

    /** Standing at ease, facing the viewer. */
    public static final Posture NEUTRAL = new Posture(
            new View(0, 0),
            new Pelvis(0, 0, 0),
            null,
            0,
            new Torso(0, 0, 0),
            new Head(0, 0, 0),
            Arm.HANGING,
            Arm.HANGING,
            Leg.STANDING,
            Leg.STANDING,
            List.of(),
            Holding.NOTHING,
            Extremities.Hands.AT_EASE);

    /**
     * From where it is seen.
     *
     * @param yaw how far the figure is turned to its left, which the viewer sees as to the right; 180 shows its back
     * @param pitch how far the viewer looks down on it
     */
    public record View(double yaw, double pitch) {}

    /**
     * How the pelvis is turned from upright.
     *
     * @param hinge to the front; 90 lies on its front, -90 on its back
     * @param tilt to its left; raises the right hip
     * @param turn to its left, against the feet
     */
    public record Pelvis(double hinge, double tilt, double turn) {}

    /**
     * How the shoulders are turned from the pelvis.
     *
     * @param lean to the front
     * @param tilt to its left
     * @param twist to its left
     */
    public record Torso(double lean, double tilt, double twist) {}

    /**
     * How the head is turned from the shoulders.
     *
     * @param turn to its left
     * @param tilt to its left shoulder
     * @param nod down
     */
    public record Head(double turn, double tilt, double nod) {}

    /**
     * What it sits on or leans against: the middle of the side that carries, off the place on the ground below the middle of the hips.
     *
     * @param turn of its front to the figure's left, degrees
     */
    public record Prop(Support.Kind kind, double left, double height, double front, double turn) {}

    /** With fingers at ease. */
    public Posture(
            View view,
            Pelvis pelvis,
            Double height,
            double jump,
            Torso torso,
            Head head,
            Arm rightArm,
            Arm leftArm,
            Leg rightLeg,
            Leg leftLeg,
            List<Prop> props,
            Holding holds) {
        this(
                view,
                pelvis,
                height,
                jump,
                torso,
                head,
                rightArm,
                leftArm,
                rightLeg,
                leftLeg,
                props,
                holds,
                Extremities.Hands.AT_EASE);
    }

    /** @throws IllegalArgumentException if a hand that is in a pocket holds something */
    public Posture {
        props = List.copyOf(props);
        free(rightArm, "right", holds.right(), holds.both());
        free(leftArm, "left", holds.left(), holds.both());
    }

    private static void free(Arm arm, String side, Item own, Item both) {
        boolean pocketed =
                arm instanceof Arm.Reach reach && (reach.at() == Landmark.POCKET || reach.at() == Landmark.BACK_POCKET);
        Item item = own == null ? both : own;
        if (pocketed && item != null) {
            throw new IllegalArgumentException(
                    "the %s hand is in a pocket and holds no %s".formatted(side, item.label()));
        }
    }

    /**
     * The figure in this posture, as it is seen.
     *
     * @throws IllegalArgumentException if no body can do that: naming the joint and its range, or what cannot be reached
     */
    public Pose pose(Framing framing) {
        return Kinematics.of(this).pose(framing);
    }

    /** Almost the same posture, as the same person would hold it another time; the same for the same seed, and always possible. */
    public Posture varied(int seed) {
        return Variation.of(this, seed);
    }
}
