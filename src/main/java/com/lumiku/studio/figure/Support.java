package com.lumiku.studio.figure;

/**
 * What a figure sits on, works at or leans against. The point is the middle of the side that carries (a seat's or a desk's upper
 * side, the face of a wall), in the skeleton's coordinates.
 *
 * @param x to the viewer's right
 * @param y downwards
 * @param z towards the viewer
 * @param yaw how far its front is turned to the viewer's right, degrees; 0 faces the viewer
 */
public record Support(Kind kind, double x, double y, double z, double yaw) {

    /** The kinds of support. */
    public enum Kind {
        STOOL,
        CHAIR,
        SOFA,
        BENCH,
        DESK,
        WALL,
        STEP
    }
}
