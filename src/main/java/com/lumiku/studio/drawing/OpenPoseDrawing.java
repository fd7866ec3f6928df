package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Picture;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;
import java.util.EnumSet;
import java.util.Set;

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
        Placement placement = Placement.of(pose, width, height);
        Set<Joint> found = found(pose, placement, width, height);
        double radius = Math.max(1, RADIUS * Math.min(width, height));
        Graphics2D graphics = picture.createGraphics();
        for (int limb = 0; limb < LIMBS.length; limb++) {
            if (found.contains(LIMBS[limb][0]) && found.contains(LIMBS[limb][1])) {
                graphics.setColor(darkened(COLORS[limb]).awt());
                graphics.fill(stick(
                        pose.skeleton().at(LIMBS[limb][0]), pose.skeleton().at(LIMBS[limb][1]), placement, radius));
            }
        }
        for (Joint joint : found) {
            Keypoint at = pose.skeleton().at(joint);
            graphics.setColor(COLORS[joint.ordinal()].awt());
            graphics.fill(ellipse(placement.x(at), placement.y(at), radius, radius, 0));
        }
        graphics.dispose();
        return new Picture(picture);
    }

    private static Set<Joint> found(Pose pose, Placement placement, int width, int height) {
        Set<Joint> found = EnumSet.noneOf(Joint.class);
        for (Joint joint : Joint.values()) {
            Keypoint at = pose.skeleton().at(joint);
            double x = placement.x(at);
            double y = placement.y(at);
            if (at.visible() && x >= 0 && x < width && y >= 0 && y < height) {
                found.add(joint);
            }
        }
        return found;
    }

    private static Tint darkened(Tint color) {
        return new Tint((int) (color.red() * LIMB_BRIGHTNESS), (int) (color.green() * LIMB_BRIGHTNESS), (int)
                (color.blue() * LIMB_BRIGHTNESS));
    }

    private static Polygon stick(Keypoint from, Keypoint to, Placement placement, double radius) {
        double dx = placement.x(from) - placement.x(to);
        double dy = placement.y(from) - placement.y(to);
        return ellipse(
                (placement.x(from) + placement.x(to)) / 2,
                (placement.y(from) + placement.y(to)) / 2,
                Math.hypot(dx, dy) / 2,
                radius,
                Math.atan2(dy, dx));
    }

    private static Polygon ellipse(double x, double y, double along, double across, double angle) {
        Polygon polygon = new Polygon();
        for (int degrees = 0; degrees < 360; degrees++) {
            double u = along * Math.cos(Math.toRadians(degrees));
            double v = across * Math.sin(Math.toRadians(degrees));
            polygon.addPoint((int) Math.round(x + u * Math.cos(angle) - v * Math.sin(angle)), (int)
                    Math.round(y + u * Math.sin(angle) + v * Math.cos(angle)));
        }
        return polygon;
    }
}
