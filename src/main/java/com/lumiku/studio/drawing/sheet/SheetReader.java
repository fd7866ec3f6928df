package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Region;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the drawings of a sheet. Of SVG no more is read than {@code path}, {@code rect}, {@code circle} and {@code ellipse}, filled or
 * drawn as lines, clipped or not; groups in groups; {@code use} of a group above; and gradients from the top of a shape to its bottom.
 */
final class SheetReader {

    private static final Pattern ELEMENT = Pattern.compile("<(/?)([\\w:]+)([^<>]*)>");

    /** A group that is being read. */
    private record Open(String id, String role, AffineTransform place, List<Piece> pieces) {

        Drawing drawing() {
            return new Drawing(id, List.copyOf(pieces));
        }
    }

    private final Map<String, Drawing> drawings = new HashMap<>();
    private final Map<String, Region> clips = new HashMap<>();
    private final Map<String, List<Ink>> gradients;
    private final Function<String, Drawing> used;
    private final Deque<Open> groups = new ArrayDeque<>();
    private String clip;
    private List<Ink> stops;

    private SheetReader(Map<String, List<Ink>> gradients, Function<String, Drawing> used) {
        this.gradients = gradients;
        this.used = used;
    }

    /** What a text without groups defines. */
    static Map<String, List<Ink>> gradients(String text) {
        SheetReader reader = new SheetReader(new HashMap<>(), null);
        reader.read(text);
        return reader.gradients;
    }

    /**
     * The drawing of a name in the text of a group.
     *
     * @param used the drawing that another name stands for
     */
    static Drawing drawing(String name, String text, Map<String, List<Ink>> gradients, Function<String, Drawing> used) {
        SheetReader reader = new SheetReader(gradients, used);
        reader.read(text);
        return reader.drawings.get(name);
    }

    private void read(String text) {
        Matcher element = ELEMENT.matcher(text);
        while (element.find()) {
            read(Element.of(element.group(1) + element.group(2), element.group(3)));
        }
    }

    private void read(Element element) {
        switch (element.name()) {
            case "g" -> groups.push(new Open(element.id(), element.role(), element.place(), new ArrayList<>()));
            case "/g" -> close(groups.pop());
            case "use" -> add(new Part(used.apply(element.text("href").substring(1)), element.role(), element.place()));
            case "linearGradient" -> stops = gradients.computeIfAbsent(element.id(), id -> new ArrayList<>());
            case "stop" -> stops.add(element.ink("stop-color", "stop-opacity"));
            case "clipPath" -> clip = element.id();
            case "/clipPath" -> clip = null;
            case "path", "rect", "circle", "ellipse" -> {
                if (clip == null) {
                    add(layer(element));
                } else {
                    clips.put(clip, Region.of(element.shape()));
                }
            }
            default -> {
                // The sheet itself
            }
        }
    }

    private void close(Open group) {
        Drawing drawing = group.drawing();
        if (!group.id.isEmpty()) {
            drawings.put(group.id, drawing);
        }
        if (!groups.isEmpty()) {
            add(new Part(drawing, group.role, group.place));
        }
    }

    private void add(Piece piece) {
        groups.element().pieces.add(piece);
    }

    private Layer layer(Element element) {
        Shape shape = element.shape();
        Region drawn =
                element.has("stroke") ? new Region.Line(shape, element.number("stroke-width")) : Region.of(shape);
        Region region = element.has("clip-path")
                ? drawn.within(Objects.requireNonNull(clips.get(named(element.text("clip-path"))), element.id()))
                : drawn;
        String fill = element.has("stroke") ? "stroke" : "fill";
        if (!element.text(fill).startsWith("url")) {
            return new Layer(region, element.ink(fill, "opacity"), null);
        }
        List<Ink> inks = gradients.get(named(element.text(fill)));
        Rectangle2D bounds = shape.getBounds2D();
        return new Layer(region, inks.getFirst(), new Layer.Fade(inks.getLast(), bounds.getMinY(), bounds.getMaxY()));
    }

    /** The name in {@code url(#name)}. */
    private static String named(String url) {
        return url.substring(url.indexOf('#') + 1, url.length() - 1);
    }
}
