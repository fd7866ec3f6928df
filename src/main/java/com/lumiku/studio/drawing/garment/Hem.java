package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** What of a garment falls over the thighs: the skirts of coats, tunics and armour, the lower part of an apron. */
public record Hem(Pen pen, Appearance who, Stance stance, boolean fromBehind) {

    private static final Tint FUR = Tint.of(0xFAF8F4);
    private static final double WAIST = 0.062;
    private static final double HIPS = 0.06;

    /**
     * @param reach along the legs: 1 is the knee, 2 the ankle
     * @param flare of the hem, in body heights
     * @param open whether it is open in the middle
     */
    private record Cut(double reach, double flare, boolean open) {}

    private static Cut cut(Garment garment) {
        return switch (garment) {
            case TRENCH_COAT -> new Cut(1.18, 0.068, true);
            case DUFFLE_COAT -> new Cut(0.8, 0.066, true);
            case PARKA -> new Cut(0.5, 0.066, true);
            case PEACOAT -> new Cut(0.34, 0.064, true);
            case COAT, PIRATE_COAT -> new Cut(1.08, 0.066, true);
            case FUR_COAT -> new Cut(1.05, 0.072, true);
            case DOCTOR_COAT -> new Cut(0.92, 0.064, true);
            case RAINCOAT -> new Cut(0.88, 0.07, false);
            case SAMURAI_ARMOUR -> new Cut(0.62, 0.072, false);
            case TUNIC -> new Cut(0.58, 0.066, false);
            case SANTA_SUIT, FIRE_COAT, DASHIKI -> new Cut(0.44, 0.064, false);
            case ARMOUR -> new Cut(0.42, 0.062, true);
            case MARTIAL_ARTS_GI, PONCHO -> new Cut(0.36, 0.064, false);
            case APRON -> new Cut(0.94, 0.055, false);
            default -> null;
        };
    }

    /** Whether a garment hangs below the hips. */
    public static boolean has(Garment garment) {
        return cut(garment) != null;
    }

    /** Draws what hangs below the hips. */
    public void draw() {
        Outfit outfit = who.outfit();
        boolean apron = outfit.garment() == Garment.APRON;
        if (apron && fromBehind) {
            return;
        }
        Tint color = apron ? outfit.accent() : outfit.color();
        Cut cut = cut(outfit.garment());
        if (!cut.open) {
            Shape cloth = Hull.of(points(cut, 0));
            fill(cloth, color);
            trim(cut, cloth, color);
            return;
        }
        for (int side : new int[] {-1, 1}) {
            Shape cloth = Hull.of(points(cut, side));
            fill(cloth, color);
            trim(cut, cloth, color);
            pen.line(edge(cut, side), Tint.faint(Tint.shade(color, 0.4), 0.5), 0.004 * stance.unit());
        }
    }

    private void fill(Shape cloth, Tint color) {
        Limb.fill(pen, cloth, color, stance.unit());
        if (who.outfit().garment() != Garment.APRON) {
            Prints.print(pen, cloth, who.outfit(), color, 0.041 * stance.unit());
        }
    }

    /** Fur, plates and borders across. */
    private void trim(Cut cut, Shape cloth, Tint color) {
        double unit = stance.unit();
        switch (who.outfit().garment()) {
            case SANTA_SUIT -> {
                Spot hips = stance.hips();
                if (!fromBehind && stands()) {
                    pen.lineWithin(
                            cloth,
                            Curve.open(hips.x(), hips.y() - 0.08 * unit, hips.x(), hips.y() + 0.2 * unit),
                            FUR,
                            0.032 * unit);
                }
                across(cloth, cut.reach * 0.98, FUR, 0.034);
            }
            case FIRE_COAT -> across(cloth, cut.reach * 0.8, Tint.of(0xE9E04F), 0.018);
            case DASHIKI -> {
                across(cloth, cut.reach * 0.96, who.outfit().accent(), 0.02);
                across(cloth, cut.reach * 0.84, Tint.of(0xE0B04A), 0.008);
            }
            case SAMURAI_ARMOUR, ARMOUR -> {
                for (double share = 0.24; share < 1; share += 0.24) {
                    across(cloth, cut.reach * share, Tint.shade(color, 0.4), 0.005);
                }
            }
            case PIRATE_COAT -> across(cloth, cut.reach * 0.99, Tint.of(0xE0B04A), 0.007);
            case FUR_COAT -> across(cloth, cut.reach * 0.97, Tint.light(color, 0.25), 0.03);
            default -> across(cloth, cut.reach * 0.985, Tint.faint(Tint.shade(color, 0.35), 0.45), 0.004);
        }
        if (who.outfit().garment() == Garment.DOCTOR_COAT) {
            for (Joint knee : new Joint[] {Joint.RIGHT_KNEE, Joint.LEFT_KNEE}) {
                Spot at = stance.at(hip(knee)).toward(stance.at(knee), 0.26);
                pen.lineWithin(
                        cloth,
                        Curve.open(at.x() - 0.022 * unit, at.y(), at.x() + 0.022 * unit, at.y()),
                        Tint.faint(Tint.shade(color, 0.4), 0.7),
                        0.005 * unit);
            }
        }
    }

