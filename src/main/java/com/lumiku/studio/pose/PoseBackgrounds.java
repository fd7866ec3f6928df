package com.lumiku.studio.pose;

import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.WaitedPictures;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.media.source.GivenPictures;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts figures before other backgrounds: the same description once more, but for what is behind. While the picture is made no
 * transaction is open, and the old one stays; the caller waits for the new one.
 */
@Singleton
class PoseBackgrounds {

    private final GivenPictures pictures;
    private final PosePlans plans;
    private final WaitedPictures maker;
    private final Media media;

    PoseBackgrounds(GivenPictures pictures, PosePlans plans, WaitedPictures maker, Media media) {
        this.pictures = pictures;
        this.plans = plans;
        this.maker = maker;
        this.media = media;
    }

    /**
     * A picture that is not kept yet.
     *
     * @param before the key of the picture that it takes the place of
     */
    record Changed(String poseId, BackgroundInput input, String before, String prompt, MadePose made) {}

    /**
     * Makes the picture.
     *
     * @throws ProblemException 400, 404, 409, 503
     */
    Changed make(String userId, String poseId, BackgroundInput input) {
        record Task(String before, Set<String> formats, PosePlan plan) {}
        Task task = QuarkusTransaction.requiringNew().call(() -> {
            GeneratedPose pose = GeneratedPose.finished(userId, poseId, LockModeType.NONE);
            PoseGeneration generation = PoseGeneration.of(pose);
            return new Task(pose.outputImageUrl, pose.exportFormats.keySet(), plans.of(generation, pose));
        });
        Description description = task.plan.before(null).description(media).before(backdrop(input));
        GeneratedImage image = maker.make(description);
        MadePose made = maker.during(() -> MadePose.of(image.picture(), task.plan, task.formats));
        return new Changed(poseId, input, task.before, image.prompt(), made);
    }

    private Backdrop backdrop(BackgroundInput input) {
        if (input.mode() == BackgroundMode.UPLOAD) {
            return new Backdrop.Picture(pictures.read("backgroundImageUrl", input.backgroundImageUrl())
                    .bytes());
        }
        return input.background(null).backdrop(media);
    }

    /** Puts it in place of the old one, in the caller's transaction. */
    GeneratedPose keep(String userId, Changed changed) {
        GeneratedPose pose = GeneratedPose.finished(userId, changed.poseId, LockModeType.PESSIMISTIC_WRITE);
        if (!pose.outputImageUrl.equals(changed.before)) {
            throw new ProblemException(ProblemKind.CONFLICT, "The picture has changed meanwhile: try again");
        }
        Set<String> unneeded = new HashSet<>(pose.files());
        if (pose.originalImageUrl == null) {
            pose.originalImageUrl = pose.outputImageUrl;
        }
        changed.made.keep(media, pose);
        pose.backgroundChanged = true;
        pose.backgroundPrompt = changed.input.background(null).text();
        pose.promptUsed = changed.prompt;
        GeneratedPose.flush();
        unneeded.removeAll(pose.files());
        media.discard(unneeded);
        return pose;
    }
}
