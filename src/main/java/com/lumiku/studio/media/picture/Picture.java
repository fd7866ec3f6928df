package com.lumiku.studio.media.picture;

import com.lumiku.studio.web.problem.ProblemException;
import java.awt.image.BufferedImage;

/** A picture in memory, upright and in sRGB. Whoever neither draws nor encodes hands it on as it is, and needs to know no pixels. */
public record Picture(BufferedImage image) {

    /**
     * A whole JPEG, PNG or WebP.
     *
     * @throws ProblemException as {@link PictureDecoder#decode}
     */
    public static Picture decode(byte[] file) {
        return new Picture(PictureDecoder.decode(file));
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    public EncodedPicture png() {
        return PictureEncoder.png(image);
    }

    public EncodedPicture jpeg() {
        return PictureEncoder.jpeg(image);
    }

    /** The square in the middle as a JPEG, 300 x 300 pixels or as large as the picture allows. */
    public EncodedPicture thumbnail() {
        return PictureEncoder.thumbnail(image);
    }

    /** The part in the middle that covers a size, scaled to it; on white where it is transparent. */
    public Picture covering(int width, int height) {
        return new Picture(Scaler.covering(image, width, height, 0.5));
    }

    /** In another shape, with its subject whole. */
    public Picture reframed(Area subject, int width, int height) {
        return new Picture(Reframing.of(image, subject, width, height));
    }
}
