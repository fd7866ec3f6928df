/**
 * Reading, bounding, scaling and encoding pictures that others made. In come bytes that may be anything, out come upright pixels
 * in sRGB, or a sentence that says what is wrong. Begin with {@link com.lumiku.studio.media.picture.PictureReader}.
 */
package com.lumiku.studio.media.picture;
