package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.jpeg.JpegDecoder;
import com.lumiku.studio.media.picture.png.PngDecoder;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;

/** Decodes pictures that others made, bounded by what their headers say. */
public final class PictureDecoder {

    public static final long MOST_PIXELS = 40_000_000;

    /** The longest side that a JPEG may have: what is kept could not be read otherwise. */
    private static final int LONGEST_SIDE = 65_500;

    private static final Logger LOG = Logger.getLogger(PictureDecoder.class);

    private PictureDecoder() {}

    /**
     * A whole JPEG, PNG or WebP as an image, upright and in sRGB.
     *
     * @throws ProblemException 413 for more than 40 megapixels, 415 for another format, 400 for one that is damaged
     */
    public static BufferedImage decode(byte[] file) {
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            return image(pixels(header(stream), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PictureHeader header(ImageInputStream stream) throws IOException {
        PictureHeader header = PictureHeader.of(stream);
        if (header.pixels() > MOST_PIXELS) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "A picture may have 40 megapixels: this one has %d x %d",
                            header.width(),
                            header.height()));
        }
        if (Math.max(header.width(), header.height()) > LONGEST_SIDE) {
            throw new ProblemException(
                    ProblemKind.TOO_LARGE,
                    String.format(
                            Locale.ROOT,
                            "The sides of a picture may have 65,500 pixels: this one has %d x %d",
                            header.width(),
                            header.height()));
        }
        return header;
    }

    /** Whatever a decoder stumbles over lies in the file. */
    static DecodedPixels pixels(PictureHeader header, byte[] file) {
        try {
            return switch (header.format()) {
                case JPEG -> JpegDecoder.decode(header, file);
                case PNG -> PngDecoder.decode(header, file);
                case WEBP -> WebpDecoder.decode(header, file);
            };
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.debugf(e, "A %s could not be decoded", header.format());
            throw PictureHeader.damaged("some of its pixels are missing or wrong");
        }
    }

    private static BufferedImage image(Pixels pixels) {
        int type = pixels.isTransparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        int[] target = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        pixels.copyRows(0, pixels.height(), target, pixels.width());
        if (pixels.isYcc()) {
            Ycc.toRgb(target);
        }
        return image;
    }
}
