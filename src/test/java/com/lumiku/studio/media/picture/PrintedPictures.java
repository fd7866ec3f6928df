package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.SamplePictures.HEIGHT;
import static com.lumiku.studio.media.picture.SamplePictures.WIDTH;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;

/** JPEG files in the ways of programs for print: other colours than red, green and blue, and profiles. */
final class PrintedPictures {

    private PrintedPictures() {}

    /** A JPEG with printing colours, inverted as Adobe's programs do, and named as they do or not. */
    static byte[] cmykJpeg(boolean adobe) {
        BufferedImage rgb = SamplePictures.image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT);
        WritableRaster inks = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int colour = rgb.getRGB(x, y);
                inks.setPixel(x, y, new int[] {colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF, 255});
            }
        }
        byte[] plain = SamplePictures.write("jpeg", new IIOImage(inks, null, null), false, 0.95f);
        byte[] segment = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return adobe ? SamplePictures.withSegment(plain, 0xEE, segment) : plain;
    }

    /** A JPEG that stores luminance and colour differences, or red, green and blue, as Adobe's programs name it. */
    static byte[] adobeJpeg(boolean ycc) {
        WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 3, null);
        BufferedImage rgb = SamplePictures.image(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int red = rgb.getRGB(x, y) >> 16 & 0xFF;
                int green = rgb.getRGB(x, y) >> 8 & 0xFF;
                int blue = rgb.getRGB(x, y) & 0xFF;
                double luminance = 0.299 * red + 0.587 * green + 0.114 * blue;
                double[] colours = {luminance, 128 + 0.564 * (blue - luminance), 128 + 0.713 * (red - luminance)};
                raster.setPixel(x, y, ycc ? colours : new double[] {red, green, blue});
            }
        }
        byte[] segment = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) (ycc ? 1 : 0)};
        return SamplePictures.withSegment(
                SamplePictures.write("jpeg", new IIOImage(raster, null, null), false, 0.95f), 0xEE, segment);
    }

    /** A JPEG with the first bytes of a profile. */
    static byte[] withProfile(byte[] jpeg, byte[] profile, int length) {
        ByteBuffer segment = ByteBuffer.allocate(14 + length);
        segment.put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 1);
        return SamplePictures.withSegment(
                jpeg, 0xE2, segment.put(profile, 0, length).array());
    }

    /**
     * The profile of a printer whose black ink is black and whose other inks, each as well as all together, are a middle grey
     * (ICC.1:2010): luminance 50 of 100, which is 119 of 255 in sRGB.
     */
    static byte[] profileOfGreyInks() {
        ByteBuffer table = ByteBuffer.allocate(48 + 4 * 256 + 16 * 3 + 3 * 256);
        table.put("mft1\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {4, 3, 2, 0});
        for (int i = 0; i < 9; i++) {
            table.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        for (int i = 0; i < 4 * 256; i++) {
            table.put((byte) i);
        }
        for (int inks = 0; inks < 16; inks++) {
            boolean black = (inks & 1) != 0;
            table.put((byte) (black ? 0 : inks == 0 ? 255 : 128))
                    .put((byte) 128)
                    .put((byte) 128);
        }
        for (int i = 0; i < 3 * 256; i++) {
            table.put((byte) i);
        }
        int start = 128 + 4 + 12;
        ByteBuffer profile = ByteBuffer.allocate(start + table.capacity());
        profile.putInt(profile.capacity()).putInt(0).putInt(0x02400000);
        profile.put("prtrCMYKLab ".getBytes(StandardCharsets.US_ASCII));
        profile.position(36).put("acsp".getBytes(StandardCharsets.US_ASCII));
        profile.position(68).putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        profile.position(128).putInt(1).put("A2B0".getBytes(StandardCharsets.US_ASCII));
        return profile.putInt(start).putInt(table.capacity()).put(table.array()).array();
    }
}
