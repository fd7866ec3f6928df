package com.lumiku.studio.drawing.paint;

import java.awt.geom.Point2D;

/** A place in a picture: pixels, with the depth towards the viewer. */
public record Spot(double x, double y, double z) {

    public Spot minus(Spot other) {
        return new Spot(x - other.x, y - other.y, z - other.z);
    }

    public Spot plus(Spot other, double times) {
        return new Spot(x + times * other.x, y + times * other.y, z + times * other.z);
    }

    /** The place after a turn around an axis through a pivot. */
    public Spot turned(Spot pivot, Spot axis, double angle) {
        Spot off = minus(pivot);
        Spot side = axis.cross(off);
        double along = axis.dot(off) * (1 - Math.cos(angle));
        return pivot.plus(off, Math.cos(angle)).plus(side, Math.sin(angle)).plus(axis, along);
    }

    /** The place a share of the way to another. */
    public Spot toward(Spot other, double share) {
        return plus(other.minus(this), share);
    }

    public double dot(Spot other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Spot cross(Spot other) {
        return new Spot(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    public Point2D point() {
        return new Point2D.Double(x, y);
    }

    /** As seen, without depth. */
    public double seenLength() {
        return Math.hypot(x, y);
    }
}
