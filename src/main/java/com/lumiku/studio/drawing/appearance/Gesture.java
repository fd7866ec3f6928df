package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** What somebody tells with the hands. */
public enum Gesture implements Trait {
    THUMBS_UP,
    TWO_THUMBS_UP,
    THUMBS_DOWN,
    PEACE,
    POINT_AT_VIEWER,
    POINT_UP,
    POINT_ASIDE,
    WAVE,
    STOP,
    OK,
    FIST,
    HORNS,
    I_LOVE_YOU,
    CALL_ME,
    FINGER_HEART,
    HEART_HANDS,
    CROSSED_FINGERS,
    PINKY_PROMISE,
    THREE_FINGERS,
    FOUR_FINGERS,
    PRAYING,
    OPEN_PRAYER,
    SALUTE,
    HAND_ON_HEART,
    HAND_ON_CHIN,
    FINGER_ON_LIPS,
    HAND_OVER_MOUTH,
    HANDS_ON_CHEEKS,
    BLOWING_KISS,
    FACEPALM,
    CROSSED_ARMS,
    HANDS_ON_HIPS,
    ARMS_RAISED,
    FLEXING,
    SHRUG,
    CLAPPING,
    HAND_AT_EAR,
    HANDS_ON_EARS,
    SCRATCHING_HEAD,
    FINGER_AT_TEMPLE,
    SHADING_EYES,
    OPEN_ARMS,
    JAZZ_HANDS,
    FISTS_UP,
    HAND_ON_CHEEK,
    HAND_ON_HIP,
    L_SIGN,
    BACK_OF_HAND,
    BACKS_OF_HANDS,
    HANDS_ON_BELLY;

    /** Whether no hand is left to hold something. */
    public boolean takesBothHands() {
        return switch (this) {
            case TWO_THUMBS_UP,
                    HEART_HANDS,
                    PRAYING,
                    OPEN_PRAYER,
                    HANDS_ON_CHEEKS,
                    CROSSED_ARMS,
                    HANDS_ON_HIPS,
                    ARMS_RAISED,
                    FLEXING,
                    SHRUG,
                    CLAPPING,
                    HANDS_ON_EARS,
                    OPEN_ARMS,
                    JAZZ_HANDS,
                    FISTS_UP,
                    HANDS_ON_BELLY,
                    BACKS_OF_HANDS -> true;
            default -> false;
        };
    }

    /** Whether it only shows what is on hands: those of a whole figure are seen as they are. */
    public boolean isShowing() {
        return this == BACK_OF_HAND || this == BACKS_OF_HANDS;
    }

    /** How large the head is in a portrait that shows all of the gesture, of the usual size. */
    public double portraitSize() {
        return switch (this) {
            case OPEN_ARMS -> 0.55;
            case HANDS_ON_HIPS, HAND_ON_HIP, ARMS_RAISED, HANDS_ON_BELLY -> 0.62;
            case FLEXING, SHRUG -> 0.68;
            case CROSSED_ARMS -> 0.76;
            default -> 1;
        };
    }
}
