package com.lumiku.studio.drawing.paint;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The clip paths of a document. They are of the plainest kind, outlines filled by the nonzero rule, as many readers of SVG know no
 * other: what is outside of an outline is inside of a frame that runs the other way. All else runs as the frame does, for readers
 * that make one path of a clip path's children.
 */
final class SvgClips {

    private final StringBuilder definitions = new StringBuilder();
    private final Map<String, String> ids = new HashMap<>();
    private final String prefix;
    private final String frame;

    /** @param prefix what all ids begin with */
    SvgClips(String prefix, double width, double height) {
        this.prefix = prefix;
        frame = "M0 0h" + SvgPath.number(width) + "v" + SvgPath.number(height) + "H0z";
    }

    /** What all clip paths are defined by. */
    CharSequence definitions() {
        return definitions;
    }

    /** The ids of clip paths that all have to clip. */
    List<String> of(List<Clause> clauses, AffineTransform place) {
        return clauses.stream().map(clause -> id(clause, place)).toList();
    }

    private String id(Clause clause, AffineTransform place) {
        boolean mirrored = place.getDeterminant() < 0;
        StringBuilder content = new StringBuilder();
        for (Clause.Literal literal : clause.literals()) {
            content.append("<path d=\"").append(literal.inside() ? "" : frame);
            for (Subpath outline : literal.outlines()) {
                SvgPath.append(content, outline.directed(literal.inside() != mirrored), place);
            }
            content.append("\"/>");
        }
        return ids.computeIfAbsent(content.toString(), text -> {
            String id = prefix + Integer.toString(ids.size(), Character.MAX_RADIX);
            definitions
                    .append("<clipPath id=\"")
                    .append(id)
                    .append("\">")
                    .append(text)
                    .append("</clipPath>");
            return id;
        });
    }
}
