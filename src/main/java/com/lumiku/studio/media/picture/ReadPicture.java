package com.lumiku.studio.media.picture;

/**
 * A picture that somebody sent, as it is kept: upright, in sRGB, nothing but pixels.
 *
 * @param picture JPEG, or PNG where some pixel is not opaque or it is a drawing; in its full size
 * @param thumbnail JPEG, the square in the middle, 300 x 300 pixels or as large as the picture allows
 */
public record ReadPicture(EncodedPicture picture, EncodedPicture thumbnail) {}
