package com.lumiku.studio.media;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes WebP with the reader of TwelveMonkeys, which is made here: a native binary would not find it by itself. */
final class WebpDecoder {

    private WebpDecoder() {}

    static DecodedPixels decode(PictureHeader header, byte[] file) throws IOException {
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            reader.setInput(stream, true, true);
            BufferedImage image = reader.read(0);
            return ColourProfile.toSrgb(
                    DecodedPixels.of(image, header.orientation()),
                    image.getColorModel().getColorSpace());
        } finally {
            reader.dispose();
        }
    }
}
