package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/**
 * Hair swept into one braid: over a shoulder, or around the head.
 *
 * @param crown whether it is laid around the head
 */
record SideBraid(boolean crown) implements Hair {

    private static final int LINKS = 9;

    @Override
    public void behind(HeadSketch head) {
        // It hangs in front.
    }

    @Override
    public void over(HeadSketch head) {
        boolean mirrored = head.who().detail() < 0.5;
        Region hair = Curve.without(head.skull().cap(12, 7, 60), Hairline.SWEPT.opening(head, mirrored));
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        if (crown) {
            around(head);
            return;
        }
        int side = head.isFlat() ? mirrored ? -1 : 1 : -head.side();
        for (int i = 0; i < 4; i++) {
            link(head, side * (46 + i * 12), -92 + i * 26, 17, 13);
        }
        for (int i = 0; i < LINKS; i++) {
            link(head, side * (80 - i * i * 0.35), 22 + i * 19, 19 - i * 0.9, 13.5);
        }
        double x = side * (80 - LINKS * LINKS * 0.35);
        double y = 22 + LINKS * 19;
        Strands.fill(head, Curve.ellipse(x, y + 12, 8, 15));
        head.pen().fill(Curve.ellipse(x, y - 2, 11, 6), head.who().scarf());
    }

    private static void around(HeadSketch head) {
        double shift = -14 * Math.sin(head.face().yaw());
        for (int i = -5; i <= 5; i++) {
            double angle = i * 0.27;
            link(head, 82 * Math.sin(angle) + shift, -26 - 74 * Math.cos(angle), 17, 15);
        }
    }

    private static void link(HeadSketch head, double x, double y, double width, double height) {
        Shape link = Curve.ellipse(x, y, width, height);
        Strands.fill(head, link);
        head.pen()
                .lineWithin(
                        link,
                        Curve.open(x - width, y - 5, x, y + 5, x + width, y - 5),
                        Tint.faint(Strands.dark(head), 0.85),
                        2.6);
    }
}
