package com.lumiku.studio.figure;

/** The tips of fingers and toes, which are no keypoints of OpenPose but tell how hands and feet point. */
public record Extremities(Keypoint rightHand, Keypoint leftHand, Keypoint rightFoot, Keypoint leftFoot) {

    /** How the fingers of an empty hand are held. */
    public enum Fingers {
        /** Spread, with the palm to the viewer. */
        OPEN,
        /** As open, on the move. */
        WAVING,
        /** Together, with the back of the hand to the viewer. */
        BACK,
        /** Together, seen from the side of the thumb. */
        FLAT,
        /** As flat, with hearts that fly away. */
        KISS,
        /** As flat, with the noise of clapping. */
        CLAPPING,
        FIST,
        /** The thumb away from a fist, square to the arm. */
        THUMB_OUT,
        /** The thumb away from a fist, along the arm. */
        THUMB,
        INDEX,
        VICTORY,
        HORNS,
        /** Thumb, index and little finger away from a fist. */
        LOVE,
        /** Thumb and index away from a fist. */
        L,
        /** Thumb and little finger away from a fist. */
        CALL,
        PINKY,
        CROSSED,
        THREE,
        FOUR,
        OK,
        /** The index towards the viewer. */
        VIEWER,
        FINGER_HEART,
        /** One half of a heart that two hands form. */
        HEART_HALF,
        /** One of two hands that lie palm to palm. */
        PRAYING,
        /** A palm turned up, seen from the side of the fingers. */
        CUPPED,
        /** Thumb and index around a chin. */
        CHIN
    }

    /**
     * The fingers of both hands.
     *
     * @param right null where they are at ease, as is left
     */
    public record Hands(Fingers right, Fingers left) {

        /** Both at ease. */
        public static final Hands AT_EASE = new Hands(null, null);
    }
}
