package com.lumiku.studio.avatar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.util.List;

/** An avatar project with its avatars, newest first. */
public record AvatarProjectDetail(@JsonUnwrapped AvatarProjectView project, List<AvatarView> avatars)
        implements HasEntityTag {

    static AvatarProjectDetail of(AvatarProject project, List<Avatar> avatars) {
        return new AvatarProjectDetail(
                AvatarProjectView.of(project),
                avatars.stream().map(AvatarView::of).toList());
    }
}
