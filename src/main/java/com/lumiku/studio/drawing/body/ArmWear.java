package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;

/** What is on an arm besides its sleeve. */
final class ArmWear {

    /** Of a prosthesis. */
    static final Tint STEEL = Tint.of(0xAEB7C3);

    private ArmWear() {}

    /** A shawl over the upper arm, down to the elbow. */
    static void shawl(Pen pen, Limb upper, Tint cloth, double unit) {
        Limb wrap = new Limb(upper.from(), upper.thick() * 1.32, upper.to(), upper.thin() * 1.9);
        Limb.fill(pen, wrap.shape(), cloth, unit);
        Tint fold = Tint.faint(Tint.shade(cloth, 0.4), 0.6);
        Spot from = wrap.from();
        Spot to = wrap.to();
        for (double side : new double[] {-0.4, 0.45}) {
            pen.lineWithin(
                    wrap.shape(),
                    Curve.open(
                            from.x(),
                            from.y() - 0.02 * unit,
                            (from.x() + to.x()) / 2 + side * wrap.thin(),
                            (from.y() + to.y()) / 2,
                            to.x() + side * wrap.thin(),
                            to.y() + wrap.thin()),
                    fold,
                    0.004 * unit);
        }
    }

    /** The joints of a prosthesis: at the elbow, along it and at the wrist. */
    static void plates(Pen pen, Limb fore, double unit) {
        pen.fill(Curve.circle(fore.from().x(), fore.from().y(), fore.thick() * 1.1), Tint.shade(STEEL, 0.42));
        pen.fill(Curve.circle(fore.from().x(), fore.from().y(), fore.thick() * 0.5), Tint.light(STEEL, 0.3));
        for (double share : new double[] {0.4, 0.66, 0.98}) {
            pen.lineWithin(
                    fore.shape(),
                    fore.ring(fore.from().toward(fore.to(), share), fore.thick()),
                    Tint.shade(STEEL, 0.42),
                    0.008 * unit);
        }
    }
}
