package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Hair in thick locks that hang down. */
record Dreadlocks() implements Hair {

    private static final double END = 122;
    private static final double THICK = 10.5;

    @Override
    public void behind(HeadSketch head) {
        locks(head, 1);
    }

    @Override
    public boolean showsEars() {
        return false;
    }

    @Override
    public void over(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(16, 12, 50), Hairline.ROUND.opening(head, false));
        Strands.shadow(head, hair);
        Strands.cap(head, hair);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(-24 * Math.sin(head.face().yaw()), 0);
        for (int x = -66; x <= 66; x += 22) {
            Shape line = Curve.open(x * 1.3, -30, x * 0.95, -76, x * 0.4, -112);
            head.pen().lineWithin(hair, turn.createTransformedShape(line), Strands.dark(head), 3);
        }
        if (head.fromBehind()) {
            locks(head, 1);
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                double bend = head.isFlat() ? 0 : -head.side() * 40 * head.profile();
                lock(head, side * 80 + bend, side * 88 + bend, 108, 0.95);
                lock(head, side * 94 + bend, side * 106 + bend, 92, 0.9);
            }
        }
    }

    private static void locks(HeadSketch head, double size) {
        AffineTransform move = Strands.behind(head);
        for (int i = -5; i <= 5; i++) {
            double x = i * 17 * move.getScaleX() + move.getTranslateX();
            lock(head, x, x * 1.12, END - Math.abs(i) * 4 + (i % 2) * 7, size);
        }
    }

    private static void lock(HeadSketch head, double x, double low, double end, double size) {
        Shape lock = Curve.taper(x * 0.86, -42, THICK * size, low, end, THICK * 0.75 * size);
        Strands.fill(head, lock);
        for (double y = -10; y < end; y += 26) {
            double at = x * 0.86 + (low - x * 0.86) * (y + 42) / (end + 42);
            head.pen().line(Curve.open(at - 6, y, at + 5, y + 5), Tint.faint(Strands.shine(head), 0.8), 2);
        }
    }
}
