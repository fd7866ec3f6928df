package com.lumiku.studio.drawing.hair;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * Hair in locks or thin braids that hang down, or are tied up.
 *
 * @param end how far down they hang
 * @param thick half of their width
 * @param tied whether they are gathered on top
 */
record Dreadlocks(double end, double thick, boolean tied) implements Hair {

    /** How far aside they grow, within what covers the head. */
    private static final double ROOTS = 70;

    @Override
    public void behind(HeadSketch head) {
        if (tied) {
            tuft(head);
            return;
        }
        locks(head, 1);
    }

    @Override
    public boolean showsEars() {
        return tied;
    }

    @Override
    public void over(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(16, 12, 50), Hairline.ROUND.opening(head, false));
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        AffineTransform turn =
                AffineTransform.getTranslateInstance(-24 * Math.sin(head.face().yaw()), 0);
        for (int x = -66; x <= 66; x += 22) {
            Shape line = Curve.open(x * 1.3, -30, x * 0.95, -76, x * 0.4, -112);
            head.pen().lineWithin(hair, turn.createTransformedShape(line), Strands.dark(head), 3);
        }
        if (tied) {
            knot(head);
            return;
        }
        if (head.fromBehind()) {
            locks(head, 1);
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                double bend = head.isFlat() ? 0 : -head.side() * 40 * head.profile();
                for (int i = 0; i < 14 / thick + 1; i++) {
                    double x = 80 + i * thick * 1.35;
                    lock(head, side * x + bend, side * (x + 8 + i * 2) + bend, end - 14 - i * 8, 0.93);
                }
            }
        }
    }

    private void locks(HeadSketch head, double size) {
        AffineTransform move = Strands.behind(head);
        int each = (int) Math.round(52 / thick);
        for (int i = -each; i <= each; i++) {
            double x = i * 85.0 / each * move.getScaleX() + move.getTranslateX();
            lock(head, x, x * 1.12, end - Math.abs(i) * 20.0 / each + (i % 2) * 7, size);
        }
    }

    private void lock(HeadSketch head, double x, double low, double end, double size) {
        double root = Math.clamp(x * 0.8, -ROOTS, ROOTS);
        Shape lock = Curve.taper(root, -54, thick * size, low, end, thick * 0.5 * size);
        Strands.fill(head, lock);
        for (double y = -10; y < end; y += 26) {
            double at = root + (low - root) * (y + 54) / (end + 54);
            head.pen().line(Curve.open(at - 6, y, at + 5, y + 5), Tint.faint(Strands.shine(head), 0.8), 2);
        }
        head.who().accessory(Accessory.HAIR_BEADS).ifPresent(beads -> {
            Tint color = beads.color(Tint.of(0xE0B04A));
            for (int i = 0; i < 3; i++) {
                double y = end - 4 - i * 16;
                double at = root + (low - root) * (y + 54) / (end + 54);
                head.pen().fill(Curve.ellipse(at, y, thick * 1.15, 6.6), Tint.shade(color, 0.25));
                head.pen().fill(Curve.ellipse(at - 1, y - 1, thick, 5.2), color);
            }
        });
    }

    /** Ends that stand and fall out of the knot on top. */
    private void tuft(HeadSketch head) {
        double shift = -16 * Math.sin(head.face().yaw());
        for (int i = -5; i <= 5; i++) {
            double angle = i * 0.3;
            double x = shift + 82 * Math.sin(angle);
            double y = -116 - 62 * Math.cos(angle) + Math.abs(i) * 6;
            Shape lock = Curve.taper(shift, -108, thick, x, y, thick * 0.8);
            Strands.fill(head, lock);
        }
    }

    private void knot(HeadSketch head) {
        double shift = -14 * Math.sin(head.face().yaw());
        Strands.fill(head, Curve.ellipse(shift, -112, 30, 17));
        head.pen().fill(Curve.ellipse(shift, -108, 25, 9), head.who().scarf());
    }
}
