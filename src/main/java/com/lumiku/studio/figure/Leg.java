package com.lumiku.studio.figure;

/** How a leg is held. */
public sealed interface Leg {

    /**
     * By its angles, in degrees, from a leg that hangs straight: first out, then forward. They are measured from the upright, not
     * from the pelvis, so that legs stay where they are when the pelvis tips.
     *
     * @param forward the thigh to the front, 90 is level
     * @param out the thigh to the outside
     * @param turn of the thigh about itself, inwards
     * @param knee bend, 0 is straight
     * @param point of the foot, 0 is at right angles to the shank, 60 a stretched foot
     */
    record Angles(double forward, double out, double turn, double knee, double point) implements Leg {}

    /**
     * By where the foot is on the ground, off the place below the middle of the hips, in body heights.
     *
     * @param out to the outside of the leg's own side
     * @param front to the front
     * @param lift of the ankle above where it is on a flat foot: a raised heel, a step
     * @param toe where the toes point, degrees to the outside of straight ahead
     * @param knee where the knee points, degrees to the outside of straight ahead
     */
    record Planted(double out, double front, double lift, double toe, double knee) implements Leg {}

    /** A foot below its hip. */
    Leg STANDING = new Planted(0.07, 0, 0, 14, 8);
}
