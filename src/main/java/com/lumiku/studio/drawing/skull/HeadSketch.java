package com.lumiku.studio.drawing.skull;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Surface;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * What the parts of a head share while it is drawn: the pen in the head's coordinates, whom to draw, and how the head is turned.
 *
 * @param growth where and how large a part of the face is at this age, from where and how large it is in an adult's
 */
public record HeadSketch(Pen pen, Appearance who, Surface face, Skull skull, Shape outline, AffineTransform growth) {

    private static final double HALF_WIDTH = 82;
    private static final double HALF_HEIGHT = 135;
    private static final double DEPTH = 74;
    private static final double FLAT = Math.sin(Math.toRadians(14.5));
    /** From where on a head is seen from behind. */
    private static final double BEHIND = Math.toRadians(112);

    public static HeadSketch of(Pen pen, Appearance who, HeadPose pose) {
        Skull skull = new Skull(who, pose.yaw());
        Surface face = new Surface(HALF_WIDTH, HALF_HEIGHT, DEPTH, pose.yaw(), pose.pitch());
        return new HeadSketch(pen.in(pose.place()), who, face, skull, skull.outline(), new AffineTransform());
    }

    public boolean fromBehind() {
        return Math.abs(face.yaw()) > BEHIND;
    }

    /** To which side the head looks: 1 for the viewer's right, -1 for the left. */
    public int side() {
        return Math.sin(face.yaw()) < 0 ? -1 : 1;
    }

    /** Whether it looks at the viewer so straight that both ears are seen. */
    public boolean isFlat() {
        return profile() < FLAT && !fromBehind();
    }

    /** How much of a profile it is: 0 from the front or from behind, 1 from the side. */
    public double profile() {
        return Math.abs(Math.sin(face.yaw()));
    }

    /** Whether lashes and lips are as of a grown woman that is not old: others wear make-up only where it is said. */
    public boolean madeUp() {
        return who.isFemale() && !who.isChild() && !who.age().isOld();
    }

    public Tint skin() {
        return who.skin();
    }

    public Tint skinShade() {
        return darker(0.17);
    }

    public Tint skinLine() {
        return darker(0.42);
    }

    /** The skin in shadow. */
    public Tint darker(double amount) {
        return Tint.shadow(who.skin(), amount);
    }

    public Tint hair() {
        return who.hairColor();
    }

    /** The same for a part of the face that is smaller or larger at this age, around its middle, and lower or higher. */
    public HeadSketch grown(double size, double middle, double lower) {
        AffineTransform grown = AffineTransform.getTranslateInstance(0, middle + lower);
        grown.scale(size, size);
        grown.translate(0, -middle);
        return new HeadSketch(pen, who, face, skull, outline, grown);
    }

    /** The same, drawn with another pen. */
    public HeadSketch on(Pen other) {
        return new HeadSketch(other, who, face, skull, outline, growth);
    }

    /** A flat shape laid upon the face. */
    public Shape bend(Shape flat) {
        return face.bend(growth.createTransformedShape(flat));
    }

    /** Where a point of the face is seen, {@code out} in front of it. */
    public Point2D at(double x, double y, double out) {
        Point2D flat = growth.transform(new Point2D.Double(x, y), null);
        return face.at(flat.getX(), flat.getY(), out);
    }

    /** A shape laid upon the face and cut off where the face ends. */
    public void onFace(Shape flat, Tint color) {
        pen.fillWithin(outline, bend(flat), color);
    }

    public void lineOnFace(Shape flat, Tint color, double width) {
        pen.line(bend(flat), color, width);
    }
}
