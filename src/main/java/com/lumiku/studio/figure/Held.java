package com.lumiku.studio.figure;

/**
 * A thing in its place, as it is seen. Its own frame is that of a thing which faces the viewer: across to the viewer's right, up, and
 * to its front.
 *
 * @param at where a hand grips it, or where it is worn
 * @param end the other end of what is not stiff: the shoulder a strap goes over, where a tassel hangs from
 * @param span from hand to hand of what both hold, else 0; in body heights
 */
public record Held(
        Item item, Grip grip, Keypoint at, Direction across, Direction up, Direction front, Keypoint end, double span) {

    /** By what a thing is held. */
    public enum Grip {
        RIGHT_HAND,
        LEFT_HAND,
        BOTH_HANDS,
        /** It is worn, and a hand only touches it. */
        HEAD
    }
}
