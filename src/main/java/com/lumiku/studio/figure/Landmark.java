package com.lumiku.studio.figure;

/**
 * Where a wrist goes when a hand does what the name says. Places are in the frame of a part of the body, to the outside of the
 * hand's own side, up and to the front; so is the direction of the hand, which without one continues the forearm.
 */
public enum Landmark {
    /** On the waist. */
    HIP(Part.PELVIS, 0.118, 0.078, 0.0, -0.55, -0.45, 0.7, Bend.OUT),
    /** In a trouser pocket. */
    POCKET(Part.PELVIS, 0.104, 0.028, 0.042, -0.15, -1, 0.25, Bend.BACK),
    BACK_POCKET(Part.PELVIS, 0.075, 0.03, -0.085, -0.2, -1, 0.1, Bend.BACK),
    /** Behind the small of the back. */
    SMALL_OF_BACK(Part.PELVIS, 0.03, 0.1, -0.1, -1, -0.25, 0, Bend.OUT),
    /** Before the lap, arms hanging. */
    LAP(Part.PELVIS, 0.03, 0.0, 0.11, -0.7, -0.8, 0.1, Bend.OUT),
    THIGH(Part.PELVIS, 0.1, -0.02, 0.06, -0.1, -1, 0.2, Bend.BACK),
    BELLY(Part.TORSO, 0.035, -0.19, 0.118, -1, -0.1, 0.1, Bend.DOWN),
    /** On the heart, or where it would be on the other side. */
    HEART(Part.TORSO, 0.0, -0.105, 0.1, -1, 0.35, 0, Bend.DOWN),
    /** Palms together before the chest. */
    PALMS(Part.TORSO, 0.012, -0.085, 0.125, -0.08, 1, 0.15, Bend.DOWN),
    /** Arms crossed: by the other arm's elbow. */
    CROSSED(Part.TORSO, -0.07, -0.155, 0.115, -1, 0.1, -0.1, Bend.DOWN),
    OTHER_UPPER_ARM(Part.TORSO, -0.085, -0.095, 0.085, -1, 0.2, -0.2, Bend.DOWN),
    OTHER_SHOULDER(Part.TORSO, -0.05, -0.02, 0.1, -1, 0.3, -0.5, Bend.FRONT),
    COLLAR(Part.TORSO, 0.035, -0.05, 0.085, -0.5, 0.8, -0.1, Bend.DOWN),
    NAPE(Part.HEAD, 0.055, -0.005, -0.075, -0.9, 0.1, 0.1, Bend.UP),
    CHIN(Part.HEAD, 0.025, -0.108, 0.078, -0.15, 1, -0.2, Bend.DOWN),
    CHEEK(Part.HEAD, 0.058, -0.085, 0.088, -0.15, 1, -0.15, Bend.DOWN),
    MOUTH(Part.HEAD, 0.05, -0.085, 0.105, -0.4, 0.9, -0.1, Bend.DOWN),
    /** A telephone at the ear. */
    EAR(Part.HEAD, 0.09, -0.035, 0.075, -0.15, 1, -0.35, Bend.DOWN),
    TEMPLE(Part.HEAD, 0.095, -0.01, 0.06, -0.45, 0.9, 0, Bend.ASIDE),
    /** The hand shades the eyes. */
    FOREHEAD(Part.HEAD, 0.098, 0.086, 0.085, -1, -0.02, 0.1, Bend.OUT),
    HAIR(Part.HEAD, 0.09, 0.06, 0.01, -0.5, 0.8, -0.2, Bend.OUT),
    CROWN(Part.HEAD, 0.07, 0.115, 0, -0.9, 0.3, 0, Bend.OUT),
    BEHIND_HEAD(Part.HEAD, 0.085, 0.045, -0.06, -1, 0.15, 0, Bend.UP),
    /** Off the base of the neck, for what the offset says. */
    BODY(Part.TORSO, 0, 0, 0, 0, 0, 0, Bend.DOWN),
    /** Off the place below the middle of the hips, on the ground. */
    FLOOR(Part.GROUND, 0, 0.02, 0, 0.1, -0.1, 1, Bend.BACK),
    KNEE(Part.KNEE, 0, 0.05, -0.025, -0.1, -0.3, 1, Bend.BACK),
    OTHER_KNEE(Part.OTHER_KNEE, 0, 0.05, -0.015, -0.5, -0.2, 0.8, Bend.OUT),
    ANKLE(Part.ANKLE, 0.02, 0.045, -0.01, -0.1, -0.7, 0.7, Bend.OUT),
    OTHER_ANKLE(Part.OTHER_ANKLE, 0, 0.045, 0, -0.4, -0.7, 0.5, Bend.OUT),
    OTHER_ELBOW(Part.OTHER_ELBOW, 0.03, 0.0, 0.035, -1, 0.1, -0.1, Bend.DOWN),
    OTHER_WRIST(Part.OTHER_WRIST, 0.015, 0.0, 0.02, -1, -0.2, 0, Bend.DOWN);

    /** What a place is measured from; the joints of limbs take the directions of the pelvis. */
    enum Part {
        PELVIS,
        TORSO,
        HEAD,
        GROUND,
        KNEE,
        OTHER_KNEE,
        ANKLE,
        OTHER_ANKLE,
        OTHER_ELBOW,
        OTHER_WRIST;

        boolean isOtherArm() {
            return this == OTHER_ELBOW || this == OTHER_WRIST;
        }
    }

    final Part part;
    final Vector wrist;
    final Vector hand;
    final Bend bend;

    Landmark(
            Part part,
            double out,
            double up,
            double front,
            double handOut,
            double handUp,
            double handFront,
            Bend bend) {
        this.part = part;
        this.wrist = new Vector(out, up, front);
        this.hand = new Vector(handOut, handUp, handFront);
        this.bend = bend;
    }
}
