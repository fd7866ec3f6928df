package com.lumiku.studio.drawing.thing;

/** How a part of a thing lies to the hand that holds it. */
public enum Lie {
    /** The hand is closed around it: behind its fingers. */
    GRASPED,
    /** On the palm, with the thumb upon it. */
    UNDER_THUMB,
    /** Seen from behind: the whole hand is before it. */
    BEHIND_HAND,
    /** Nothing of the hand covers it. */
    BEFORE_HAND,
    /** Between the arm and whatever is behind it. */
    BEHIND_ARM,
    /** On the torso or behind it, whichever its depth tells. */
    AT_TORSO,
    /** On the crown. */
    ON_HEAD,
    /** Before the eyes. */
    ON_FACE;

    boolean isCovered() {
        return this == GRASPED || this == UNDER_THUMB || this == BEHIND_HAND;
    }
}
