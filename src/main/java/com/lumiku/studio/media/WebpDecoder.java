package com.lumiku.studio.media;

import com.lumiku.studio.media.webp.WebpException;
import com.lumiku.studio.media.webp.WebpFile;
import com.lumiku.studio.media.webp.WebpPixels;
import com.lumiku.studio.web.ProblemException;
import com.lumiku.studio.web.ProblemKind;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.stream.ImageInputStream;

/** Decodes WebP, with its colour profile. */
final class WebpDecoder {

    private WebpDecoder() {}

    /** @throws ProblemException 400 where data is missing or broken, 413 where it takes too much memory */
    static DecodedPixels decode(PictureHeader header, byte[] file) throws IOException {
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            WebpFile webp = WebpFile.read(stream);
            DecodedPixels pixels = new DecodedPixels(
                    WebpPixels.decode(webp, file),
                    webp.bytesPerPixel(),
                    webp.width(),
                    webp.height(),
                    header.orientation(),
                    false);
            return webp.profile()
                    .flatMap(chunk -> profile(file, chunk))
                    .map(colours -> ColourProfile.toSrgb(pixels, colours))
                    .orElse(pixels);
        } catch (WebpException e) {
            throw e.isTooCostly()
                    ? new ProblemException(ProblemKind.TOO_LARGE, "The picture cannot be read: " + e.getMessage())
                    : PictureHeader.corrupt(e.getMessage());
        }
    }

    private static Optional<ColorSpace> profile(byte[] file, WebpFile.Chunk chunk) {
        try {
            int from = (int) chunk.from();
            byte[] profile = Arrays.copyOfRange(file, from, from + (int) chunk.length());
            return Optional.of(new ICC_ColorSpace(ICC_Profile.getInstance(profile)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
