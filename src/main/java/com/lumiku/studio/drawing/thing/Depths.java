package com.lumiku.studio.drawing.thing;

import com.lumiku.studio.figure.Held.Grip;

/**
 * How near to the viewer the parts of a figure are drawn, in body heights.
 *
 * @param rightArm its forearm
 * @param leftArm its forearm
 */
public record Depths(double rightHand, double leftHand, double rightArm, double leftArm, double torso, double head) {

    private static final double NEXT = 1e-4;
    private static final double BEHIND_TORSO = 0.15;

    double of(Grip grip, Part part) {
        return switch (part.lie()) {
            case GRASPED, UNDER_THUMB, BEHIND_HAND, BEFORE_HAND -> nearest(grip) + NEXT;
            case BEHIND_ARM -> behindArm(grip, part);
            case AT_TORSO -> torso + (part.depth() > torso ? 10 * NEXT : -BEHIND_TORSO);
            case ON_HEAD, ON_FACE -> head + NEXT;
        };
    }

    /** What is beyond the torso is behind it as well. */
    private double behindArm(Grip grip, Part part) {
        double arm = Math.min(Math.min(arm(grip, true), arm(grip, false)), hand(grip, true)) - NEXT;
        return part.depth() < torso - 0.03 ? Math.min(arm, part.depth()) : Math.max(arm, torso + NEXT);
    }

    /** Before the hands that hold it, and before their arms: these end behind what they hold. */
    private double nearest(Grip grip) {
        return Math.max(hand(grip, true), hand(grip, false));
    }

    private double hand(Grip grip, boolean right) {
        return isRight(grip, right) ? rightHand : leftHand;
    }

    private double arm(Grip grip, boolean right) {
        return isRight(grip, right) ? rightArm : leftArm;
    }

    /** Of what one hand holds there is but that side. */
    private static boolean isRight(Grip grip, boolean right) {
        return grip == Grip.RIGHT_HAND || right && grip != Grip.LEFT_HAND;
    }
}
