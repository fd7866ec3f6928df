package com.lumiku.studio.pose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.util.List;

/** A pose project with its newest jobs. */
public record PoseProjectDetail(@JsonUnwrapped PoseProjectView project, List<PoseGenerationView> generations)
        implements HasEntityTag {

    static PoseProjectDetail of(PoseProject project, List<PoseGenerationView> generations) {
        return new PoseProjectDetail(PoseProjectView.of(project), generations);
    }
}
