package com.lumiku.studio.pose;

/** How a job says which poses it wants. */
public enum GenerationType {
    /** By poses of the library. */
    GALLERY_REFERENCE,
    /** In words. */
    TEXT_DESCRIPTION
}
