package com.lumiku.studio.media.picture.webp;

/** What was done to the pixels of a lossless picture before they were coded (RFC 9649, section 4). */
@FunctionalInterface
interface LosslessTransform {

    /**
     * Undoes it for the next row, in place where the width stays.
     *
     * @param y rows come from top to bottom
     * @return the row as it was before
     */
    int[] undo(int y, int[] row);
}
