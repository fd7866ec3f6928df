package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** A skirt, sarong or the lower part of a dress: cloth stretched around both legs. */
final class Skirt {

    private static final double WAIST = 0.074;
    private static final double PATTERN = 0.037;
    private static final double HIPS = 0.062;

    private final Pen pen;
    private final Appearance who;
    private final Stance stance;

    Skirt(Pen pen, Appearance who, Stance stance) {
        this.pen = pen;
        this.who = who;
        this.stance = stance;
    }

    void draw() {
        double unit = stance.unit();
        Shape cloth = shape();
        Tint color = who.outfit().bottomColor();
        Limb.fill(pen, cloth, color, unit);
        if (who.outfit().bottom() == Bottom.SARONG) {
            Prints.batik(pen, cloth, color, PATTERN * unit);
            return;
        }
        Spot hips = stance.hips();
        for (Joint knee : new Joint[] {Joint.RIGHT_KNEE, Joint.LEFT_KNEE}) {
            Spot end = end(knee);
            Spot mid = hips.toward(stance.at(knee), 0.7);
            pen.lineWithin(
                    cloth,
                    Curve.open(
                            hips.x() * 0.6 + mid.x() * 0.4,
                            hips.y() * 0.5 + mid.y() * 0.5,
                            mid.x(),
                            mid.y(),
                            end.x(),
                            end.y()),
                    Tint.faint(Tint.shade(color, 0.35), 0.5),
                    0.005 * unit);
        }
    }

    private Spot end(Joint knee) {
        Joint ankle = knee == Joint.RIGHT_KNEE ? Joint.RIGHT_ANKLE : Joint.LEFT_ANKLE;
        return switch (who.outfit().bottom()) {
            case SKIRT -> stance.at(hip(knee)).toward(stance.at(knee), 0.92);
            case DRESS -> stance.at(knee).toward(stance.at(ankle), 0.1);
            default -> stance.at(knee).toward(stance.at(ankle), 0.93);
        };
    }

    private static Joint hip(Joint knee) {
        return knee == Joint.RIGHT_KNEE ? Joint.RIGHT_HIP : Joint.LEFT_HIP;
    }

    /** The hull of waist, hips, knees and hem. */
    private Shape shape() {
        double unit = stance.unit();
        List<double[]> points = new ArrayList<>();
        Spot waist = stance.hips().toward(stance.at(Joint.NECK), 0.34);
        double build = who.build().waist();
        around(points, waist, WAIST * build * unit, 0.12);
        for (Joint knee : new Joint[] {Joint.RIGHT_KNEE, Joint.LEFT_KNEE}) {
            around(points, stance.at(hip(knee)), HIPS * build * unit, 0.7);
            Bottom bottom = who.outfit().bottom();
            if (bottom != Bottom.SKIRT) {
                around(points, stance.at(knee), (bottom == Bottom.SARONG ? 0.05 : 0.062) * unit, 0.7);
            }
            around(points, end(knee), flare(bottom) * unit, 0.35);
        }
        return Hull.of(points);
    }

    private static double flare(Bottom bottom) {
        return switch (bottom) {
            case SKIRT, SARONG -> 0.046;
            case DRESS -> 0.085;
            default -> 0.075;
        };
    }

    private static void around(List<double[]> points, Spot at, double radius, double flatness) {
        for (int i = 0; i < 16; i++) {
            double angle = i * Math.PI / 8;
            points.add(new double[] {at.x() + radius * Math.cos(angle), at.y() + radius * flatness * Math.sin(angle)});
        }
    }
}
