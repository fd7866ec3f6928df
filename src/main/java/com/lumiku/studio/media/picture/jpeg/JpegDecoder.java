package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.ByteArrayImageInputStream;
import com.lumiku.studio.media.picture.Cmyk;
import com.lumiku.studio.media.picture.ColourProfile;
import com.lumiku.studio.media.picture.DecodedPixels;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.media.picture.PixelBytes;
import com.lumiku.studio.media.picture.Ycc;
import com.lumiku.studio.web.problem.ProblemException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes JPEG: the platform's reader gets to see only what it takes for the samples ({@link JpegScans}), so that all it
 * complains of is damage; what they mean is found out here.
 */
public final class JpegDecoder {

    private JpegDecoder() {}

    /** @throws ProblemException 400 where data is missing or broken */
    public static DecodedPixels decode(PictureHeader picture, byte[] file) throws IOException {
        JpegHeader header;
        try (ImageInputStream stream = new ByteArrayImageInputStream(file, file.length)) {
            header = JpegHeader.read(stream);
        }
        Raster raster = raster(JpegScans.of(file, header));
        byte[] samples = ((DataBufferByte) raster.getDataBuffer()).getData();
        Optional<ICC_Profile> profile = JpegProfile.of(file, header.profile());
        JpegColours colours = JpegColours.of(header);
        boolean isYcc = colours == JpegColours.YCC
                && profile.filter(JpegDecoder::converts).isEmpty();
        byte[] pixels = isYcc ? samples : bgr(samples, colours, raster.getWidth(), profile);
        return new DecodedPixels(pixels, 3, raster.getWidth(), raster.getHeight(), picture.orientation(), isYcc);
    }

    /** Whether colours have to be changed for a profile. */
    static boolean converts(ICC_Profile profile) {
        return profile.getColorSpaceType() == ColorSpace.TYPE_RGB && !ColourProfile.isSrgb(profile);
    }

    private static byte[] bgr(byte[] samples, JpegColours colours, int columns, Optional<ICC_Profile> profile) {
        return switch (colours) {
            case GREY -> ColourProfile.ofGreys(samples, profile);
            case CMYK, YCCK -> Cmyk.bgr(samples, colours == JpegColours.YCCK, columns, profile);
            case YCC, RGB -> {
                if (colours == JpegColours.YCC) {
                    Ycc.toBgr(samples);
                } else {
                    PixelBytes.swapRedAndBlue(samples);
                }
                profile.filter(JpegDecoder::converts)
                        .ifPresent(other -> ColourProfile.toSrgb(samples, 3, columns, other));
                yield samples;
            }
        };
    }

    private static Raster raster(JpegScans scans) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        String[] warning = new String[1];
        reader.addIIOReadWarningListener((source, text) -> warning[0] = warning[0] == null ? text : warning[0]);
        try (ImageInputStream stream = scans.stream()) {
            reader.setInput(stream, true, true);
            Raster raster = reader.readRaster(0, null);
            if (warning[0] != null) {
                check(warning[0], scans);
            }
            return raster;
        } catch (IOException e) {
            throw PictureHeader.damaged("a table of the JPEG is missing or broken");
        } finally {
            reader.dispose();
        }
    }

    /** Only the first warning is told: one of zeros between the last pixel and the end says that there was no other. */
    private static void check(String warning, JpegScans scans) {
        Matcher padding =
                Pattern.compile("(\\d+) extraneous bytes before marker 0xd9").matcher(warning);
        if (padding.find() && Integer.parseInt(padding.group(1)) <= scans.trailingZeros()) {
            return;
        }
        if (!scans.hasEnd()) {
            throw PictureHeader.cutOff("the last rows of the JPEG are missing");
        }
        throw PictureHeader.damaged("some of the JPEG's pixels are missing or wrong");
    }
}
