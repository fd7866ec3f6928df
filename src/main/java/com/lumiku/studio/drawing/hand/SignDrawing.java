package com.lumiku.studio.drawing.hand;

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
public final class SignDrawing {

    private static final String SHEET = "/prop/hands.svg";
    private static final double OUTLINE = 2.4;

    private SignDrawing() {}

    /** What a hand forms. */
    public static void draw(Pen pen, Fingers fingers, HandLook look) {
        draw(pen, fingers.name(), look);
        // Where hand and arm meet there is no edge.
        pen.fill(Curve.polygon(-15.6, 5, 15, 5, 15, 14, -15.6, 14), look.palm());
        patches(pen, look);
    }

    private static void patches(Pen pen, HandLook look) {
        if (look.patch() != null) {
            pen.fill(Curve.closed(-15, -20, -6, -27, 5, -22, 7, -13, -3, -9, -12, -11), look.patch());
            pen.fill(Curve.closed(9, -40, 17, -44, 20, -36, 15, -29, 8, -32), look.patch());
            pen.fill(Curve.closed(-13, -48, -7, -52, -3, -45, -9, -40), look.patch());
        }
    }

    /** The palm, where it is behind what the hand holds. */
    public static void drawPalm(Pen pen, HandLook look) {
        draw(pen, "GRASP_BACK", look);
    }

    /** The fingers that are closed around something. */
    public static void drawClosed(Pen pen, HandLook look) {
        draw(pen, "GRASP", look);
        patches(pen, look);
    }

    public static void drawMitten(Pen pen, HandLook look) {
        draw(pen, "MITTEN", look);
    }

    public static void drawHook(Pen pen, HandLook look) {
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
        Tint color = color(layer.ink(), look);
        if (color == null || !role.equals("palm") && !role.equals("finger") && !role.equals("ring")) {
            return;
        }
        Tint line = HandLook.outline(color);
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
