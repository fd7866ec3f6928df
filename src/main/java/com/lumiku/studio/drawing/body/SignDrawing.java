package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Drawing;
import com.lumiku.studio.drawing.sheet.Ink;
import com.lumiku.studio.drawing.sheet.Layer;
import com.lumiku.studio.drawing.sheet.Part;
import com.lumiku.studio.drawing.sheet.Piece;
import com.lumiku.studio.drawing.sheet.Sheet;
import com.lumiku.studio.figure.Extremities.Fingers;

/**
 * Draws hands of a sheet that drawing programs open: a group for each, a right hand with the fingers up, around the wrist, with about
 * 100 to the finger tips. Within it are the parts of the hand, the lowest first, each with an outline of its own; classes tell what of a
 * hand a shape is. Beside the signs of {@link Fingers} there are the fingers that are closed around something and the palm behind it, a
 * mitten, and a hook.
 */
final class SignDrawing {

    private static final String SHEET = "/prop/hands.svg";
    private static final double OUTLINE = 2.4;

    private SignDrawing() {}

    /** What a hand forms. */
    static void draw(Pen pen, Fingers fingers, HandLook look) {
        draw(pen, fingers.name(), look);
        // Where hand and arm meet there is no edge.
        pen.fill(Curve.polygon(-15.6, 5, 15, 5, 15, 14, -15.6, 14), look.palm());
    }

    /** The palm, where it is behind what the hand holds. */
    static void drawPalm(Pen pen, HandLook look) {
        draw(pen, "GRASP_BACK", look);
    }

    /** The fingers that are closed around something. */
    static void drawClosed(Pen pen, HandLook look) {
        draw(pen, "GRASP", look);
    }

    static void drawMitten(Pen pen, HandLook look) {
        draw(pen, "MITTEN", look);
    }

    static void drawHook(Pen pen, HandLook look) {
        draw(pen, "HOOK", look);
    }

    private static void draw(Pen pen, String name, HandLook look) {
        for (Piece piece : Sheet.of(SHEET).drawing(name).pieces()) {
            if (piece instanceof Part part) {
                draw(pen, part.drawing(), look);
            }
        }
    }

    /** The outlines come first: of a part made of several shapes, only what is outside of all of them is to be seen. */
    private static void draw(Pen pen, Drawing part, HandLook look) {
        part.layers().forEach(layer -> outline(pen, layer, look));
        part.draw(pen, ink -> color(ink, look));
    }

    private static void outline(Pen pen, Layer layer, HandLook look) {
        String role = layer.ink().role();
        if (!role.equals("palm") && !role.equals("finger")) {
            return;
        }
        Tint line = HandLook.outline(color(layer.ink(), look));
        switch (layer.region()) {
            case Region.Outline(var shape) -> pen.line(shape, line, OUTLINE);
            case Region.Line(var shape, double width) -> pen.line(shape, line, width + OUTLINE);
            default -> throw new IllegalStateException("A hand is made of plain shapes");
        }
    }

    private static Tint color(Ink ink, HandLook look) {
        return switch (ink.role()) {
            case "palm" -> look.palm();
            case "finger" -> look.finger();
            case "crease" -> Tint.faint(Tint.shade(look.palm(), 0.45), 0.5);
            case "nail" -> look.nail();
            case "ring" -> look.ring();
            default -> ink.usual();
        };
    }
}
