package com.lumiku.studio.media;

import java.awt.image.BufferedImage;

/** Encodes images made here. Fastest from TYPE_INT_RGB, TYPE_INT_ARGB, TYPE_3BYTE_BGR and TYPE_4BYTE_ABGR, in sRGB. */
public final class PictureEncoder {

    static final int QUALITY = 90;

    private PictureEncoder() {}

    /** A JPEG in the quality of all pictures; what is transparent is put on white. */
    public static EncodedPicture jpeg(BufferedImage image) {
        return JpegEncoder.encode(Pixels.of(image), QUALITY);
    }

    /** A PNG, with alpha where some pixel is not opaque. */
    public static EncodedPicture png(BufferedImage image) {
        return PngEncoder.encode(Pixels.of(image));
    }

    /** The square in the middle as a JPEG, 300 x 300 pixels or as large as the image allows. */
    public static EncodedPicture thumbnail(BufferedImage image) {
        return Thumbnail.of(Pixels.of(image));
    }

    static ReadPicture encode(Pixels pixels) {
        EncodedPicture picture =
                pixels.isTransparent() ? PngEncoder.encode(pixels) : JpegEncoder.encode(pixels, QUALITY);
        return new ReadPicture(picture, Thumbnail.of(pixels));
    }
}
