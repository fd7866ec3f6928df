package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** Long hair combed over to one side; the other one is shaved. */
record HalfShaved() implements Hair {

    private static final double END = 150;

    @Override
    public void behind(HeadSketch head) {
        Shape mass = Strands.hanging(head, 85, 92, END, 3);
        Region half = Region.of(mass).within(Curve.polygon(-20, -200, 300, -200, 300, 300, -20, 300));
        Strands.back(head, half, 0.75);
    }

    @Override
    public void over(HeadSketch head) {
        Region all = Curve.without(head.skull().cap(1, 0, 50), Hairline.NEAT.opening(head, false));
        head.pen().fill(all, Tint.mix(head.hair(), head.skin(), 0.5));
        Shape swept = Curve.closed(
                -50, -64, -34, -98, 6, -120, 50, -112, 84, -78, 98, -20, 100, 50, 98, 110, 84, END - 8, 66, END - 20,
                58, 100, 64, 40, 62, 0, 48, -30, 16, -46, -20, -52);
        Region hair = Region.of(swept);
        Strands.shadow(head, hair);
        Strands.fill(head, hair);
        head.pen()
                .lineWithin(
                        hair,
                        Curve.open(-40, -72, 20, -84, 66, -40, 82, 40, 80, 120),
                        Tint.faint(Strands.dark(head), 0.6),
                        2.8);
        head.pen()
                .lineWithin(
                        hair, Curve.open(-30, -62, 30, -64, 62, -20, 72, 40), Tint.faint(Strands.dark(head), 0.5), 2.4);
    }
}
