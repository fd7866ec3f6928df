package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.PathData;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawings of one kind, from a sheet that drawing programs open: a group for each, named as its constant, moved to its place on
 * the sheet. A thing is drawn around the hand that holds it, a hat around the middle of the head, an animal around the middle between
 * the shoulders: that is the group's origin. Of SVG no more is read than {@code path} and {@code ellipse}, filled or drawn as lines,
 * clipped or not; classes are {@link Tone tones}, and {@code usual} for what is left out where a colour is asked for. Initialised at
 * run time: what shapes are made of must not be in an executable's heap.
 */
final class PropSheet {

    private static final Pattern ELEMENT = Pattern.compile("<(/?)([\\w:]+)([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    /** What of a drawing is behind head and body is a group of its own, called so. */
    private static final String BEHIND = "-BEHIND";

    private static final Map<Class<?>, Map<String, List<Layer>>> SHEETS =
            Map.of(Prop.class, read("things"), Headwear.class, read("headgear"), Accessory.class, read("companions"));

    private final Map<String, List<Layer>> drawings = new HashMap<>();
    private final Map<String, Region> clips = new HashMap<>();
    private List<Layer> drawing;
    private String clip;

    private PropSheet() {}

    /** Of what is on no sheet, nothing. */
    static List<Layer> layers(Enum<?> kind) {
        return SHEETS.get(kind.getDeclaringClass()).getOrDefault(kind.name(), List.of());
    }

    static List<Layer> behind(Enum<?> kind) {
        return SHEETS.get(kind.getDeclaringClass()).getOrDefault(kind.name() + BEHIND, List.of());
    }

    private static Map<String, List<Layer>> read(String name) {
        PropSheet sheet = new PropSheet();
        Matcher element = ELEMENT.matcher(text("/prop/" + name + ".svg"));
        while (element.find()) {
            sheet.read(element.group(1) + element.group(2), attributes(element.group(3)));
        }
        return sheet.drawings;
    }

    private static String text(String file) {
        try (InputStream sheet = PropSheet.class.getResourceAsStream(file)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        ATTRIBUTE.matcher(text).results().forEach(found -> attributes.put(found.group(1), found.group(2)));
        return attributes;
    }

    private void read(String element, Map<String, String> attributes) {
        switch (element) {
            case "g" -> {
                drawing = new ArrayList<>();
                drawings.put(attributes.get("id"), drawing);
            }
            case "clipPath" -> clip = attributes.get("id");
            case "/clipPath" -> clip = null;
            case "path", "ellipse" -> {
                Shape shape = element.equals("path") ? PathData.read(attributes.get("d")) : ellipse(attributes);
                if (clip == null) {
                    drawing.add(layer(shape, attributes));
                } else {
                    clips.put("url(#" + clip + ")", Region.of(shape));
                }
            }
            default -> {
                // The sheet itself
            }
        }
    }

    private static Shape ellipse(Map<String, String> attributes) {
        return Curve.ellipse(
                number(attributes, "cx"), number(attributes, "cy"), number(attributes, "rx"), number(attributes, "ry"));
    }

    private Layer layer(Shape shape, Map<String, String> attributes) {
        String stroke = attributes.get("stroke");
        Region drawn = stroke == null ? Region.of(shape) : new Region.Line(shape, number(attributes, "stroke-width"));
        String limit = attributes.get("clip-path");
        Tint color = Tint.decode(stroke == null ? attributes.get("fill") : stroke);
        String role = attributes.getOrDefault("class", "");
        return new Layer(
                limit == null ? drawn : drawn.within(Objects.requireNonNull(clips.get(limit), limit)),
                attributes.containsKey("opacity") ? Tint.faint(color, number(attributes, "opacity")) : color,
                role.startsWith("said") ? Tone.of(role) : null,
                role.equals("usual"));
    }

    private static double number(Map<String, String> attributes, String name) {
        return Double.parseDouble(attributes.get(name));
    }
}
