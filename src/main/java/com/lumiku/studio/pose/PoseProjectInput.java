package com.lumiku.studio.pose;

import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.media.link.PictureLink;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a caller says of a pose project.
 *
 * @param avatarId one of the caller's avatars, needed where the source is AVATAR_CREATOR
 * @param avatarImageUrl a link to a picture, absolute or on this service
 */
public record PoseProjectInput(
        @NotNull @Size(min = 3, max = 100) @PlainText String projectName,
        @Size(max = 500) @PlainText(lines = true) String description,
        AvatarSource avatarSource,
        @Size(max = 100) @PlainText String avatarId,

        @Size(max = 2000) @PictureLink @MediaLink String avatarImageUrl,

        @Pattern(regexp = "active|archived", message = "must be active or archived")
        String status) {

    public PoseProjectInput {
        projectName = Texts.folded(projectName);
        avatarSource = avatarSource == null ? AvatarSource.UPLOAD : avatarSource;
        status = status == null ? PoseProject.ACTIVE : status;
    }

    static PoseProjectInput of(PoseProject project) {
        return new PoseProjectInput(
                project.projectName,
                project.description,
                project.avatarSource.equals(AvatarSource.AVATAR_CREATOR.name())
                        ? AvatarSource.AVATAR_CREATOR
                        : AvatarSource.UPLOAD,
                project.avatarId,
                project.avatarImageUrl,
                project.status);
    }

    void copyTo(PoseProject project) {
        project.projectName = projectName;
        project.description = description;
        project.avatarSource = avatarSource.name();
        project.avatarId = avatarId;
        project.avatarImageUrl = avatarImageUrl;
        project.status = status;
    }
}
