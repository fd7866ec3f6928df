package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A part of the plane, told by outlines and how they are put together. What that means in geometry is never computed: a {@link
 * Canvas} lays the outlines upon each other as masks, or writes them down as clips.
 */
public sealed interface Region {

    /** Nothing at all. */
    Region NOTHING = new Union(List.of());

    /** What an outline encloses. */
    record Outline(Shape shape) implements Region {}

    /** A line of some width, with round ends and corners. */
    record Line(Shape shape, double width) implements Region {}

    /** What is in one of the parts at least. */
    record Union(List<Region> parts) implements Region {}

    /** What is in both; the limit is what is used again and again, as the outline of a head is. */
    record Common(Region part, Region limit) implements Region {}

    /** What is in the first, but not in the second. */
    record Difference(Region whole, Region hole) implements Region {}

    static Region of(Shape outline) {
        return new Outline(outline);
    }

    /** This and another. */
    default Region with(Region other) {
        return this instanceof Union(List<Region> parts) && parts.isEmpty() ? other : new Union(List.of(this, other));
    }

    default Region with(Shape outline) {
        return with(of(outline));
    }

    /** The part of this that is in a limit. */
    default Region within(Region limit) {
        return new Common(this, limit);
    }

    default Region within(Shape limit) {
        return within(of(limit));
    }

    default Region without(Region hole) {
        return hole instanceof Union(List<Region> parts) && parts.isEmpty() ? this : new Difference(this, hole);
    }

    default Region without(Shape hole) {
        return without(of(hole));
    }

    /** An area that it does not leave. */
    default Rectangle2D bounds() {
        return switch (this) {
            case Outline(Shape shape) -> shape.getBounds2D();
            case Line(Shape shape, double width) -> {
                Rectangle2D area = shape.getBounds2D();
                area.setRect(
                        area.getX() - width / 2,
                        area.getY() - width / 2,
                        area.getWidth() + width,
                        area.getHeight() + width);
                yield area;
            }
            case Union(List<Region> parts) ->
                parts.stream()
                        .map(Region::bounds)
                        .reduce(Rectangle2D::createUnion)
                        .orElse(new Rectangle2D.Double());
            case Common(Region part, Region limit) -> part.bounds().createIntersection(limit.bounds());
            case Difference(Region whole, Region hole) -> whole.bounds();
        };
    }

    /** Whether something of it may lie in an area; what it says no to cannot be seen through it. */
    default boolean touches(Rectangle2D area) {
        return switch (this) {
            case Outline(Shape shape) -> shape.intersects(area);
            case Line line -> bounds().intersects(area);
            case Union(List<Region> parts) -> parts.stream().anyMatch(part -> part.touches(area));
            case Common(Region part, Region limit) -> part.touches(area) && limit.touches(area);
            case Difference(Region whole, Region hole) -> whole.touches(area);
        };
    }

    /** The same elsewhere. Widths of lines stay. */
    default Region moved(AffineTransform move) {
        return switch (this) {
            case Outline(Shape shape) -> new Outline(move.createTransformedShape(shape));
            case Line(Shape shape, double width) -> new Line(move.createTransformedShape(shape), width);
            case Union(List<Region> parts) ->
                new Union(parts.stream().map(part -> part.moved(move)).toList());
            case Common(Region part, Region limit) -> new Common(part.moved(move), limit.moved(move));
            case Difference(Region whole, Region hole) -> new Difference(whole.moved(move), hole.moved(move));
        };
    }

    default Region moved(double dx, double dy) {
        return moved(AffineTransform.getTranslateInstance(dx, dy));
    }
}
