package com.lumiku.studio.drawing.torso;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** A part of an arm or leg: thicker at one end. */
public record Limb(Spot from, double thick, Spot to, double thin) {

    private static final double FORESHORTENED = 0.45;

    /** Its outline. */
    public Shape shape() {
        return Curve.taper(from.x(), from.y(), thick, to.x(), to.y(), thin);
    }

    /** With a straight end, as hems are. */
    public Shape hemmed() {
        Spot along = to.minus(from);
        double length = Math.max(along.seenLength(), 1);
        Spot before = from.toward(to, Math.max(0, 1 - thin / length));
        Spot across = across();
        Spot one = to.plus(across, thin * 1.02);
        Spot other = to.plus(across, -thin * 1.02);
        Spot back = before.plus(across, -thin);
        Spot front = before.plus(across, thin);
        Shape end = Curve.cornered(
                new double[] {other.x(), other.y(), back.x(), back.y()}, front.x(), front.y(), one.x(), one.y());
        return length < thin
                ? shape()
                : Curve.union(Curve.taper(from.x(), from.y(), thick, before.x(), before.y(), thin), end);
    }

    /** The first part of it, made wider by a sleeve or trouser leg. */
    public Limb covered(double share, double wider) {
        double end = thick + (thin - thick) * share;
        return new Limb(from, thick * wider, from.toward(to, share), end * wider);
    }

    /** Its lower half. */
    public Limb fromMiddle() {
        return new Limb(from.toward(to, 0.5), (thick + thin) / 2, to, thin);
    }

    /** The direction across it as it is seen, one long. */
    public Spot across() {
        Spot along = to.minus(from);
        double length = Math.max(along.seenLength(), 1);
        return new Spot(-along.y() / length, along.x() / length, 0);
    }

    /** A place so far beyond its end. */
    public Spot beyond(double distance) {
        Spot along = to.minus(from);
        return to.plus(along, distance / Math.max(along.seenLength(), 1));
    }

    /** A line across it. */
    public Shape ring(Spot at, double half) {
        Spot across = across();
        Spot start = at.plus(across, -half);
        Spot end = at.plus(across, half);
        return Curve.open(start.x(), start.y(), end.x(), end.y());
    }

    /** The cosine of the angle to a direction, as both are seen. */
    public double cosine(Spot direction) {
        Spot along = to.minus(from);
        return (along.x() * direction.x() + along.y() * direction.y())
                / Math.max(along.seenLength() * direction.seenLength(), 1e-9);
    }

    /** Whether it points at the viewer, or away. */
    public boolean isForeshortened() {
        Spot along = to.minus(from);
        return along.seenLength() < FORESHORTENED * along.length();
    }

    /** How near it is to the viewer in its middle. */
    public double depth() {
        return (from.z() + to.z()) / 2;
    }

    /** Fills a shape with a side away from the light. */
    public static void fill(Pen pen, Shape shape, Tint color, double unit) {
        pen.fill(shape, color);
        pen.fill(shaded(shape, unit), shade(color));
    }

    /** The side away from the light. */
    public static Region shaded(Shape shape, double unit) {
        return Region.of(shape).without(lit(shape, unit));
    }

    /** What the light reaches of it, and beyond. */
    public static Region lit(Shape shape, double unit) {
        return Region.of(shape).moved(-0.009 * unit, -0.003 * unit);
    }

    /** The colour of what is away from the light. */
    public static Tint shade(Tint color) {
        return Tint.faint(Tint.shade(color, 0.3), 0.5);
    }
}
