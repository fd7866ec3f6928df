package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Garment;
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
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A skirt, sarong or the lower part of a dress: cloth stretched around both legs. */
public final class Skirt {

    private static final double WAIST = 0.074;
    private static final double PATTERN = 0.037;
    /** Waists are no broader for broader hips. */
    private static final double STOUT = 1.4;

    private static final double PRINT = 0.041;
    private static final double HIPS = 0.062;

    private final Pen pen;
    private final Appearance who;
    private final Stance stance;

    /** That of somebody in a stance. */
    public Skirt(Pen pen, Appearance who, Stance stance) {
        this.pen = pen;
        this.who = who;
        this.stance = stance;
    }

    /** Draws it with its print. */
    public void draw() {
        double unit = stance.unit();
        Tint color = who.outfit().bottomColor();
        if (who.outfit().garment() == Garment.LEOTARD) {
            tutu(color);
            return;
        }
        Shape cloth = shape();
        if (who.outfit().garment() == Garment.WEDDING_GOWN) {
            train(color);
        }
        Limb.fill(pen, cloth, color, unit);
        if (who.outfit().bottom() == Bottom.SARONG && who.outfit().bottomPrint() == null) {
            Prints.batik(pen, cloth, color, PATTERN * unit);
            return;
        }
        if (who.outfit().bottom() == Bottom.GRASS_SKIRT) {
            strands(cloth, color);
            return;
        }
        print(cloth, color);
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

    /** From the hips down, each of its own shade. */
    private void strands(Shape cloth, Tint color) {
        double unit = stance.unit();
        Spot right = end(Joint.RIGHT_KNEE);
        Spot left = end(Joint.LEFT_KNEE);
        Spot one = right.x() < left.x() ? right : left;
        Spot other = one == right ? left : right;
        Spot hips = stance.hips();
        for (int i = 0; i <= 26; i++) {
            double share = i / 26.0;
            double x = one.x() + (other.x() - one.x()) * share + (share - 0.5) * 0.12 * unit;
            double y = one.y() + (other.y() - one.y()) * share + (i % 3) * 0.008 * unit;
            pen.line(
                    Curve.open(hips.x() + (share - 0.5) * 0.2 * unit, hips.y() - 0.04 * unit, x, y),
                    i % 2 == 0 ? Tint.shade(color, 0.08 * (i % 4)) : Tint.light(color, 0.14),
                    0.012 * unit);
        }
        Rectangle2D area = cloth.getBounds2D();
        pen.lineWithin(
                cloth,
                Curve.open(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMinY()),
                Tint.shade(color, 0.35),
                0.03 * unit);
    }

    /** Layers of tulle that stand off the hips. */
    private void tutu(Tint color) {
        Spot hips = stance.hips();
        Spot down = hips.minus(stance.at(Joint.NECK));
        AffineTransform place = AffineTransform.getTranslateInstance(hips.x(), hips.y());
        place.rotate(Math.atan2(down.y(), down.x()) - Math.PI / 2);
        double size = stance.unit() / 1000;
        place.scale(size, size);
        Pen own = pen.in(place);
        for (int layer = 3; layer >= 0; layer--) {
            double wide = 228 - layer * 9;
            double low = 2 + layer * 9;
            double[] edge = new double[2 * 15];
            for (int i = 0; i < 15; i++) {
                double angle = Math.PI * i / 14;
                double out = i % 2 == 0 ? 1 : 0.93;
                edge[2 * i] = wide * out * Math.cos(angle);
                edge[2 * i + 1] = low + 26 * out * Math.sin(angle);
            }
            Shape ruffle = Curve.cornered(edge, -62, -52, 62, -52);
            own.fill(ruffle, Tint.light(color, 0.2 + 0.12 * layer));
            own.line(Curve.open(edge), Tint.faint(Tint.shade(color, 0.25), 0.45), 2.4);
        }
        for (int i = -3; i <= 3; i++) {
            own.line(Curve.open(i * 14, -44, i * 34, 30), Tint.faint(Tint.shade(color, 0.25), 0.35), 2.4);
        }
    }

    /** Of a wedding dress, on the ground behind it. */
    private void train(Tint color) {
        double unit = stance.unit();
        Spot right = end(Joint.RIGHT_KNEE);
        Spot left = end(Joint.LEFT_KNEE);
        double x = (right.x() + left.x()) / 2;
        double y = Math.max(right.y(), left.y());
        Shape train = Curve.closed(
                x - 0.1 * unit,
                y - 0.1 * unit,
                x + 0.1 * unit,
                y - 0.1 * unit,
                x + 0.24 * unit,
                y + 0.004 * unit,
                x + 0.34 * unit,
                y + 0.034 * unit,
                x + 0.2 * unit,
                y + 0.052 * unit,
                x,
                y + 0.044 * unit,
                x - 0.14 * unit,
                y + 0.03 * unit);
        Limb.fill(pen, train, Tint.shade(color, 0.05), unit);
        pen.lineWithin(
                train,
                Curve.open(
                        x + 0.06 * unit,
                        y - 0.06 * unit,
                        x + 0.18 * unit,
                        y + 0.016 * unit,
                        x + 0.3 * unit,
                        y + 0.036 * unit),
                Tint.faint(Tint.shade(color, 0.35), 0.5),
                0.005 * unit);
    }

    /** A dress is printed all over. */
    private void print(Shape cloth, Tint color) {
        if (!who.outfit().bottom().isOnePiece()) {
            if (who.outfit().bottomPrint() != null) {
                Prints.print(pen, cloth, who.outfit().bottomPrint(), color, Tint.of(0xF8F5F0), PRINT * stance.unit());
            }
            return;
        }
        Prints.print(pen, cloth, who.outfit(), color, PRINT * stance.unit());
        Garment garment = who.outfit().garment();
        if (who.outfit().print() == null && (garment == Garment.KIMONO || garment == Garment.CHEONGSAM)) {
            Tint petals = Tint.light(who.outfit().accent(), 0.25);
            Rectangle2D below = cloth.getBounds2D();
            double from = stance.hips().y();
            Rectangle2D area =
                    new Rectangle2D.Double(below.getX(), from, below.getWidth(), Math.max(0, below.getMaxY() - from));
            Prints.print(pen, cloth, area, "FLORAL", petals, 1.4 * PRINT * stance.unit(), PRINT * stance.unit());
        }
    }

    private Spot end(Joint knee) {
        Joint ankle = knee == Joint.RIGHT_KNEE ? Joint.RIGHT_ANKLE : Joint.LEFT_ANKLE;
        return switch (who.outfit().bottom()) {
            case SHORT_DRESS -> stance.at(hip(knee)).toward(stance.at(knee), 0.66);
            case SKIRT, GRASS_SKIRT -> stance.at(hip(knee)).toward(stance.at(knee), 0.92);
            case DRESS ->
                who.outfit().garment() == Garment.LEOTARD
                        ? stance.at(hip(knee)).toward(stance.at(knee), 0.55)
                        : stance.at(knee).toward(stance.at(ankle), 0.1);
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
        around(points, waist, WAIST * Math.min(STOUT, build) * unit, 0.12);
        for (Joint knee : new Joint[] {Joint.RIGHT_KNEE, Joint.LEFT_KNEE}) {
            around(points, stance.at(hip(knee)), HIPS * build * unit, 0.7);
            Bottom bottom = who.outfit().bottom();
            if (bottom != Bottom.SKIRT
                    && bottom != Bottom.GRASS_SKIRT
                    && who.outfit().garment() != Garment.LEOTARD) {
                around(points, stance.at(knee), (bottom == Bottom.SARONG ? 0.05 : 0.062) * unit, 0.7);
            }
            around(points, end(knee), flare() * unit, 0.35);
        }
        return Hull.of(points);
    }

    private double flare() {
        switch (who.outfit().garment()) {
            case WEDDING_GOWN -> {
                return 0.16;
            }
            case EVENING_GOWN -> {
                return 0.13;
            }
            case KIMONO -> {
                return 0.056;
            }
            default -> {}
        }
        return switch (who.outfit().bottom()) {
            case SKIRT, SARONG, GRASS_SKIRT -> 0.046;
            case DRESS -> 0.085;
            case SHORT_DRESS -> 0.078;
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