    private boolean stands() {
        Spot knees = stance.at(Joint.RIGHT_KNEE).toward(stance.at(Joint.LEFT_KNEE), 0.5);
        return knees.minus(stance.hips()).y() > 0.16 * stance.unit();
    }

    private void across(Shape cloth, double reach, Tint color, double width) {
        Spot right = end(Joint.RIGHT_KNEE, reach);
        Spot left = end(Joint.LEFT_KNEE, reach);
        Spot one = right.x() < left.x() ? right : left;
        Spot other = one == right ? left : right;
        double beyond = 0.12 * stance.unit();
        pen.lineWithin(
                cloth,
                Curve.open(
                        one.x() - beyond,
                        one.y(),
                        one.x(),
                        one.y(),
                        other.x(),
                        other.y(),
                        other.x() + beyond,
                        other.y()),
                color,
                width * stance.unit());
    }

    /** @param side the part on that side of the picture, or 0 for all */
    private List<double[]> points(Cut cut, int side) {
        double unit = stance.unit();
        double build = who.build().waist();
        List<double[]> points = new ArrayList<>();
        Spot waist = stance.hips().toward(stance.at(Joint.NECK), 0.2);
        boolean mirrored =
                stance.at(Joint.LEFT_HIP).x() < stance.at(Joint.RIGHT_HIP).x();
        boolean front = who.outfit().garment() == Garment.APRON;
        for (Joint knee : new Joint[] {Joint.RIGHT_KNEE, Joint.LEFT_KNEE}) {
            if (side != 0 && (knee == Joint.LEFT_KNEE) == (side < 0 != mirrored)) {
                continue;
            }
            around(points, stance.at(hip(knee)), (front ? 0.056 : HIPS) * build * unit, 0.7);
            around(
                    points,
                    stance.at(hip(knee)).toward(stance.at(knee), cut.reach * 0.5),
                    (front ? 0.056 : 0.062) * unit,
                    0.6);
            if (cut.reach > 1) {
                around(points, stance.at(knee), 0.062 * unit, 0.6);
            }
            around(points, end(knee, cut.reach), cut.flare * unit, 0.28);
        }
        if (side == 0) {
            around(points, waist, (front ? 0.05 : WAIST) * build * unit, 0.12);
        } else {
            around(
                    points,
                    waist.plus(new Spot(side, 0, 0), 0.5 * WAIST * build * unit),
                    0.5 * WAIST * build * unit,
                    0.2);
        }
        return points;
    }

    /** The inner edge of a side. */
    private Shape edge(Cut cut, int side) {
        boolean mirrored =
                stance.at(Joint.LEFT_HIP).x() < stance.at(Joint.RIGHT_HIP).x();
        Spot end = end(side > 0 == mirrored ? Joint.RIGHT_KNEE : Joint.LEFT_KNEE, cut.reach);
        Spot hips = stance.hips();
        double in = cut.flare * 0.96 * stance.unit();
        return Curve.open(
                hips.x(),
                hips.y(),
                (hips.x() + end.x() - side * in) / 2,
                (hips.y() + end.y()) / 2,
                end.x() - side * in,
                end.y());
    }

    private Spot end(Joint knee, double reach) {
        Joint ankle = knee == Joint.RIGHT_KNEE ? Joint.RIGHT_ANKLE : Joint.LEFT_ANKLE;
        return reach > 1
                ? stance.at(knee).toward(stance.at(ankle), reach - 1)
                : stance.at(hip(knee)).toward(stance.at(knee), reach);
    }

    private static Joint hip(Joint knee) {
        return knee == Joint.RIGHT_KNEE ? Joint.RIGHT_HIP : Joint.LEFT_HIP;
    }

    /** Adds points around a joint. */
    public static void around(List<double[]> points, Spot at, double radius, double flatness) {
        for (int i = 0; i < 16; i++) {
            double angle = i * Math.PI / 8;
            points.add(new double[] {at.x() + radius * Math.cos(angle), at.y() + radius * flatness * Math.sin(angle)});
        }
    }
}
