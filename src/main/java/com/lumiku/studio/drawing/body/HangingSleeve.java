package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.paint.Hull;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** The forearm's part of a wide sleeve: its opening hangs down from the wrist. */
final class HangingSleeve {

    private HangingSleeve() {}

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

    static boolean isOf(Garment garment) {
        return drop(garment) > 0;
    }

    static Shape of(Garment garment, Limb fore, double unit) {
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
