package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Leaves out the details of a drawing: lines that are too thin to be seen, and spots that are too small.
 *
 * @param least how thick a line or spot has to be, in the coordinates of the canvas
 */
public record CoarseCanvas(Canvas canvas, double least) implements Canvas {

    @Override
    public void fill(Region region, AffineTransform place, Paint paint) {
        if (thickness(region, place) >= least) {
            canvas.fill(region, place, paint);
        }
    }

    @Override
    public void picture(BufferedImage picture, Shape shape, AffineTransform place) {
        canvas.picture(picture, shape, place);
    }

    private static double thickness(Region region, AffineTransform place) {
        return switch (region) {
            case Region.Line(Shape shape, double width) -> width * Math.sqrt(Math.abs(place.getDeterminant()));
            case Region.Outline(Shape shape) -> smaller(place.createTransformedShape(shape.getBounds2D()));
            case Region.Union(var parts) ->
                parts.stream().mapToDouble(part -> thickness(part, place)).max().orElse(0);
            case Region.Common(Region part, Region limit) -> thickness(part, place);
            case Region.Difference(Region whole, Region hole) -> thickness(whole, place);
        };
    }

    private static double smaller(Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        return Math.min(bounds.getWidth(), bounds.getHeight());
    }
}
