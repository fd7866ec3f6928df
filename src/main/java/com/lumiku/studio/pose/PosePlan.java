package com.lumiku.studio.pose;

import com.lumiku.studio.drawing.PoseSubject;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.store.Media;

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

    /** What has to be seen in a picture of this plan, by its pose. */
    Area subject(Picture picture) {
        return PoseSubject.of(figure, picture.width(), picture.height());
    }
}
