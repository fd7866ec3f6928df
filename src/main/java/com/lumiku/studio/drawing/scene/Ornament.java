package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.sheet.Sheet;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A background of nothing but colour and a calm shape: what suits any figure. */
final class Ornament {

    private static final List<Tint> TINTS = List.of(
            Tint.of(0xF9D5BC),
            Tint.of(0xC4DDF0),
            Tint.of(0xC8E3C6),
            Tint.of(0xF5DDA4),
            Tint.of(0xD8CAEF),
            Tint.of(0xF5C8CC),
            Tint.of(0xB5E0D8),
            Tint.of(0xE6D8C5));

    /** Groups of the sheet, around the middle of the upper edge. */
    static final List<String> SHAPES = List.of("circle", "arch", "pebble", "rings");

    private Ornament() {}

    static Tint tint(Choice choice) {
        return choice.of("backdrop", TINTS);
    }

    /** @param colors those that are asked for: the first of them is seen as it is, not paler */
    static void draw(Pen pen, double width, List<Tint> colors, Choice choice) {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, width, Scene.SIDE);
        if (colors.isEmpty()) {
            Tint tint = tint(choice);
            pen.fill(whole, new Gradient(0, Tint.light(tint, 0.62), Scene.SIDE, Tint.light(tint, 0.38)));
            draw(pen, width, tint, choice);
            return;
        }
        Tint tint = colors.getFirst();
        pen.fill(whole, new Gradient(0, Tint.light(tint, 0.1), Scene.SIDE, tint));
        draw(pen, width, colors.size() > 1 ? colors.get(1) : Tint.light(tint, 0.22), choice);
    }

    private static void draw(Pen pen, double width, Tint deep, Choice choice) {
        Pen middle = pen.in(AffineTransform.getTranslateInstance(width / 2, 0));
        Sheet.of(Scene.SHEET)
                .drawing(choice.of("ornament", SHAPES))
                .draw(
                        middle,
                        ink -> ink.role().equals("own-said")
                                ? new Tint(
                                        deep.red(),
                                        deep.green(),
                                        deep.blue(),
                                        ink.usual().alpha())
                                : ink.usual());
    }
}
