package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * A group of a sheet.
 *
 * @param id the group's, or nothing
 * @param pieces the lowest first
 */
public record Drawing(String id, List<Piece> pieces) {

    /** Its own shapes, without those of parts. */
    public List<Layer> layers() {
        return pieces.stream()
                .filter(Layer.class::isInstance)
                .map(Layer.class::cast)
                .toList();
    }

    /** Its own shapes, each as often as there are places, to be filled at once. */
    public List<Layer> repeated(List<AffineTransform> places) {
        return layers().stream()
                .map(layer -> layer.with(repeated(layer.region(), places)))
                .toList();
    }

    private static Region repeated(Region region, List<AffineTransform> places) {
        return switch (region) {
            case Region.Outline(Shape shape) -> new Region.Outline(repeated(shape, places));
            case Region.Line(Shape shape, double width) ->
                new Region.Line(
                        repeated(shape, places),
                        width * Math.sqrt(Math.abs(places.getFirst().getDeterminant())));
            default -> throw new IllegalArgumentException("What is repeated is not clipped");
        };
    }

    private static Shape repeated(Shape shape, List<AffineTransform> places) {
        return Curve.together(places.stream()
                .map(place -> place.createTransformedShape(shape))
                .toList());
    }

    /** Draws it around the origin of the pen. */
    public void draw(Pen pen, Dye dye) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Layer layer -> layer.draw(pen, dye);
                case Part part -> part.drawing().draw(pen.in(part.place()), dye);
            }
        }
    }
}
