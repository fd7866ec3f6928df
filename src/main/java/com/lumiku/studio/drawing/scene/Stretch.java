package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.sheet.Layer;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;

/** Makes shapes wider. Circles stay circles, and lines as thick as they are. */
final class Stretch {

    private Stretch() {}

    static Layer of(Layer layer, double stretch) {
        return stretch == 1 ? layer : layer.with(of(layer.region(), stretch));
    }

    private static Region of(Region region, double stretch) {
        return switch (region) {
            case Region.Outline(Shape shape) -> new Region.Outline(of(shape, stretch));
            case Region.Line(Shape shape, double width) -> new Region.Line(of(shape, stretch), width);
            case Region.Common(Region part, Region limit) -> of(part, stretch).within(of(limit, stretch));
            default -> throw new IllegalArgumentException("Not of a sheet: " + region);
        };
    }

    private static Shape of(Shape shape, double stretch) {
        if (shape instanceof Ellipse2D circle && circle.getWidth() == circle.getHeight()) {
            return Curve.circle(circle.getCenterX() * stretch, circle.getCenterY(), circle.getWidth() / 2);
        }
        return AffineTransform.getScaleInstance(stretch, 1).createTransformedShape(shape);
    }
}
