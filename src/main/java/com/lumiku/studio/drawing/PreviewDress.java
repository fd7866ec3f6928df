package com.lumiku.studio.drawing;

/** What the figure of a preview wears. */
public enum PreviewDress {
    SHIRT_AND_TROUSERS,
    /** A scarf over hair and neck, and a long skirt. */
    SCARF_AND_SKIRT
}
