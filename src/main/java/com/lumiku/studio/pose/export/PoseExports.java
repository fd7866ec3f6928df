package com.lumiku.studio.pose.export;

import com.lumiku.studio.generation.WaitedPictures;
import com.lumiku.studio.media.export.ExportFormat;
import com.lumiku.studio.media.export.PictureExports;
import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.GeneratedPose;
import com.lumiku.studio.pose.PosePlans;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The formats of finished pictures: made when the job made the picture, or when somebody asks for them, and kept. No transaction
 * is open while a picture is worked on.
 */
@Singleton
class PoseExports {

    private final Media media;
    private final PosePlans plans;
    private final WaitedPictures processors;

    PoseExports(Media media, PosePlans plans, WaitedPictures processors) {
        this.media = media;
        this.plans = plans;
        this.processors = processors;
    }

    /**
     * A format of a picture that is not kept yet.
     *
     * @param original the key of the picture that it was made of
     */
    record Made(String poseId, ExportFormat format, String original, EncodedPicture picture) {}

    /** The file of a format; made and kept where it is not there yet. */
    EncodedPicture file(String userId, String poseId, ExportFormat format) {
        Optional<EncodedPicture> kept = QuarkusTransaction.requiringNew()
                .call(() -> key(GeneratedPose.finished(userId, poseId, LockModeType.NONE), format))
                .flatMap(media::read)
                .map(bytes -> new EncodedPicture(bytes, format.encoding()));
        if (kept.isPresent()) {
            return kept.get();
        }
        Made made = make(userId, poseId, format);
        QuarkusTransaction.requiringNew().run(() -> keep(userId, made));
        return made.picture;
    }

    /** Makes a format anew. */
    Made make(String userId, String poseId, ExportFormat format) {
        record Task(String original, Function<Picture, Area> subject) {}
        Task task = QuarkusTransaction.requiringNew().call(() -> {
            GeneratedPose pose = GeneratedPose.finished(userId, poseId, LockModeType.NONE);
            return new Task(pose.outputImageUrl, plans.subject(pose));
        });
        byte[] original = media.read(task.original).orElseThrow(() -> ProblemException.notFound("Picture"));
        EncodedPicture picture = processors.during(() -> {
            Picture image = Picture.decode(original);
            return PictureExports.make(image, task.subject.apply(image), format);
        });
        return new Made(poseId, format, task.original, picture);
    }

    /** Keeps a format that was made anew, in the caller's transaction. */
    GeneratedPose keep(String userId, Made made) {
        GeneratedPose pose = GeneratedPose.finished(userId, made.poseId, LockModeType.PESSIMISTIC_WRITE);
        if (!pose.outputImageUrl.equals(made.original)) {
            throw new ProblemException(ProblemKind.CONFLICT, "The picture has changed meanwhile: try again");
        }
        String key = media.keep(pose.owner(), made.picture);
        Map<String, String> formats = new HashMap<>(pose.exportFormats);
        String before = formats.put(made.format.formatName(), key);
        pose.exportFormats = formats;
        if (before != null && !pose.files().contains(before)) {
            media.discard(Set.of(before));
        }
        GeneratedPose.flush();
        return pose;
    }

    private static Optional<String> key(GeneratedPose pose, ExportFormat format) {
        return Optional.ofNullable(
                format == ExportFormat.ORIGINAL ? pose.outputImageUrl : pose.exportFormats.get(format.formatName()));
    }

    /** @throws ProblemException 400 where there is no such format */
    static ExportFormat format(String field, String name) {
        return ExportFormat.of(name)
                .orElseThrow(() -> ProblemException.invalid(field, "must be one of " + ExportFormat.names()));
    }
}
