package com.lumiku.studio.pose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.util.List;

/**
 * A job with its pictures.
 *
 * @param poses those finished and those that could not be made, the oldest first
 */
public record PoseGenerationDetail(@JsonUnwrapped PoseGenerationView generation, List<GeneratedPoseView> poses)
        implements HasEntityTag {

    static PoseGenerationDetail of(PoseGenerationView generation, List<GeneratedPose> poses) {
        return new PoseGenerationDetail(
                generation, poses.stream().map(GeneratedPoseView::of).toList());
    }
}
