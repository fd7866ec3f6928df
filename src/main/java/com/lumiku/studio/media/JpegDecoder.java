package com.lumiku.studio.media;

import com.lumiku.studio.web.ProblemException;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;

/** Decodes JPEG with the platform's reader, and what that leaves to others: four colours, and to refuse what is broken. */
final class JpegDecoder {

    /** More than any program writes; each is another walk over all pixels. */
    private static final int MOST_SCANS = 100;

    private JpegDecoder() {}

    /** @throws ProblemException 400 where data is missing or broken */
    static DecodedPixels decode(PictureHeader header, byte[] file) throws IOException {
        checkScans(file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        String[] broken = new String[1];
        reader.addIIOReadWarningListener((source, warning) -> broken[0] = isHarmless(warning) ? broken[0] : warning);
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            reader.setInput(stream, true, true);
            DecodedPixels pixels = pixels(reader, header, JpegSegments.of(file));
            if (broken[0] != null) {
                throw PictureHeader.corrupt("its data is incomplete or damaged");
            }
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    private static DecodedPixels pixels(ImageReader reader, PictureHeader header, JpegSegments segments)
            throws IOException {
        if (header.components() == 4) {
            return Cmyk.decode(reader.readRaster(0, null), segments, header.orientation());
        }
        if (header.components() == 3 && segments.isYcc() && !segments.hasProfile()) {
            return ycc(reader.readRaster(0, null), header.orientation());
        }
        return rgb(reader, header.orientation());
    }

    private static DecodedPixels ycc(Raster raster, Orientation orientation) {
        byte[] bytes = ((DataBufferByte) raster.getDataBuffer()).getData();
        return new DecodedPixels(bytes, 3, raster.getWidth(), raster.getHeight(), orientation, true);
    }

    private static DecodedPixels rgb(ImageReader reader, Orientation orientation) throws IOException {
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setDestinationType(type(reader));
        BufferedImage image = reader.read(0, parameters);
        return ColourProfile.toSrgb(
                DecodedPixels.of(image, orientation), image.getColorModel().getColorSpace());
    }

    /** In the colours of the file: turning them into ours row by row would take long. */
    private static ImageTypeSpecifier type(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        ImageTypeSpecifier first = types.next();
        while (types.hasNext()) {
            ImageTypeSpecifier type = types.next();
            ColorSpace colours = type.getColorModel().getColorSpace();
            if (colours.getType() == ColorSpace.TYPE_RGB && !colours.isCS_sRGB()) {
                return type;
            }
        }
        return first;
    }

    /** Some cameras leave a few bytes between segments, and a colour profile that is broken is not needed. */
    private static boolean isHarmless(String warning) {
        return Stream.of("extraneous bytes", "profile", "JFIF", "Adobe").anyMatch(warning::contains);
    }

    /** Counts the markers: within coded data the byte that introduces them is always followed by zero. */
    private static void checkScans(byte[] file) {
        int scans = 0;
        for (int i = 0; i + 1 < file.length; i++) {
            if (file[i] == (byte) 0xFF && file[i + 1] == (byte) 0xDA && ++scans > MOST_SCANS) {
                throw PictureHeader.corrupt("the JPEG has too many scans");
            }
        }
    }
}
