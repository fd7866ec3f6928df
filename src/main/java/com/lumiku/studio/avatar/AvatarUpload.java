package com.lumiku.studio.avatar;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.lumiku.studio.media.picture.ReadPicture;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * An avatar that a caller made elsewhere.
 *
 * @param sha256 of the file sent: what it was read to is not part of what makes two requests the same
 */
@RegisterForReflection
record AvatarUpload(
        String projectId,
        AvatarInput input,
        String sha256,
        @JsonIgnore ReadPicture picture) {}
