package com.lumiku.studio.drawing.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.List;

/** Fills and lines, antialiased, in coordinates of the drawing's own choice. */
public final class Pen {

    private final Graphics2D graphics;

    private Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** A pen whose unit is a pixel of the image. */
    public static Pen on(BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return new Pen(graphics);
    }

    /** A pen on the same image with coordinates of its own. */
    public Pen in(AffineTransform coordinates) {
        Graphics2D graphics = (Graphics2D) this.graphics.create();
        graphics.transform(coordinates);
        return new Pen(graphics);
    }

    public void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint.awt());
        graphics.fill(shape);
    }

    /** Fills what two shapes have in common. Unlike a clip this keeps edges smooth. */
    public void fillWithin(Shape outline, Shape shape, Paint paint) {
        fill(common(outline, shape), paint);
    }

    /** Fills many small shapes where they are inside an outline: much faster than their union. */
    public void fillAllWithin(Shape outline, List<? extends Shape> motifs, Paint paint) {
        for (Shape motif : motifs) {
            if (outline.contains(motif.getBounds2D())) {
                fill(motif, paint);
            } else if (outline.intersects(motif.getBounds2D())) {
                fillWithin(outline, motif, paint);
            }
        }
    }

    public void line(Shape shape, Paint paint, double width) {
        graphics.setPaint(paint.awt());
        graphics.setStroke(stroke(width));
        graphics.draw(shape);
    }

    /** Draws a line where it is inside an outline. */
    public void lineWithin(Shape outline, Shape shape, Paint paint, double width) {
        fill(common(outline, stroke(width).createStrokedShape(shape)), paint);
    }

    /** Fills a shape with a picture stretched over its bounds. */
    public void picture(BufferedImage picture, Shape shape) {
        graphics.setPaint(new TexturePaint(picture, shape.getBounds2D()));
        graphics.fill(shape);
    }

    private static Area common(Shape one, Shape other) {
        Area area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    private static BasicStroke stroke(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
