package com.lumiku.studio.figure;

/** A rotation, as the frame that it turns the axes into. Angles are in degrees. */
record Rotation(Vector x, Vector y, Vector z) {

    static final Rotation NONE = new Rotation(new Vector(1, 0, 0), new Vector(0, 1, 0), new Vector(0, 0, 1));

    /** About the axis to the left: what is up goes to the front. */
    static Rotation forward(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(1, 0, 0), new Vector(0, cos, sin), new Vector(0, -sin, cos));
    }

    /** About the vertical axis: what is in front goes to the left. */
    static Rotation leftward(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, 0, -sin), new Vector(0, 1, 0), new Vector(sin, 0, cos));
    }

    /** About the axis to the front: what is up goes to the left. */
    static Rotation sideward(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return new Rotation(new Vector(cos, -sin, 0), new Vector(sin, cos, 0), new Vector(0, 0, 1));
    }

    /** The frame with this up whose front is as near to a direction as can be. */
    static Rotation upright(Vector up, Vector front) {
        Vector y = up.unit();
        Vector z = front.across(y).unit();
        return new Rotation(y.cross(z), y, z);
    }

    /** The frame with this front whose up is as near to a direction as can be. */
    static Rotation facing(Vector front, Vector up) {
        Vector z = front.unit();
        Vector y = up.across(z).unit();
        return new Rotation(y.cross(z), y, z);
    }

    Vector apply(Vector v) {
        return x.times(v.x()).plus(y.times(v.y())).plus(z.times(v.z()));
    }

    Vector applyInverse(Vector v) {
        return new Vector(x.dot(v), y.dot(v), z.dot(v));
    }

    /** Another rotation done within the frame of this one. */
    Rotation then(Rotation inner) {
        return new Rotation(apply(inner.x), apply(inner.y), apply(inner.z));
    }
}
