package com.lumiku.studio.figure;

/** How an arm is held. */
public sealed interface Arm {

    /**
     * By its angles, in degrees, from an arm that hangs by the torso with the palm turned in: first out, then forward.
     *
     * @param forward the upper arm about the axis through both shoulders, 90 is straight ahead, 180 straight up
     * @param out the upper arm to the outside, negative across the body
     * @param turn of the upper arm about itself, inwards
     * @param elbow bend, 0 is straight; at turn 0 it bends to the front of a hanging arm
     */
    record Angles(double forward, double out, double turn, double elbow) implements Arm {}

    /**
     * By where the hand is. The offset goes in the directions of the landmark's part of the body.
     *
     * @param out offset to the outside of the arm's own side, in body heights
     * @param up offset upwards
     * @param front offset to the front
     * @param bend where the elbow goes; null is what suits the landmark
     */
    record Reach(Landmark at, double out, double up, double front, Bend bend) implements Arm {}

    /** Hanging at ease. */
    Arm HANGING = new Angles(3, 7, 5, 14);
}
