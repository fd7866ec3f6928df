package com.lumiku.studio.drawing.prop;

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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawings of all things, from a sheet that drawing programs open: a group for each, named as its constant, moved to its place on
 * the sheet. A thing is drawn around the hand that holds it, which is the group's origin. Of SVG no more is read than {@code path} and
 * {@code ellipse}, filled or drawn as lines, clipped or not; classes are {@link Tone tones}, and {@code usual} for what is left out
 * where a colour is asked for. Initialised at run time: what shapes are made of must not be in an executable's heap.
 */
final class PropSheet {

    private static final String FILE = "/prop/things.svg";
    private static final Pattern ELEMENT = Pattern.compile("<(/?)([\\w:]+)([^<>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:-]+)=\"([^\"]*)\"");
    private static final Map<Prop, List<Layer>> THINGS = read();

    private final Map<Prop, List<Layer>> things = new EnumMap<>(Prop.class);
    private final Map<String, Region> clips = new HashMap<>();
    private List<Layer> thing;
    private String clip;

    private PropSheet() {}

    static List<Layer> layers(Prop prop) {
        return THINGS.get(prop);
    }

    private static Map<Prop, List<Layer>> read() {
        PropSheet sheet = new PropSheet();
        Matcher element = ELEMENT.matcher(text());
        while (element.find()) {
            sheet.read(element.group(1) + element.group(2), attributes(element.group(3)));
        }
        if (sheet.things.size() < Prop.values().length) {
            throw new IllegalStateException("A thing is not on the sheet");
        }
        return sheet.things;
    }

    private static String text() {
        try (InputStream file = PropSheet.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
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
                thing = new ArrayList<>();
                things.put(Prop.valueOf(attributes.get("id")), thing);
            }
            case "clipPath" -> clip = attributes.get("id");
            case "/clipPath" -> clip = null;
            case "path", "ellipse" -> {
                Shape shape = element.equals("path") ? PathData.read(attributes.get("d")) : ellipse(attributes);
                if (clip == null) {
                    thing.add(layer(shape, attributes));
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
