package com.lumiku.studio.drawing.skull;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a head, between that of its front and that of its profile. Points run clockwise from the crown: the side the
 * head looks to first.
 */
public final class Skull {

    private static final double[] PROFILE = {
        -8, -99, 36, -92, 66, -62, 71, -16, 73, 30, 70, 68, 56, 97, 22, 98, -8, 84, -24, 58, -62, 42, -86, 2, -84, -50,
        -54, -86
    };
    /** How much thinner what lies upon the skull is over the brow of a profile. */
    private static final double BROW = 0.9;

    private static final double SLENDER = 0.965;
    private static final int JAW = 5;
    private static final int POINTS = 14;

    private final double[] points = new double[2 * POINTS];
    private final double profile;

    Skull(Appearance who, double yaw) {
        double[] front = front(who);
        double share = Math.abs(Math.sin(yaw));
        double side = Math.sin(yaw) < 0 ? -1 : 1;
        profile = share;
        double weight = share * share;
        for (int i = 0; i < POINTS; i++) {
            points[2 * i] = side * (front[2 * i] * (1 - weight) + PROFILE[2 * i] * weight);
            points[2 * i + 1] = front[2 * i + 1] * (1 - weight) + PROFILE[2 * i + 1] * weight;
        }
    }

    private static double[] front(Appearance who) {
        double[] right =
                switch (who.face()) {
                    case OVAL -> new double[] {40, -91, 67, -58, 74, -12, 71, 32, 59, 70, 34, 95};
                    case ROUND -> new double[] {41, -90, 69, -56, 78, -10, 81, 36, 70, 73, 41, 94};
                    case SQUARE -> new double[] {41, -91, 68, -58, 74, -12, 74, 35, 68, 74, 43, 97};
                    case HEART -> new double[] {42, -91, 70, -58, 76, -12, 70, 28, 52, 67, 27, 93};
                    case LONG -> new double[] {39, -93, 64, -60, 70, -12, 67, 35, 57, 76, 34, 102};
                };
        double chin = who.isChild() ? 97 : who.isFemale() ? 101 : 104;
        chin += 2.5 * Nuance.CHIN.of(who);
        double fuller = fullness(who) * (1 + 0.025 * Nuance.JAW.of(who));
        double[] all = new double[2 * POINTS];
        all[1] = -99;
        all[14] = 0;
        all[15] = chin;
        for (int i = 0; i < 6; i++) {
            double x = right[2 * i] * SLENDER * (i >= JAW - 2 ? fuller : 1);
            all[2 * (i + 1)] = x;
            all[2 * (i + 1) + 1] = right[2 * i + 1];
            all[2 * (POINTS - 1 - i)] = -x;
            all[2 * (POINTS - 1 - i) + 1] = right[2 * i + 1];
        }
        return all;
    }

    /** How wide jaw and cheeks are: children have round ones, those of the old hang a little. */
    private static double fullness(Appearance who) {
        double years =
                switch (who.age()) {
                    case CHILD -> 1.035;
                    case TEEN, YOUNG -> 1;
                    case ADULT, MATURE -> 1.01;
                    case OLD -> 1.03;
                    case VERY_OLD -> 1.015;
                };
        if (who.has(Mark.HOLLOW_CHEEKS)) {
            return years * 0.91;
        }
        if (who.has(Mark.DOUBLE_CHIN)) {
            return years * 1.13;
        }
        return years
                * switch (who.build()) {
                    case BROAD -> 1.11;
                    case SLIM -> 0.975;
                    default -> 1;
                };
    }

    Shape outline() {
        return Curve.closed(points);
    }

    /**
     * The outline of what lies upon the skull, from one side of the neck over the crown to the other.
     *
     * @param top how thick it is at the crown
     * @param side how thick it is at the temples
     * @param bottom down to which height it reaches
     */
    public Shape cap(double top, double side, double bottom) {
        List<double[]> rim = new ArrayList<>();
        for (int k = POINTS - 4; k < POINTS + 5; k++) {
            int i = k % POINTS;
            double thickness = 1 - BROW * profile * (i >= 2 && i <= 4 ? 1 : i == 1 ? 0.4 : 0);
            rim.add(outwards(points[2 * i], points[2 * i + 1], top * thickness, side * thickness));
        }
        double[] curve = new double[2 * rim.size() + 8];
        double left = rim.get(0)[0];
        double right = rim.get(rim.size() - 1)[0];
        for (int i = 0; i < rim.size(); i++) {
            curve[2 * i] = rim.get(i)[0];
            curve[2 * i + 1] = Math.min(rim.get(i)[1], bottom - 14);
        }
        double[] nape = {
            right * 0.88, bottom - 5, right * 0.55, bottom + 4, left * 0.55, bottom + 4, left * 0.88, bottom - 5
        };
        System.arraycopy(nape, 0, curve, 2 * rim.size(), nape.length);
        return Curve.closed(curve);
    }

    private static double[] outwards(double x, double y, double top, double side) {
        double length = Math.hypot(x, y - 10);
        double up = Math.max(0, -(y - 10) / length);
        double thickness = side + (top - side) * up * up;
        return new double[] {x * (1 + thickness / length), y + (y - 10) / length * thickness};
    }
}
