package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.thing.Things;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Area;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What has to be seen in a picture of a pose, whichever generator made it: each was told that place. The whole figure as far as the
 * picture shows it; of head and shoulders the head.
 */
public final class PoseSubject {

    /** Beyond joints and tips: hair, clothes, the soles of shoes. In body heights. */
    private static final double FLESH = 0.06;

    private static final double HAIR = 0.03;
    private static final double CROWN = 0.1;
    private static final Set<Joint> HEAD =
            EnumSet.of(Joint.NOSE, Joint.NECK, Joint.RIGHT_EYE, Joint.LEFT_EYE, Joint.RIGHT_EAR, Joint.LEFT_EAR);

    private PoseSubject() {}

    /** Of a pose in a picture of this size. */
    public static Area of(Pose pose, int width, int height) {
        Placement placement = Placement.of(pose, width, height);
        boolean headOnly = pose.framing() == Framing.HEAD_AND_SHOULDERS;
        double flesh = (headOnly ? HAIR : FLESH) * placement.scale();
        Rectangle subject = new Rectangle(-1, -1);
        (headOnly ? HEAD.stream().map(pose.skeleton()::at) : points(pose))
                .map(point -> around(placement.x(point), placement.y(point), flesh))
                .forEach(subject::add);
        if (!headOnly) {
            pose.held().forEach(held -> subject.add(placed(Things.bounds(held), placement)));
        }
        int crown = (int) (CROWN * placement.scale());
        subject.setBounds(subject.x, subject.y - crown, subject.width, subject.height + crown);
        Rectangle seen = subject.intersection(new Rectangle(width, height));
        return new Area(seen.x, seen.y, seen.width, seen.height);
    }

    private static Stream<Keypoint> points(Pose pose) {
        return Stream.concat(
                pose.skeleton().keypoints().stream(),
                Stream.of(
                        pose.extremities().rightHand(),
                        pose.extremities().leftHand(),
                        pose.extremities().rightFoot(),
                        pose.extremities().leftFoot()));
    }

    private static Rectangle around(double x, double y, double flesh) {
        return new Rectangle(
                (int) (x - flesh), (int) (y - flesh / 2), (int) Math.ceil(2 * flesh), (int) Math.ceil(flesh));
    }

    private static Rectangle placed(Rectangle2D bounds, Placement placement) {
        return new Rectangle2D.Double(
                        bounds.getX() * placement.scale() + placement.dx(),
                        placement.y(bounds.getY()),
                        bounds.getWidth() * placement.scale(),
                        bounds.getHeight() * placement.scale())
                .getBounds();
    }
}
