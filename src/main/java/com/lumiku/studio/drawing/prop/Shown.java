package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Ink;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Sheet;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Locale;

/** Draws what is only shown: emblems and letters on shirts, the faces of animals on hoods. */
public final class Shown {

    private static final String SHEET = "/prop/shown.svg";
    /** From one letter to the next, and their height. */
    private static final double ADVANCE = 26;

    private static final double HEIGHT = 30;
    /** Of a tattoo, what is dark on cloth is bare skin, and much of what is of another colour. */
    private static final double DARK = 0.4;

    private static final double LINE = 0.85;
    private static final double HALF_TONE = 0.35;

    private Shown() {}

    /** @param pen with its origin in the middle, where the emblem is 60 high */
    public static void emblem(Pen pen, Worn<Emblem> emblem) {
        draw(pen, "emblem-" + emblem.kind().name(), emblem.color());
    }

    /**
     * The same as a tattoo, of one colour with the skin between its lines.
     *
     * @param limit of the skin, in the coordinates of the pen
     */
    public static void tattoo(Pen pen, Shape limit, Emblem emblem, Tint ink, Tint skin) {
        for (Layer layer : Sheet.of(SHEET).drawing("emblem-" + emblem.name()).layers()) {
            pen.fillWithin(Region.of(limit), layer.region(), inked(layer.ink(), ink, skin));
        }
    }

    private static Tint inked(Ink layer, Tint ink, Tint skin) {
        if (layer.role().equals("said")) {
            return ink;
        }
        boolean line = layer.tone() != null || Tint.brightness(layer.usual()) < DARK;
        return Tint.mix(ink, skin, line ? LINE : HALF_TONE);
    }

    /**
     * Ears, eyes, horns and teeth.
     *
     * @param pen in the coordinates of a head
     * @param coat the colour of the hood
     */
    public static void hood(Pen pen, Guise guise, Tint coat) {
        draw(pen, "hood-" + guise.name(), coat);
    }

    /**
     * A line of letters and figures; whatever else a text has is left out.
     *
     * @param pen with its origin in the middle
     * @param width of the whole at most
     * @param height of the letters at most
     */
    public static void letters(Pen pen, String text, Tint color, double width, double height) {
        double size = Math.min(height / HEIGHT, width / (text.length() * ADVANCE));
        Pen line = pen.in(AffineTransform.getScaleInstance(size, size));
        for (int i = 0; i < text.length(); i++) {
            double x = (i - text.length() / 2.0) * ADVANCE + (ADVANCE - 20) / 2;
            String letter = text.substring(i, i + 1).toUpperCase(Locale.ROOT);
            draw(line.in(AffineTransform.getTranslateInstance(x, HEIGHT / 2)), "letter-" + letter, color);
        }
    }

    private static void draw(Pen pen, String name, Tint color) {
        Sheet sheet = Sheet.of(SHEET);
        if (sheet.names().contains(name)) {
            sheet.drawing(name).draw(pen, ink -> color == null || ink.tone() == null ? ink.usual() : ink.toned(color));
        }
    }
}
