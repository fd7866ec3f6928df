package com.lumiku.studio.drawing.prop;

import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Layer;
import java.awt.Shape;

/** Draws things before clothes so that they are seen there. */
public final class Contrast {

    /** Twice what is seen of a contour. */
    private static final double CONTOUR = 7;

    private static final int NEAR = 96;

    private Contrast() {}

    /**
     * Draws a thing, with a contour where it has the colour of the clothes.
     *
     * @param sleeves their colour
     */
    public static void draw(Pen pen, Worn<Prop> prop, Outfit clothes, Tint sleeves) {
        Tint main = Props.color(prop.kind(), prop.color());
        if (isNear(main, clothes.color()) || isNear(main, sleeves)) {
            contour(pen, prop.kind(), line(main));
        }
        Props.draw(pen, prop.kind(), prop.color());
    }

    private static void contour(Pen pen, Prop kind, Tint line) {
        for (Layer layer : PropSheet.layers(kind)) {
            if (layer.ink().usual().isOpaque()) {
                switch (layer.region()) {
                    case Region.Outline(Shape shape) -> pen.line(shape, line, CONTOUR);
                    case Region.Line(Shape shape, double width)
                    when width > CONTOUR -> pen.line(shape, line, width + CONTOUR);
                    default -> {
                        // Too thin, or within another
                    }
                }
            }
        }
    }

    private static Tint line(Tint color) {
        double brightness = Tint.brightness(color);
        return brightness > 0.3 ? Tint.shade(color, brightness > 0.6 ? 0.4 : 0.55) : Tint.light(color, 0.5);
    }

    /** Whether one is hardly seen before the other. */
    private static boolean isNear(Tint one, Tint other) {
        return Math.abs(one.red() - other.red())
                        + Math.abs(one.green() - other.green())
                        + Math.abs(one.blue() - other.blue())
                < NEAR;
    }
}
