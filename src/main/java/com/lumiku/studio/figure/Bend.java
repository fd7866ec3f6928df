package com.lumiku.studio.figure;

/** Where the elbow of a reaching arm goes: mostly there, as its length allows. */
public enum Bend {
    DOWN(0.3, -1, -0.2),
    OUT(1, -0.3, -0.3),
    BACK(0.35, -0.3, -1),
    ASIDE(0.75, -0.75, 0.2),
    UP(0.8, 1, 0.1),
    FRONT(0.35, -0.4, 1),
    IN(-0.4, -1, 0.2);

    /** To the outside of the arm's side, up, to the front. */
    final Vector direction;

    Bend(double out, double up, double front) {
        direction = new Vector(out, up, front);
    }
}
