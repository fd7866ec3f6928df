package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.garment.Sleeves;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Where a hanging arm begins: it goes on the line that falls from the neck, and has its seam where sleeves are sewn in. */
record Shoulder(TorsoSketch torso, Spot joint) {

    private static final double ARMPIT = 0.36;
    private static final double ARMHOLE = 0.042;
    /** Along the arm and across it. */
    private static final double[][] RUFFLE = {
        {0.13, -0.95},
        {0.17, -0.4},
        {0.17, 0.4},
        {0.13, 0.95},
        {0.3, 1.1},
        {0.42, 0.96},
        {0.45, 0.4},
        {0.45, -0.4},
        {0.42, -0.96},
        {0.3, -1.1}
    };

    private static final double[][] PUFF = {
        {-0.22, -0.3},
        {-0.22, 0.3},
        {-0.06, 0.86},
        {0.2, 1.04},
        {0.42, 0.8},
        {0.5, 0.5},
        {0.5, -0.5},
        {0.42, -0.8},
        {0.2, -1.04},
        {-0.06, -0.86}
    };

    private static final double ROUND = 0.8;
    private static final double ROUNDED = 0.36;

    /** An upper arm from its seam to the elbow. */
    Shape down(Limb arm) {
        return Curve.union(downTo(arm), arm.fromMiddle().shape());
    }

    /** Draws the fold between arm and torso, which begins at the armpit and is so wide at the elbow. */
    void crease(Pen pen, Limb arm, Tint color, double width) {
        Spot across = arm.across();
        int side = across.dot(torso.middle().minus(arm.to())) < 0 ? -1 : 1;
        Spot armpit = arm.from().toward(arm.to(), ARMPIT).plus(across, side * arm.thick() * 0.94);
        Spot middle = arm.from().toward(arm.to(), 0.75).plus(across, side * (arm.thick() + arm.thin()) / 2);
        Spot end = arm.to().plus(across, side * arm.thin());
        Spot wider = middle.plus(across, side * width / 2);
        Spot widest = end.plus(across, side * width);
        Shape fold = Curve.cornered(
                new double[] {armpit.x(), armpit.y(), wider.x(), wider.y(), widest.x(), widest.y()},
                end.x(),
                end.y(),
                middle.x(),
                middle.y());
        pen.fillWithin(torso.placed(), fold, Tint.faint(Tint.shade(color, 0.5), 0.5));
    }

    /** Draws the line between a lifted arm and the torso. */
    void edge(Pen pen, Limb arm, Tint color, double unit) {
        Spot across = arm.across();
        int side = across.dot(torso.middle().minus(arm.to())) < 0 ? -1 : 1;
        Spot start = arm.from().toward(arm.to(), ARMPIT).plus(across, side * (arm.thick() + arm.thin()) / 2);
        Spot end = arm.to().plus(across, side * arm.thin());
        pen.lineWithin(
                torso.placed(),
                Curve.open(start.x(), start.y(), end.x(), end.y()),
                Tint.faint(Tint.shade(color, 0.5), 0.4),
                0.0035 * unit);
    }

    /** The part of an arm that is not behind the cloth around its armhole. */
    Region outOfArmhole(Shape arm, double unit) {
        Shape hole = Curve.circle(joint.x(), joint.y(), ARMHOLE * unit);
        return Region.of(arm).without(Region.of(torso.placed()).without(hole));
    }

    /** Prints what is sewn in, so that the pattern of the torso goes on. */
    void print(Shape cloth) {
        Sleeves.printed(torso.pen(), torso.outfit(), torso.local(cloth), TorsoSketch.PRINT);
    }

    /** A ruffle around the arm that leaves the shoulder bare. */
    static Shape ruffle(Limb arm) {
        Spot across = arm.across();
        double half = arm.thick() * 1.12;
        double[] points = new double[2 * RUFFLE.length];
        for (int i = 0; i < RUFFLE.length; i++) {
            Spot at = arm.from().toward(arm.to(), RUFFLE[i][0]).plus(across, RUFFLE[i][1] * half);
            points[2 * i] = at.x();
            points[2 * i + 1] = at.y();
        }
        return Curve.closed(points);
    }

    /** A sleeve that is gathered above and below. */
    static Shape puff(Limb arm) {
        Spot along = arm.to().minus(arm.from());
        double length = Math.max(1, along.seenLength());
        Spot across = new Spot(-along.y() / length, along.x() / length, 0);
        double half = arm.thick() * 1.42;
        double[] points = new double[2 * PUFF.length];
        for (int i = 0; i < PUFF.length; i++) {
            Spot at = arm.from().toward(arm.to(), PUFF[i][0]).plus(across, PUFF[i][1] * half);
            points[2 * i] = at.x();
            points[2 * i + 1] = at.y();
        }
        return Curve.closed(points);
    }

    /** A sleeve from its seam to its hem. */
    Shape downTo(Limb arm) {
        Point2D shoulder = torso.local(joint);
        Point2D from = torso.local(arm.from());
        Point2D to = torso.local(arm.to());
        double scale = Math.hypot(torso.place().getScaleX(), torso.place().getShearY());
        double thick = arm.thick() / scale;
        double thin = arm.thin() / scale;
        double side = Math.signum(shoulder.getX());
        double length = Math.max(1, to.distance(from));
        double dx = (to.getX() - from.getX()) / length;
        double dy = (to.getY() - from.getY()) / length;
        double ox = side * dy;
        double oy = -side * dx;
        double reach = shoulder.getX() * torso.who().build().shoulders() - 4 * side;
        double outer = from.getX() + ox * thick;
        double above = TorsoSketch.slope(1, shoulder) - 3;
        double below = from.getY() + oy * thick + dy * 20;
        double seamX = reach * TorsoSketch.SEAM;
        double seamY = TorsoSketch.slope(TorsoSketch.SEAM, shoulder);
        double pit = ARMPIT * length;
        double[] points = {
            seamX,
            seamY,
            reach,
            above,
            reach + ROUND * (outer - reach),
            above + ROUNDED * (below - above),
            outer + dx * 20,
            below,
            to.getX() + ox * thin,
            to.getY() + oy * thin
        };
        double[] inner = {
            to.getX() - ox * thin,
            to.getY() - oy * thin,
            from.getX() - ox * thick * 0.94 + dx * pit,
            from.getY() - oy * thick * 0.94 + dy * pit,
            seamX * 0.93,
            (seamY + from.getY()) / 2 + 8,
            seamX,
            seamY
        };
        Path2D path = Curve.open(points);
        path.append(Curve.open(inner), true);
        path.closePath();
        return torso.place().createTransformedShape(path);
    }
}
