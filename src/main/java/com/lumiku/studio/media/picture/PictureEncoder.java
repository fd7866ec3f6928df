package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.jpeg.JpegEncoder;
import com.lumiku.studio.media.picture.jpeg.JpegTranscoder;
import com.lumiku.studio.media.picture.png.PngEncoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Encodes images made here. Fastest from TYPE_INT_RGB, TYPE_INT_ARGB, TYPE_3BYTE_BGR and TYPE_4BYTE_ABGR, in sRGB. */
public final class PictureEncoder {

    static final int QUALITY = 90;

    private static final Logger LOG = Logger.getLogger(PictureEncoder.class);

    private static final int DRAWING_TIMES_JPEG = 4;

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

    /** A file as it is kept: of a JPEG, where possible, every pixel as it is. */
    static ReadPicture encode(PictureHeader header, byte[] file) {
        return transcoded(header, file).orElseGet(() -> encode(PictureDecoder.pixels(header, file), header.format()));
    }

    /** Empty where the decoder has to do it, or to say what is wrong. */
    private static Optional<ReadPicture> transcoded(PictureHeader header, byte[] file) {
        if (header.format() != PictureFormat.JPEG) {
            return Optional.empty();
        }
        int square = Math.min(header.width(), header.height());
        try {
            return JpegTranscoder.transcode(header, file, Thumbnail.mostReduced(square))
                    .map(transcoded -> new ReadPicture(
                            transcoded.picture(),
                            Thumbnail.ofAveraged(square, transcoded.luminance(), transcoded.colours())));
        } catch (IOException | IndexOutOfBoundsException e) {
            LOG.debugf(e, "A JPEG could not be transcoded");
            return Optional.empty();
        }
    }

    /** @param format of the file the pixels come from: a JPEG stays one */
    static ReadPicture encode(Pixels pixels, PictureFormat format) {
        return new ReadPicture(picture(pixels, format), Thumbnail.of(pixels));
    }

    /**
     * JPEG would blur the edges of drawings and is seldom smaller. Where a PNG is four times as large, there is a photograph in
     * it, such as a product on a white ground.
     */
    private static EncodedPicture picture(Pixels pixels, PictureFormat format) {
        if (pixels.isTransparent()) {
            return PngEncoder.encode(pixels);
        }
        EncodedPicture jpeg = JpegEncoder.encode(pixels, QUALITY);
        if (format == PictureFormat.JPEG || !LineArt.is(pixels)) {
            return jpeg;
        }
        return PngEncoder.encode(pixels, DRAWING_TIMES_JPEG * jpeg.bytes().length)
                .orElse(jpeg);
    }
}
