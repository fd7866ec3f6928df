package com.lumiku.studio.pose;

/** Where the person in a pose project's pictures comes from. */
public enum AvatarSource {
    AVATAR_CREATOR,
    UPLOAD
}
