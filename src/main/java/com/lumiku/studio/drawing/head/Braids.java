package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Hair parted in the middle in two braids that hang before the shoulders. */
record Braids() implements Hair {

    private static final int LINKS = 7;

    @Override
    public void behind(HeadSketch head) {
        if (!head.isFlat() && !head.fromBehind()) {
            braid(head, head.side());
        }
    }

    @Override
    public void over(HeadSketch head) {
        Region hair = Curve.without(head.skull().cap(12, 7, 60), Hairline.ROUND.opening(head, false));
        Strands.shadow(head, hair);
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                braid(head, side);
            }
        }
        Strands.fill(head, hair);
        double middle = head.fromBehind() ? 0 : head.face().at(0, -75).getX();
        head.pen()
                .lineWithin(
                        hair, Curve.open(middle, -60, middle * 0.9, -90, middle * 0.7, -112), Strands.dark(head), 2.6);
    }

    private static void braid(HeadSketch head, int side) {
        double near = head.isFlat() || head.fromBehind() ? 1 : 0.5;
        for (int i = 0; i < LINKS; i++) {
            double x = side * (78 + 8 * Math.sin(i * 0.5)) * near - head.side() * 12 * (1 - near) * 2;
            double y = 52 + i * 18;
            double size = 17 - i * 1.1;
            Shape link = Curve.ellipse(x, y, size, 13);
            Strands.fill(head, link);
            head.pen()
                    .lineWithin(
                            link,
                            Curve.open(x - size, y - 5, x, y + 5, x + size, y - 5),
                            Tint.faint(Strands.dark(head), 0.8),
                            2.4);
        }
        double x = side * (78 + 8 * Math.sin(LINKS * 0.5)) * near - head.side() * 12 * (1 - near) * 2;
        double y = 52 + LINKS * 18;
        Strands.fill(head, Curve.ellipse(x, y + 12, 8, 14));
        head.pen().fill(Curve.ellipse(x, y - 2, 10, 5.5), head.who().scarf());
    }
}
