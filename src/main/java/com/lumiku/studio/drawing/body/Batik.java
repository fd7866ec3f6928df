package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Kawung, an old pattern of batik: rows of four petals around a point, in gold. */
final class Batik {

    private static final Tint GOLD = Tint.of(0xE8B765);

    private Batik() {}

    /**
     * Prints the pattern on a cloth.
     *
     * @param step from one point to the next
     */
    static void print(Pen pen, Shape cloth, Tint ground, double step) {
        pen.fillAllWithin(cloth, petals(cloth.getBounds2D(), step), Tint.mix(ground, GOLD, 0.72));
    }

    private static List<Shape> petals(Rectangle2D bounds, double step) {
        List<Shape> petals = new ArrayList<>();
        double away = 0.22 * step;
        int rows = (int) Math.ceil(bounds.getHeight() / step) + 1;
        int columns = (int) Math.ceil(bounds.getWidth() / step) + 2;
        for (int row = 0; row < rows; row++) {
            double y = bounds.getMinY() + row * step;
            for (int column = 0; column < columns; column++) {
                double x = bounds.getMinX() + (column - row % 2 * 0.5) * step;
                for (int side : new int[] {-1, 1}) {
                    petals.add(petal(x + side * away, y - away, side, step / 34));
                    petals.add(petal(x + side * away, y + away, -side, step / 34));
                }
            }
        }
        return petals;
    }

    private static Shape petal(double x, double y, int slant, double size) {
        double s = slant * size;
        return Curve.closed(
                x - s * 6,
                y + size * 6,
                x - s * 3 - size * 2,
                y - size * 3,
                x + s * 6,
                y - size * 6,
                x + s * 3 + size * 2,
                y + size * 3);
    }
}
