package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.SvgCanvas;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.FlatPose.Point;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Picture;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws the skeleton of a pose as ControlNet's openpose models were taught to read it: limbs as ellipses in their order and colours,
 * darkened to 60 %, and the keypoints as discs on top, on black, hard-edged. Keypoints that are hidden or outside the picture are
 * left out, and so are their limbs, as a detector would not have found them.
 *
 * @see <a href="https://github.com/huggingface/controlnet_aux/blob/master/src/controlnet_aux/open_pose/util.py">draw_bodypose</a>
 */
public final class OpenPoseDrawing {

    /** The annotator's stick half-width and disc radius, in pixels of a picture whose shorter side has 512. */
    private static final double RADIUS = 4.0 / 512;

    private static final double LIMB_BRIGHTNESS = 0.6;

    private static final Tint[] COLORS = {
        Tint.of(0xFF0000), Tint.of(0xFF5500), Tint.of(0xFFAA00), Tint.of(0xFFFF00),
        Tint.of(0xAAFF00), Tint.of(0x55FF00), Tint.of(0x00FF00), Tint.of(0x00FF55),
        Tint.of(0x00FFAA), Tint.of(0x00FFFF), Tint.of(0x00AAFF), Tint.of(0x0055FF),
        Tint.of(0x0000FF), Tint.of(0x5500FF), Tint.of(0xAA00FF), Tint.of(0xFF00FF),
        Tint.of(0xFF00AA), Tint.of(0xFF0055)
    };

    private static final Joint[][] LIMBS = {
        {Joint.NECK, Joint.RIGHT_SHOULDER},
        {Joint.NECK, Joint.LEFT_SHOULDER},
        {Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW},
        {Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST},
        {Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW},
        {Joint.LEFT_ELBOW, Joint.LEFT_WRIST},
        {Joint.NECK, Joint.RIGHT_HIP},
        {Joint.RIGHT_HIP, Joint.RIGHT_KNEE},
        {Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE},
        {Joint.NECK, Joint.LEFT_HIP},
        {Joint.LEFT_HIP, Joint.LEFT_KNEE},
        {Joint.LEFT_KNEE, Joint.LEFT_ANKLE},
        {Joint.NECK, Joint.NOSE},
        {Joint.NOSE, Joint.RIGHT_EYE},
        {Joint.RIGHT_EYE, Joint.RIGHT_EAR},
        {Joint.NOSE, Joint.LEFT_EYE},
        {Joint.LEFT_EYE, Joint.LEFT_EAR}
    };

    private OpenPoseDrawing() {}

    /** The skeleton in a picture of this size, in pixels. */
    public static Picture draw(Pose pose, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (Mark mark : marks(pose, width, height)) {
            graphics.setColor(mark.tint.awt());
            graphics.fill(mark.polygon());
        }
        graphics.dispose();
        return new Picture(picture);
    }

    /** The same as an SVG document, for people to look at: its edges are smooth. */
    public static String svg(Pose pose, int width, int height) {
        SvgCanvas canvas = new SvgCanvas(width, height, "skeleton");
        Pen pen = Pen.on(canvas);
        pen.fill(new Rectangle2D.Double(0, 0, width, height), Tint.of(0));
        marks(pose, width, height).forEach(mark -> pen.fill(mark.curve(), mark.tint));
        return canvas.document(0);
    }

    /** From the lowest to the topmost. */
    private static List<Mark> marks(Pose pose, int width, int height) {
        Map<Joint, Point> found = FlatPose.of(pose, width, height).cropped().points();
        double radius = Math.max(1, RADIUS * Math.min(width, height));
        List<Mark> marks = new ArrayList<>();
        for (int limb = 0; limb < LIMBS.length; limb++) {
            Point from = found.get(LIMBS[limb][0]);
            Point to = found.get(LIMBS[limb][1]);
            if (from != null && to != null) {
                marks.add(Mark.stick(from, to, radius, darkened(COLORS[limb])));
            }
        }
        for (Joint joint : Joint.values()) {
            Point at = found.get(joint);
            if (at != null) {
                marks.add(new Mark(at.x(), at.y(), radius, radius, 0, COLORS[joint.ordinal()]));
            }
        }
        return marks;
    }

    private static Tint darkened(Tint color) {
        return new Tint((int) (color.red() * LIMB_BRIGHTNESS), (int) (color.green() * LIMB_BRIGHTNESS), (int)
                (color.blue() * LIMB_BRIGHTNESS));
    }

    /** A coloured ellipse. */
    private record Mark(double x, double y, double along, double across, double angle, Tint tint) {

        static Mark stick(Point from, Point to, double radius, Tint tint) {
            double dx = from.x() - to.x();
            double dy = from.y() - to.y();
            return new Mark(
                    (from.x() + to.x()) / 2,
                    (from.y() + to.y()) / 2,
                    Math.hypot(dx, dy) / 2,
                    radius,
                    Math.atan2(dy, dx),
                    tint);
        }

        /** In whole pixels, as the models saw them. */
        Polygon polygon() {
            Polygon polygon = new Polygon();
            for (int degrees = 0; degrees < 360; degrees++) {
                double u = along * Math.cos(Math.toRadians(degrees));
                double v = across * Math.sin(Math.toRadians(degrees));
                polygon.addPoint((int) Math.round(x + u * Math.cos(angle) - v * Math.sin(angle)), (int)
                        Math.round(y + u * Math.sin(angle) + v * Math.cos(angle)));
            }
            return polygon;
        }

        Shape curve() {
            return AffineTransform.getRotateInstance(angle, x, y)
                    .createTransformedShape(Curve.ellipse(x, y, along, across));
        }
    }
}
