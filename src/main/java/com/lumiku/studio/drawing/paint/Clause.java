package com.lumiku.studio.drawing.paint;

import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the conditions that a region consists of: to be inside of one outline at least, or outside of one. A clip path is
 * exactly that, with a child for each, and clip paths within each other mean all conditions at once.
 */
record Clause(List<Literal> literals) {

    /** Inside of outlines, or outside of one that does not cross itself. */
    record Literal(List<Subpath> outlines, boolean inside) {}

    /** What must hold inside of a region (its conjunctive normal form). */
    static List<Clause> inside(Region region) {
        return switch (region) {
            case Region.Outline(Shape shape) -> List.of(within(shape));
            case Region.Line line -> List.of(within(stroked(line)));
            case Region.Union(List<Region> parts) ->
                parts.stream().map(Clause::inside).reduce(Clause::any).orElse(List.of(new Clause(List.of())));
            case Region.Common(Region part, Region limit) -> all(inside(part), inside(limit));
            case Region.Difference(Region whole, Region hole) -> all(inside(whole), outside(hole));
        };
    }

    /** What must hold outside of a region. */
    static List<Clause> outside(Region region) {
        return switch (region) {
            case Region.Outline(Shape shape) -> around(shape);
            case Region.Line line -> around(stroked(line));
            case Region.Union(List<Region> parts) ->
                parts.stream().flatMap(part -> outside(part).stream()).toList();
            case Region.Common(Region part, Region limit) -> any(outside(part), outside(limit));
            case Region.Difference(Region whole, Region hole) -> any(outside(whole), inside(hole));
        };
    }

    private static Shape stroked(Region.Line line) {
        return PixelCanvas.stroke(line.width()).createStrokedShape(line.shape());
    }

    private static List<Clause> around(Shape shape) {
        return Subpath.of(shape).stream()
                .map(outline -> new Clause(List.of(new Literal(List.of(outline), false))))
                .toList();
    }

    private static Clause within(Shape shape) {
        return new Clause(List.of(new Literal(Subpath.of(shape), true)));
    }

    private static List<Clause> all(List<Clause> some, List<Clause> others) {
        List<Clause> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static List<Clause> any(List<Clause> some, List<Clause> others) {
        return some.stream()
                .flatMap(one -> others.stream().map(other -> one.or(other)))
                .toList();
    }

    private Clause or(Clause other) {
        List<Literal> either = new ArrayList<>(literals);
        either.addAll(other.literals);
        return new Clause(either);
    }
}
