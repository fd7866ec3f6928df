package com.lumiku.studio.media.picture.webp;

/** Takes the rows of a lossless picture from top to bottom, as {@code 0xAARRGGBB}. */
@FunctionalInterface
interface Rows {

    /** @param row is changed by its maker afterwards */
    void accept(int y, int[] row);
}
