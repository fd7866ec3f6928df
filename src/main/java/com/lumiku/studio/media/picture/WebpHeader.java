package com.lumiku.studio.media.picture;

import com.lumiku.studio.media.picture.webp.WebpException;
import com.lumiku.studio.media.picture.webp.WebpFile;
import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/** Size, alpha and orientation of a WebP file. */
final class WebpHeader {

    private static final int LONGEST_EXIF = 65_536;

    private WebpHeader() {}

    static PictureHeader read(ImageInputStream file) throws IOException {
        try {
            WebpFile webp = WebpFile.read(file);
            return new PictureHeader(
                    PictureFormat.WEBP,
                    webp.width(),
                    webp.height(),
                    webp.bytesPerPixel(),
                    8,
                    false,
                    orientation(file, webp));
        } catch (WebpException e) {
            throw WebpDecoder.problem(e);
        }
    }

    private static Orientation orientation(ImageInputStream file, WebpFile webp) throws IOException {
        if (webp.exif().isEmpty() || webp.exif().get().length() > LONGEST_EXIF) {
            return Orientation.UPRIGHT;
        }
        byte[] tiff = new byte[(int) webp.exif().get().length()];
        file.seek(webp.exif().get().from());
        file.readFully(tiff);
        return Exif.orientation(Exif.isPrefixed(tiff) ? Exif.withoutPrefix(tiff) : tiff);
    }
}
