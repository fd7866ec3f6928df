package com.lumiku.studio.avatar;

import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.web.answer.Created;
import com.lumiku.studio.web.answer.Idempotent;
import com.lumiku.studio.web.problem.UriPath;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes avatars of pictures: the row, its files and the answer kept for a retry are one transaction. */
@Singleton
class UploadedAvatars {

    private static final String SOURCE = "uploaded";

    private final Media media;

    UploadedAvatars(Media media) {
        this.media = media;
    }

    @Transactional
    @Idempotent
    RestResponse<AvatarView> create(String userId, AvatarUpload upload) {
        AvatarProject project = AvatarProject.ofUser(userId, upload.projectId(), LockModeType.PESSIMISTIC_READ);
        Avatar avatar = new Avatar();
        avatar.userId = userId;
        avatar.projectId = project.id;
        avatar.sourceType = SOURCE;
        upload.input().copyTo(avatar);
        // The row has no id before it is complete.
        String owner = UUID.randomUUID().toString();
        List<String> keys = media.keep(
                owner, List.of(upload.picture().picture(), upload.picture().thumbnail()));
        avatar.baseImageUrl = keys.get(0);
        avatar.thumbnailUrl = keys.get(1);
        avatar.persist();
        return Created.at(UriPath.of(AvatarResource.PATH, avatar.id), AvatarView.of(avatar));
    }
}
