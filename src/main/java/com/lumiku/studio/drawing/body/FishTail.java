package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.garment.Hem;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A mermaid's tail: around both legs, with scales, and a fin where the feet would be. */
record FishTail(Pen pen, Appearance who, Stance stance) {

    private static final double SCALE = 0.028;

    void draw() {
        double unit = stance.unit();
        Tint color = who.outfit().bottomColor();
        Spot ankles = stance.at(Joint.RIGHT_ANKLE).toward(stance.at(Joint.LEFT_ANKLE), 0.5);
        Spot knees = stance.at(Joint.RIGHT_KNEE).toward(stance.at(Joint.LEFT_KNEE), 0.5);
        Spot waist = stance.hips().toward(stance.at(Joint.NECK), 0.24);
        fin(ankles, ankles.minus(knees), color);
        List<double[]> upper = new ArrayList<>();
        Hem.around(upper, waist, 0.07 * who.build().waist() * unit, 0.3);
        Hem.around(upper, stance.at(Joint.RIGHT_HIP), 0.06 * unit, 0.8);
        Hem.around(upper, stance.at(Joint.LEFT_HIP), 0.06 * unit, 0.8);
        Hem.around(upper, stance.at(Joint.RIGHT_KNEE).toward(knees, 0.5), 0.052 * unit, 1);
        Hem.around(upper, stance.at(Joint.LEFT_KNEE).toward(knees, 0.5), 0.052 * unit, 1);
        List<double[]> lower = new ArrayList<>();
        Hem.around(lower, stance.at(Joint.RIGHT_KNEE).toward(knees, 0.5), 0.052 * unit, 1);
        Hem.around(lower, stance.at(Joint.LEFT_KNEE).toward(knees, 0.5), 0.052 * unit, 1);
        Hem.around(lower, ankles, 0.026 * unit, 1);
        Shape tail = Curve.union(Hull.of(upper), Hull.of(lower));
        Limb.fill(pen, tail, color, unit);
        scales(tail, Tint.faint(Tint.light(color, 0.35), 0.8));
        pen.lineWithin(
                tail,
                Curve.open(
                        waist.x() - 0.1 * unit,
                        waist.y() + 0.004 * unit,
                        waist.x(),
                        waist.y() + 0.016 * unit,
                        waist.x() + 0.1 * unit,
                        waist.y() + 0.004 * unit),
                Tint.light(color, 0.3),
                0.016 * unit);
    }

    private void scales(Shape tail, Tint line) {
        double step = SCALE * stance.unit();
        Rectangle2D area = tail.getBounds2D();
        List<Shape> rows = new ArrayList<>();
        int row = 0;
        for (double y = area.getMinY() + step; y < area.getMaxY(); y += step * 0.72) {
            for (double x = area.getMinX() + (row % 2) * step / 2; x < area.getMaxX(); x += step) {
                rows.add(Curve.open(
                        x - step / 2,
                        y,
                        x - step * 0.3,
                        y + step * 0.4,
                        x,
                        y + step * 0.54,
                        x + step * 0.3,
                        y + step * 0.4,
                        x + step / 2,
                        y));
            }
            row++;
        }
        pen.lineWithin(tail, Curve.together(rows), line, 0.0032 * stance.unit());
    }

    /** Two lobes that go on where the tail ends. */
    private void fin(Spot at, Spot along, Tint color) {
        AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
        place.rotate(Math.atan2(along.y(), along.x()) - Math.PI / 2);
        double size = stance.unit() / 1000;
        place.scale(size, size);
        Pen own = pen.in(place);
        for (int side : new int[] {-1, 1}) {
            Shape lobe = Curve.closed(
                    0,
                    -20,
                    side * 30,
                    6,
                    side * 84,
                    22,
                    side * 138,
                    66,
                    side * 118,
                    78,
                    side * 84,
                    74,
                    side * 56,
                    86,
                    side * 20,
                    62,
                    0,
                    40);
            own.fill(lobe, Tint.shade(color, 0.12));
            for (int i = 0; i < 3; i++) {
                own.lineWithin(
                        lobe,
                        Curve.open(0, 0, side * (40 + i * 8), 30 + i * 8, side * (124 - i * 34), 66 + i * 8),
                        Tint.faint(Tint.light(color, 0.4), 0.7),
                        4);
            }
        }
    }
}
