package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.PreviewHull.Disc;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Skeleton;
import java.awt.Shape;
import java.awt.geom.Area;

/** Torso and neck: their outlines, colours and depths. */
final class PreviewTrunk {

    private static final double SHOULDERS = 0.216;

    private final Skeleton skeleton;
    private final PreviewPalette palette;

    PreviewTrunk(Skeleton skeleton, PreviewPalette palette) {
        this.skeleton = skeleton;
        this.palette = palette;
    }

    PreviewPart neck() {
        Keypoint base = at(Joint.NECK);
        Keypoint ears = middle(at(Joint.RIGHT_EAR), at(Joint.LEFT_EAR), 0.5);
        Shape outline =
                PreviewHull.around(Disc.between(base, ears, 0.06, 0.031), Disc.between(base, ears, 0.65, 0.028));
        // The neckline is seen from the front only.
        double depth = facing() > 0.3 ? torso().depth() + 0.001 : Math.min(torso().depth(), ears.z()) - 0.02;
        return new PreviewPart(outline, PreviewPalette.shade(palette.skin()), depth);
    }

    /** A scarf around neck and shoulders. */
    PreviewPart scarf() {
        Keypoint neck = at(Joint.NECK);
        Keypoint ears = middle(at(Joint.RIGHT_EAR), at(Joint.LEFT_EAR), 0.5);
        Keypoint hips = middle(at(Joint.RIGHT_HIP), at(Joint.LEFT_HIP), 0.5);
        Shape outline = PreviewHull.around(
                Disc.between(neck, ears, 0.9, 0.05),
                Disc.between(neck, at(Joint.RIGHT_SHOULDER), 0.55, 0.034),
                Disc.between(neck, at(Joint.LEFT_SHOULDER), 0.55, 0.034),
                Disc.between(neck, hips, 0.2, 0.05));
        return new PreviewPart(outline, palette.scarf(), Math.max(torso().depth(), ears.z() - 0.02) + 0.002);
    }

    /** How much the trunk faces the viewer: 1 from the front, -1 from behind. */
    private double facing() {
        double across = at(Joint.LEFT_SHOULDER).x() - at(Joint.RIGHT_SHOULDER).x();
        double down = at(Joint.LEFT_HIP).y()
                + at(Joint.RIGHT_HIP).y()
                - 2 * at(Joint.NECK).y();
        return Math.signum(down) * across / SHOULDERS;
    }

    PreviewPart torso() {
        Keypoint rightShoulder = at(Joint.RIGHT_SHOULDER);
        Keypoint leftShoulder = at(Joint.LEFT_SHOULDER);
        Keypoint rightHip = at(Joint.RIGHT_HIP);
        Keypoint leftHip = at(Joint.LEFT_HIP);
        Keypoint neck = at(Joint.NECK);
        Keypoint hips = middle(rightHip, leftHip, 0.5);
        Disc[] ribs = {
            Disc.between(middle(rightShoulder, rightHip, 0.42), middle(neck, hips, 0.42), 0.18, 0.05),
            Disc.between(middle(leftShoulder, leftHip, 0.42), middle(neck, hips, 0.42), 0.18, 0.05)
        };
        Disc[] waist = {
            Disc.between(middle(rightShoulder, rightHip, 0.7), middle(neck, hips, 0.7), 0.35, 0.048),
            Disc.between(middle(leftShoulder, leftHip, 0.7), middle(neck, hips, 0.7), 0.35, 0.048)
        };
        Area outline = new Area(PreviewHull.around(
                Disc.between(rightShoulder, rightHip, 0.01, 0.034),
                Disc.between(leftShoulder, leftHip, 0.01, 0.034),
                Disc.between(neck, hips, -0.03, 0.04),
                ribs[0],
                ribs[1]));
        outline.add(new Area(PreviewHull.around(ribs[0], ribs[1], waist[0], waist[1])));
        outline.add(
                new Area(PreviewHull.around(waist[0], waist[1], Disc.at(rightHip, 0.052), Disc.at(leftHip, 0.052))));
        return new PreviewPart(outline, palette.top(), (neck.z() + hips.z()) / 2);
    }

    private Keypoint at(Joint joint) {
        return skeleton.at(joint);
    }

    private static Keypoint middle(Keypoint from, Keypoint to, double way) {
        return new Keypoint(
                from.x() + way * (to.x() - from.x()),
                from.y() + way * (to.y() - from.y()),
                from.z() + way * (to.z() - from.z()),
                true);
    }
}
