package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.PreviewHull.Disc;
import com.lumiku.studio.drawing.held.Placed;
import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Pose;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.ArrayList;
import java.util.List;

/** Arms and legs, or a skirt: their outlines, colours and depths. */
final class PreviewLimbs {

    private final Pose pose;
    private final double trunkDepth;
    private final PreviewPalette palette;

    PreviewLimbs(Pose pose, double trunkDepth, PreviewPalette palette) {
        this.pose = pose;
        this.trunkDepth = trunkDepth;
        this.palette = palette;
    }

    List<PreviewPart> legs() {
        List<PreviewPart> parts = new ArrayList<>();
        leg(
                parts,
                Joint.RIGHT_HIP,
                Joint.RIGHT_KNEE,
                Joint.RIGHT_ANKLE,
                pose.extremities().rightFoot());
        leg(
                parts,
                Joint.LEFT_HIP,
                Joint.LEFT_KNEE,
                Joint.LEFT_ANKLE,
                pose.extremities().leftFoot());
        return parts;
    }

    /** A long skirt, and the shoes below it. */
    List<PreviewPart> skirt() {
        List<PreviewPart> parts = new ArrayList<>();
        Keypoint rightKnee = at(Joint.RIGHT_KNEE);
        Keypoint leftKnee = at(Joint.LEFT_KNEE);
        parts.add(shoe(at(Joint.RIGHT_ANKLE), rightKnee, pose.extremities().rightFoot()));
        parts.add(shoe(at(Joint.LEFT_ANKLE), leftKnee, pose.extremities().leftFoot()));
        Area outline = new Area(PreviewHull.around(
                Disc.at(at(Joint.RIGHT_HIP), 0.056),
                Disc.at(at(Joint.LEFT_HIP), 0.056),
                Disc.at(rightKnee, 0.055),
                Disc.at(leftKnee, 0.055)));
        outline.add(new Area(PreviewHull.around(
                Disc.at(rightKnee, 0.055),
                Disc.at(leftKnee, 0.055),
                Disc.between(rightKnee, at(Joint.RIGHT_ANKLE), 0.88, 0.055),
                Disc.between(leftKnee, at(Joint.LEFT_ANKLE), 0.88, 0.055))));
        double depth = Math.max(thighDepth(at(Joint.RIGHT_HIP), rightKnee), thighDepth(at(Joint.LEFT_HIP), leftKnee));
        parts.add(new PreviewPart(outline, palette.skirt(), depth));
        return parts;
    }

    List<PreviewPart> arms() {
        return List.of(
                upperArm(Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW),
                rightForearm(),
                rightHand().part(palette.skin()),
                upperArm(Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW),
                leftForearm(),
                leftHand().part(palette.skin()));
    }

    PreviewPart rightForearm() {
        return forearm(Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST);
    }

    PreviewPart leftForearm() {
        return forearm(Joint.LEFT_ELBOW, Joint.LEFT_WRIST);
    }

    PreviewHand rightHand() {
        return new PreviewHand(
                at(Joint.RIGHT_WRIST), pose.extremities().rightHand(), Placed.closes(pose.held(), Grip.RIGHT_HAND));
    }

    PreviewHand leftHand() {
        return new PreviewHand(
                at(Joint.LEFT_WRIST), pose.extremities().leftHand(), Placed.closes(pose.held(), Grip.LEFT_HAND));
    }

    private void leg(List<PreviewPart> parts, Joint hip, Joint knee, Joint ankle, Keypoint toes) {
        Keypoint foot = at(ankle);
        double ankleDepth = foot.z();
        double kneeDepth = at(knee).z();
        parts.add(shoe(foot, at(knee), toes));
        parts.add(new PreviewPart(
                PreviewHull.around(
                        Disc.at(at(knee), 0.037),
                        Disc.between(at(knee), foot, 0.3, 0.037),
                        Disc.between(at(knee), foot, 0.97, 0.024)),
                palette.trousers(),
                (ankleDepth + kneeDepth) / 2));
        parts.add(new PreviewPart(
                PreviewHull.around(Disc.at(at(hip), 0.055), Disc.at(at(knee), 0.039)),
                palette.trousers(),
                thighDepth(at(hip), at(knee))));
    }

    private PreviewPart shoe(Keypoint foot, Keypoint knee, Keypoint toes) {
        Keypoint heel = new Keypoint(
                foot.x() - 0.25 * (toes.x() - foot.x()), foot.y() - 0.1 * (toes.y() - foot.y()), foot.z(), true);
        Keypoint sole = below(foot, knee, 0.02);
        Shape shoe = PreviewHull.around(
                Disc.at(foot, 0.021),
                Disc.between(heel, sole, 0.5, 0.02),
                Disc.between(sole, toes, 0.7, 0.0175),
                Disc.between(sole, toes, 0.95, 0.0145));
        return new PreviewPart(shoe, palette.shoes(), foot.z() + 0.3 * (toes.z() - foot.z()));
    }

    /** A thigh is before the shirt only if it comes forward, not for being on the near side. */
    private double thighDepth(Keypoint hip, Keypoint knee) {
        double hips = (at(Joint.RIGHT_HIP).z() + at(Joint.LEFT_HIP).z()) / 2;
        return trunkDepth + (knee.z() - hip.z()) / 2 + 0.3 * (hip.z() - hips) - 0.06;
    }

    private PreviewPart upperArm(Joint shoulder, Joint elbow) {
        return new PreviewPart(
                PreviewHull.around(Disc.at(at(shoulder), 0.036), Disc.at(at(elbow), 0.027)),
                palette.top(),
                (at(shoulder).z() + at(elbow).z()) / 2);
    }

    private PreviewPart forearm(Joint elbow, Joint wrist) {
        Keypoint hand = at(wrist);
        return new PreviewPart(
                PreviewHull.around(
                        Disc.at(at(elbow), 0.0255), Disc.between(at(elbow), hand, 0.3, 0.0255), Disc.at(hand, 0.0175)),
                palette.top(),
                (at(elbow).z() + hand.z()) / 2);
    }

    private Keypoint at(Joint joint) {
        return pose.skeleton().at(joint);
    }

    private static Keypoint below(Keypoint ankle, Keypoint knee, double by) {
        double length = Math.max(Math.hypot(ankle.x() - knee.x(), ankle.y() - knee.y()), 0.06);
        return new Keypoint(
                ankle.x() + by * (ankle.x() - knee.x()) / length,
                ankle.y() + by * (ankle.y() - knee.y()) / length,
                ankle.z(),
                true);
    }
}
