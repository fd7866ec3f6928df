package com.lumiku.studio.generation.lifecycle;

/** What callers have made, as far as it may have prices of its own. */
public enum Product {
    /** An avatar made from words. */
    AVATAR,
    /** An avatar made from a preset. */
    PRESET,
    /** An avatar made from a picture that it is to resemble. */
    REFERENCE,
    /** An avatar that is a picture of the caller's. */
    UPLOAD,
    /** A picture of a pose. */
    POSE,
    /** A picture of a pose with a background of the caller's choice. */
    POSE_WITH_BACKGROUND
}
