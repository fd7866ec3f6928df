package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.garment.Hem;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

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

    /** How far it hangs down, in body heights; 0 for sleeves that do not. */
    private static double drop(Garment garment) {
        return switch (garment) {
            case KIMONO -> 0.115;
            case WIZARD_ROBE -> 0.075;
            case JUDGE_ROBE, ROYAL_ROBE -> 0.06;
            case FRIAR_ROBE, HABIT, ABAYA -> 0.042;
            default -> 0;
        };
    }

    /** Whether its sleeves are wide and hang. */
    static boolean hangs(Garment garment) {
        return drop(garment) > 0;
    }

    /** The forearm's part of a wide sleeve: its opening hangs down from the wrist. */
    static Shape hanging(Garment garment, Limb fore, double unit) {
        Spot wrist = fore.from().toward(fore.to(), 0.86);
        Spot below = new Spot(0, drop(garment) * unit, 0);
        List<double[]> points = new ArrayList<>();
        Hem.around(points, fore.from(), fore.thick() * 1.16, 1);
        Hem.around(points, wrist, fore.thin() * 1.5, 1);
        // What hangs from an arm that hangs itself is beside it.
        Spot along = fore.to().minus(fore.from());
        double level = 1 - Math.abs(along.y()) / Math.max(along.seenLength(), 1);
        Spot hung = fore.from().toward(fore.to(), 0.72 - 0.2 * level).plus(below, 0.25 + 0.75 * level);
        Hem.around(points, hung, fore.thin() * (1.9 - 0.8 * level), 1);
        Hem.around(points, wrist.plus(below, 0.2 + 0.8 * level), fore.thin() * (1.9 - 0.8 * level), 1);
        return Hull.of(points);
    }
}
