package com.lumiku.studio.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Decodes PNG with the platform's reader, which gets to see only what counts. */
final class PngDecoder {

    private PngDecoder() {}

    static DecodedPixels decode(PictureHeader header, byte[] file) throws IOException {
        PngChunks chunks = PngChunks.of(file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream stream = new ByteArrayImageInputStream(chunks.bytes(), chunks.length())) {
            reader.setInput(stream, true, false);
            BufferedImage image = reader.read(0);
            DecodedPixels pixels = DecodedPixels.of(image, header.orientation());
            return chunks.colours()
                    .map(colours -> ColourProfile.toSrgb(pixels, colours))
                    .orElse(pixels);
        } finally {
            reader.dispose();
        }
    }
}
