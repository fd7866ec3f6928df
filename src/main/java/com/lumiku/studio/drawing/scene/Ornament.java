package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
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
        double middle = width / 2;
        switch (choice.of("ornament", List.of(0, 1, 2, 3))) {
            case 0 -> pen.fill(Curve.circle(middle, 500, 400), Tint.faint(deep, 0.75));
            case 1 -> {
                Shape arch = Curve.cornered(
                        new double[] {
                            middle - 340,
                            600,
                            middle - 325,
                            330,
                            middle - 180,
                            150,
                            middle,
                            105,
                            middle + 180,
                            150,
                            middle + 325,
                            330,
                            middle + 340,
                            600
                        },
                        middle + 340,
                        1000,
                        middle - 340,
                        1000);
                pen.fill(arch, Tint.faint(deep, 0.7));
            }
            case 2 -> {
                pen.fill(
                        Curve.closed(
                                middle - 430,
                                560,
                                middle - 330,
                                210,
                                middle + 20,
                                90,
                                middle + 370,
                                230,
                                middle + 420,
                                600,
                                middle + 180,
                                880,
                                middle - 260,
                                860),
                        Tint.faint(deep, 0.7));
                pen.fill(Curve.circle(middle + 390, 190, 46), Tint.faint(Tint.WHITE, 0.5));
                pen.fill(Curve.circle(middle - 410, 330, 26), Tint.faint(Tint.WHITE, 0.5));
            }
            default -> {
                pen.fill(Curve.circle(middle, 480, 460), Tint.faint(Tint.WHITE, 0.3));
                pen.fill(Curve.circle(middle, 480, 340), Tint.faint(Tint.WHITE, 0.35));
            }
        }
    }
}
