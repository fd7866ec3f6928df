package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.webp.WebpException;
import com.lumiku.studio.media.picture.webp.WebpFile;
import com.lumiku.studio.media.picture.webp.WebpPixels;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
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
            webp.profile()
                    .flatMap(chunk -> profile(file, chunk))
                    .ifPresent(profile -> ColourProfile.toSrgb(pixels, profile, false));
            return pixels;
        } catch (WebpException e) {
            throw problem(e);
        }
    }

    /** The answer to a file that cannot be decoded. */
    static ProblemException problem(WebpException failure) {
        return switch (failure.kind()) {
            case CUT_OFF -> PictureHeader.cutOff(failure.getMessage());
            case DAMAGED -> PictureHeader.damaged(failure.getMessage());
            case TOO_COSTLY ->
                new ProblemException(ProblemKind.TOO_LARGE, "The picture cannot be read: " + failure.getMessage());
        };
    }

    private static Optional<ICC_Profile> profile(byte[] file, WebpFile.Chunk chunk) {
        try {
            int from = (int) chunk.from();
            byte[] profile = Arrays.copyOfRange(file, from, from + (int) chunk.length());
            return Optional.of(ICC_Profile.getInstance(profile));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
