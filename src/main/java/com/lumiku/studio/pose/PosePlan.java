package com.lumiku.studio.pose;

import com.lumiku.studio.drawing.held.Things;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Placement;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.store.Media;
import java.awt.Rectangle;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a picture of a pose shows.
 *
 * @param poseId the pose in the library, or null
 * @param prompt the words of the user, about the pose or the person, or null
 * @param action what the figure does, or null
 * @param reference the key of a picture of the person, or null
 * @param background null for whatever suits the figure
 */
record PosePlan(
        String poseId,
        String prompt,
        String action,
        PosedAvatar avatar,
        Pose figure,
        String reference,
        Background background,
        int width,
        int height,
        int seed) {

    /** Beyond joints and tips: hair, clothes, the soles of shoes. In body heights. */
    private static final double FLESH = 0.06;

    private static final double HAIR = 0.03;
    private static final double CROWN = 0.1;
    private static final Set<Joint> HEAD =
            EnumSet.of(Joint.NOSE, Joint.NECK, Joint.RIGHT_EYE, Joint.LEFT_EYE, Joint.RIGHT_EAR, Joint.LEFT_EAR);

    PosePlan before(Background other) {
        return new PosePlan(poseId, prompt, action, avatar, figure, reference, other, width, height, seed);
    }

    /** The same for a generator. Reads pictures. */
    Description description(Media media) {
        return new Description(
                prompt,
                action,
                avatar.persona(),
                avatar.look(),
                figure,
                background == null ? new Backdrop.Suitable() : background.backdrop(media),
                reference == null ? null : media.read(reference).orElse(null),
                width,
                height,
                seed,
                avatar.identity() == null ? seed : avatar.identity());
    }

    /**
     * What has to be seen in a picture of this plan, by its pose: whichever generator made it was told that place. The whole
     * figure as far as the picture shows it; of head and shoulders the head.
     */
    Rectangle subject(int pictureWidth, int pictureHeight) {
        Placement placement = Placement.of(figure, pictureWidth, pictureHeight);
        Rectangle subject = new Rectangle(-1, -1);
        double flesh = (figure.framing() == Framing.HEAD_AND_SHOULDERS ? HAIR : FLESH) * placement.scale();
        points().map(point -> around(placement.x(point), placement.y(point), flesh))
                .forEach(subject::add);
        if (figure.framing() != Framing.HEAD_AND_SHOULDERS) {
            figure.held()
                    .forEach(held -> subject.add(placement
                            .place()
                            .createTransformedShape(Things.bounds(held))
                            .getBounds()));
        }
        int crown = (int) (CROWN * placement.scale());
        subject.setBounds(subject.x, subject.y - crown, subject.width, subject.height + crown);
        return subject.intersection(new Rectangle(pictureWidth, pictureHeight));
    }

    private Stream<Keypoint> points() {
        if (figure.framing() == Framing.HEAD_AND_SHOULDERS) {
            return HEAD.stream().map(figure.skeleton()::at);
        }
        return Stream.concat(
                figure.skeleton().keypoints().stream(),
                Stream.of(
                        figure.extremities().rightHand(),
                        figure.extremities().leftHand(),
                        figure.extremities().rightFoot(),
                        figure.extremities().leftFoot()));
    }

    private static Rectangle around(double x, double y, double flesh) {
        return new Rectangle(
                (int) (x - flesh), (int) (y - flesh / 2), (int) Math.ceil(2 * flesh), (int) Math.ceil(flesh));
    }
}
