package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.PreviewHull.Disc;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Skeleton;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The head of a preview: an ellipsoid with hair and a hint of a face, turned as nose and ears tell. */
final class PreviewHead {

    private static final double HALF_BREADTH = 0.057;
    private static final double HALF_HEIGHT = 0.074;
    private static final double HALF_DEPTH = 0.067;
    /** The hairline is a cut through the ellipsoid, from the forehead to the nape. */
    private static final double HAIR_UP = 0.74;

    private static final double HAIR_BACK = 0.67;
    private static final double HAIRLINE = 0.06;
    /** How much of the face a scarf leaves open: a cut through the ellipsoid off its front. */
    private static final double OPENING = 0.56;

    private static final double FOLDS = 1.1;

    private static final Tint MOUTH = Tint.of(0xb5654a);

    private final PreviewPalette palette;
    private final PreviewDress dress;
    private final Skeleton skeleton;
    private final double[] left;
    private final double[] up;
    private final double[] front;
    private final double[] center;

    PreviewHead(Skeleton skeleton, PreviewDress dress, PreviewPalette palette) {
        this.palette = palette;
        this.dress = dress;
        this.skeleton = skeleton;
        double[] rightEar = vector(skeleton.at(Joint.RIGHT_EAR));
        double[] leftEar = vector(skeleton.at(Joint.LEFT_EAR));
        double[] middle = sum(rightEar, 0.5, leftEar, 0.5);
        left = unit(sum(leftEar, 1, rightEar, -1));
        up = unit(cross(sum(vector(skeleton.at(Joint.NOSE)), 1, middle, -1), left));
        front = cross(left, up);
        center = sum(sum(middle, 1, up, 0.008), 1, front, 0.008);
    }

    double depth() {
        return center[2];
    }

    void draw(Graphics2D graphics) {
        boolean scarf = dress == PreviewDress.SCARF_AND_SKIRT;
        if (!scarf) {
            ears(graphics, false);
        }
        graphics.setColor((scarf ? palette.scarf() : palette.hair()).awt());
        graphics.fill(surface(false));
        if (front[2] > -0.35) {
            graphics.setColor(palette.skin().awt());
            graphics.fill(surface(true));
        }
        if (skeleton.at(Joint.NOSE).visible()) {
            features(graphics);
        }
        if (!scarf) {
            ears(graphics, true);
        }
    }

    private boolean isCovered(double y, double z) {
        return dress == PreviewDress.SCARF_AND_SKIRT ? z < OPENING : HAIR_UP * y - HAIR_BACK * z > HAIRLINE;
    }

    private void features(Graphics2D graphics) {
        double[] bridge = place(0, 0.012, 0.064);
        double[] tip = place(0, -0.008, 0.071);
        graphics.setColor((front[2] > 0.35 ? PreviewPalette.shade(palette.skin()) : palette.skin()).awt());
        graphics.fill(PreviewHull.around(new Disc(bridge[0], -bridge[1], 0.0025), new Disc(tip[0], -tip[1], 0.0062)));
        graphics.setColor(palette.hair().awt());
        eye(graphics, Joint.RIGHT_EYE);
        eye(graphics, Joint.LEFT_EYE);
        if (front[2] > 0.1) {
            mouth(graphics);
        }
    }

    private void eye(Graphics2D graphics, Joint joint) {
        Keypoint at = skeleton.at(joint);
        if (at.visible()) {
            double wide = 0.0062 * Math.max(0.45, front[2]);
            graphics.fill(new Ellipse2D.Double(at.x() - wide, at.y() - 0.0075, 2 * wide, 0.015));
        }
    }

    private void mouth(Graphics2D graphics) {
        Path2D smile = new Path2D.Double();
        for (int i = -4; i <= 4; i++) {
            double side = i / 4.0;
            double[] at = place(side * 0.017, -0.034 + 0.006 * side * side, 0.064 - 0.007 * side * side);
            if (i == -4) {
                smile.moveTo(at[0], -at[1]);
            } else {
                smile.lineTo(at[0], -at[1]);
            }
        }
        graphics.setColor(MOUTH.awt());
        graphics.setStroke(new BasicStroke(0.0045f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(smile);
    }

    /** The ears that are on the near side of the head, or the others. */
    private void ears(Graphics2D graphics, boolean near) {
        ear(graphics, Joint.RIGHT_EAR, -1, near);
        ear(graphics, Joint.LEFT_EAR, 1, near);
    }

    private void ear(Graphics2D graphics, Joint joint, int side, boolean near) {
        Keypoint at = skeleton.at(joint);
        if (!at.visible() || side * left[2] > 0.25 != near) {
            return;
        }
        double[] ear = place(side * (HALF_BREADTH + 0.002), -0.008, -0.006);
        graphics.setColor(PreviewPalette.mix(palette.skin(), PreviewPalette.shade(palette.skin()), 0.5)
                .awt());
        graphics.fill(
                PreviewHull.around(new Disc(ear[0], -ear[1] - 0.007, 0.012), new Disc(ear[0], -ear[1] + 0.008, 0.008)));
    }

    /** The outline of what is seen of the ellipsoid, or of its part below the hairline. */
    private Shape surface(boolean onlyFace) {
        List<Point2D> points = new ArrayList<>();
        double wide = dress == PreviewDress.SCARF_AND_SKIRT && !onlyFace ? FOLDS : 1;
        for (int away = 0; away <= 180; away += 3) {
            double ring = Math.sin(Math.toRadians(away));
            double z = Math.cos(Math.toRadians(away));
            for (int around = 0; around < 360; around += 5) {
                double x = ring * Math.cos(Math.toRadians(around));
                double y = ring * Math.sin(Math.toRadians(around));
                if (normal(x, y, z)[2] >= -0.03 && !(onlyFace && isCovered(y, z))) {
                    double[] at = place(x * HALF_BREADTH * wide, y * HALF_HEIGHT * wide, z * HALF_DEPTH * wide);
                    points.add(new Point2D.Double(at[0], -at[1]));
                }
            }
        }
        return PreviewHull.around(points);
    }

    /** Outwards at a place that is given in half axes. */
    private double[] normal(double x, double y, double z) {
        return unit(sum(sum(left, x / HALF_BREADTH, up, y / HALF_HEIGHT), 1, front, z / HALF_DEPTH));
    }

    private double[] place(double x, double y, double z) {
        return sum(center, 1, sum(sum(left, x, up, y), 1, front, z), 1);
    }

    private static double[] vector(Keypoint point) {
        return new double[] {point.x(), -point.y(), point.z()};
    }

    private static double[] sum(double[] a, double s, double[] b, double t) {
        return new double[] {s * a[0] + t * b[0], s * a[1] + t * b[1], s * a[2] + t * b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] unit(double[] a) {
        double length = Math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
        return new double[] {a[0] / length, a[1] / length, a[2] / length};
    }
}
