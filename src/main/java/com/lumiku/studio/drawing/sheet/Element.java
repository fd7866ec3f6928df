package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.PathData;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A tag of a sheet. */
record Element(String name, Map<String, String> attributes) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Pattern MOVE = Pattern.compile("(\\w+)\\(([^)]*)\\)");

    static Element of(String name, String text) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        return new Element(name, attributes);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    String text(String attribute) {
        return attributes.get(attribute);
    }

    String id() {
        return attributes.getOrDefault("id", "");
    }

    /** Its class, or nothing. */
    String role() {
        return attributes.getOrDefault("class", "");
    }

    double number(String attribute) {
        return Double.parseDouble(attributes.getOrDefault(attribute, "0"));
    }

    /** A colour, and how much is seen through it. */
    Ink ink(String color, String opacity) {
        Tint tint = Tint.decode(text(color));
        return Ink.of(has(opacity) ? Tint.faint(tint, number(opacity)) : tint, role());
    }

    /** @throws IllegalArgumentException where it is no shape */
    Shape shape() {
        Shape own =
                switch (name) {
                    case "path" -> PathData.read(text("d"));
                    case "rect" -> new Rectangle2D.Double(number("x"), number("y"), number("width"), number("height"));
                    case "circle" -> Curve.circle(number("cx"), number("cy"), number("r"));
                    case "ellipse" -> Curve.ellipse(number("cx"), number("cy"), number("rx"), number("ry"));
                    default -> throw new IllegalArgumentException("Not a shape: " + name);
                };
        return has("transform") ? place().createTransformedShape(own) : own;
    }

    /** Where it is moved to. */
    AffineTransform place() {
        AffineTransform place = new AffineTransform();
        MOVE.matcher(attributes.getOrDefault("transform", "")).results().forEach(move -> {
            double[] by = Arrays.stream(move.group(2).trim().split("[\\s,]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            switch (move.group(1)) {
                case "translate" -> place.translate(by[0], by.length > 1 ? by[1] : 0);
                case "scale" -> place.scale(by[0], by.length > 1 ? by[1] : by[0]);
                case "rotate" -> place.rotate(Math.toRadians(by[0]));
                case "matrix" -> place.concatenate(new AffineTransform(by));
                default -> throw new IllegalArgumentException("Not a move that is read: " + move.group());
            }
        });
        return place;
    }
}
