package com.lumiku.studio.figure;

/** A point or direction in three dimensions. In the figure's own frame: x to its left, y up, z to its front. */
record Vector(double x, double y, double z) {

    static final Vector ZERO = new Vector(0, 0, 0);
    static final Vector DOWN = new Vector(0, -1, 0);
    static final Vector UP = new Vector(0, 1, 0);
    static final Vector FRONT = new Vector(0, 0, 1);

    Vector plus(Vector other) {
        return new Vector(x + other.x, y + other.y, z + other.z);
    }

    Vector minus(Vector other) {
        return new Vector(x - other.x, y - other.y, z - other.z);
    }

    Vector times(double factor) {
        return new Vector(x * factor, y * factor, z * factor);
    }

    double dot(Vector other) {
        return x * other.x + y * other.y + z * other.z;
    }

    Vector cross(Vector other) {
        return new Vector(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    double length() {
        return Math.sqrt(dot(this));
    }

    Vector unit() {
        return times(1 / length());
    }

    /** The part of it at right angles to a direction of length one. */
    Vector across(Vector direction) {
        return minus(direction.times(dot(direction)));
    }

    /** It in the frame of a body's side, and back: x to the outside. */
    Vector on(Side side) {
        return new Vector(x * side.sign, y, z);
    }
}
