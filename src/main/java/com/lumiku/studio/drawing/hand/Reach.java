package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.figure.Extremities.Fingers;

/**
 * Where a right arm is in a gesture, as the viewer sees it. Elbows are in the torso's coordinates.
 *
 * @param fingers what the hand forms
 * @param atHead whether the wrist is in the head's coordinates, else in the torso's
 * @param angle of the hand from upright, clockwise in degrees
 * @param flipped whether the other side of the hand is seen than the sheet shows
 * @param near how far before the torso the wrist is, in body heights
 */
public record Reach(
        Fingers fingers,
        boolean atHead,
        double elbowX,
        double elbowY,
        double wristX,
        double wristY,
        double angle,
        boolean flipped,
        double near) {

    private static final double BEFORE = 0.12;

    /** Before the torso. */
    public static Reach to(Fingers fingers, double elbowX, double elbowY, double wristX, double wristY, double angle) {
        return new Reach(fingers, false, elbowX, elbowY, wristX, wristY, angle, false, BEFORE);
    }

    /** Before the face. */
    public static Reach toHead(
            Fingers fingers, double elbowX, double elbowY, double wristX, double wristY, double angle) {
        return new Reach(fingers, true, elbowX, elbowY, wristX, wristY, angle, false, BEFORE);
    }

    /** Up beside the shoulder. */
    public static Reach up(Fingers fingers, double angle) {
        return to(fingers, -158, 168, -118, 48, angle);
    }

    /** With the other side of the hand to the viewer. */
    public Reach flip() {
        return new Reach(fingers, atHead, elbowX, elbowY, wristX, wristY, angle, !flipped, near);
    }

    /** Farther away, behind another arm. */
    public Reach behind() {
        return new Reach(fingers, atHead, elbowX, elbowY, wristX, wristY, angle, flipped, near / 2);
    }
}
