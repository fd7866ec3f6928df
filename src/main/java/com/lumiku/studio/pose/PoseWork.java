package com.lumiku.studio.pose;

import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generation.Result;
import com.lumiku.studio.generation.Unit;
import com.lumiku.studio.generation.Work;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.media.store.Media;
import java.util.List;

/**
 * Makes one picture of a job: the picture, its thumbnail, its exports, its row.
 *
 * @param begun when, in nanoseconds
 */
record PoseWork(
        Unit unit,
        PosePlan plan,
        List<String> formats,
        long begun,
        Media media,
        PoseGenerations generations,
        PoseJobs jobs)
        implements Work {

    @Override
    public Description description() {
        return plan.description(media);
    }

    @Override
    public Result develop(GeneratedImage image) {
        MadePose made = MadePose.of(image.picture(), plan, formats);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Result() {
            private GeneratedPose pose;

            @Override
            public void keep() {
                pose = row(image, seconds);
                made.keep(media, pose);
            }

            @Override
            public void record() {
                generations
                        .open(unit.generationId())
                        .ifPresentOrElse(generation -> jobs.made(generation, pose), () -> media.discard(pose.files()));
            }
        };
    }

    private GeneratedPose row(GeneratedImage image, double seconds) {
        GeneratedPose pose = new GeneratedPose();
        pose.generationId = unit.generationId();
        pose.variationKey = unit.key();
        pose.poseLibraryId = plan.poseId();
        pose.promptUsed = image.prompt();
        pose.seedUsed = image.seed();
        pose.generationTime = Math.round(seconds * 1000) / 1000.0;
        pose.backgroundChanged = plan.background() != null;
        pose.backgroundPrompt =
                plan.background() == null ? null : plan.background().text();
        return pose;
    }
}
