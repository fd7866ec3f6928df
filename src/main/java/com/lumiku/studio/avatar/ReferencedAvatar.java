package com.lumiku.studio.avatar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.lumiku.studio.media.picture.ReadPicture;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An avatar that is to resemble a picture.
 *
 * @param sha256 of the file sent: what it was read to is not part of what makes two requests the same
 */
@RegisterForReflection
record ReferencedAvatar(
        String projectId,
        AvatarRequest request,
        String sha256,
        @JsonIgnore ReadPicture picture) {}
