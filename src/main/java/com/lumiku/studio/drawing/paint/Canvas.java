package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What can be drawn upon. Coordinates are the caller's own; {@code place} makes them those of the canvas. */
public interface Canvas {

    /** Fills a region. Edges are smooth, those of clips too. */
    void fill(Region region, AffineTransform place, Paint paint);

    /** Fills a shape with a picture stretched over its bounds. */
    void picture(BufferedImage picture, Shape shape, AffineTransform place);
}
