package com.lumiku.studio.pose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job with its pictures.
 *
 * @param estimatedSecondsLeft 0 where it has ended, null where nothing tells
 * @param poses those finished and those that could not be made, the oldest first
 */
public record PoseGenerationDetail(
        @JsonUnwrapped PoseGenerationView generation,
        @Nullable Integer estimatedSecondsLeft,
        List<GeneratedPoseView> poses)
        implements HasEntityTag {

    static PoseGenerationDetail of(PoseGenerationView generation, Integer secondsLeft, List<GeneratedPose> poses) {
        return new PoseGenerationDetail(
                generation,
                secondsLeft,
                poses.stream().map(GeneratedPoseView::of).toList());
    }
}
