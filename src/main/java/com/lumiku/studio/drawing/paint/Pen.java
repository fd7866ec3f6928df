package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Fills and lines, in coordinates of the drawing's own choice. */
public final class Pen {

    private final Canvas canvas;
    private final AffineTransform place;

    private Pen(Canvas canvas, AffineTransform place) {
        this.canvas = canvas;
        this.place = place;
    }

    /** A pen in the coordinates of the canvas. */
    public static Pen on(Canvas canvas) {
        return new Pen(canvas, new AffineTransform());
    }

    /** A pen on the same canvas with coordinates of its own. */
    public Pen in(AffineTransform coordinates) {
        AffineTransform both = new AffineTransform(place);
        both.concatenate(coordinates);
        return new Pen(canvas, both);
    }

    /** Whether it draws as a mirror shows. */
    public boolean isMirrored() {
        return place.getDeterminant() < 0;
    }

    public void fill(Shape shape, Paint paint) {
        fill(Region.of(shape), paint);
    }

    public void fill(Region region, Paint paint) {
        canvas.fill(region, place, paint);
    }

    /** Fills what two shapes have in common. */
    public void fillWithin(Shape limit, Shape shape, Paint paint) {
        fillWithin(Region.of(limit), Region.of(shape), paint);
    }

    public void fillWithin(Region limit, Shape shape, Paint paint) {
        fillWithin(limit, Region.of(shape), paint);
    }

    public void fillWithin(Shape limit, Region region, Paint paint) {
        fillWithin(Region.of(limit), region, paint);
    }

    public void fillWithin(Region limit, Region region, Paint paint) {
        fill(region.within(limit), paint);
    }

    public void line(Shape shape, Paint paint, double width) {
        fill(new Region.Line(shape, width), paint);
    }

    /** Draws a line where it is inside a limit. */
    public void lineWithin(Shape limit, Shape shape, Paint paint, double width) {
        lineWithin(Region.of(limit), shape, paint, width);
    }

    public void lineWithin(Region limit, Shape shape, Paint paint, double width) {
        fillWithin(limit, new Region.Line(shape, width), paint);
    }

    /** Fills a shape with a picture stretched over its bounds. */
    public void picture(BufferedImage picture, Shape shape) {
        canvas.picture(picture, shape, place);
    }
}
