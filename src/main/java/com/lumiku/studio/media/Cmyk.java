package com.lumiku.studio.media;

import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/**
 * Pictures in printing colours. Adobe's programs store them inverted, optionally as luminance and colour difference of the
 * first three (Adobe Technical Note 5116). Shown as printing inks multiply; the file's own profile is not looked at.
 */
final class Cmyk {

    private static final int APP14 = 0xEE;
    private static final int YCCK = 2;
    private static final int NO_ADOBE = -1;

    private Cmyk() {}

    static DecodedPixels decode(Raster raster, byte[] file, Orientation orientation) {
        int transform = adobeTransform(file);
        byte[] inks = ((DataBufferByte) raster.getDataBuffer()).getData();
        byte[] bytes = new byte[inks.length / 4 * 3];
        int to = 0;
        for (int from = 0; from < inks.length; from += 4) {
            int first = inks[from] & 0xFF;
            int second = inks[from + 1] & 0xFF;
            int third = inks[from + 2] & 0xFF;
            int black = inks[from + 3] & 0xFF;
            if (transform == YCCK) {
                float luminance = first;
                float blue = second - 128;
                float red = third - 128;
                first = byteOf(luminance + 1.402f * red);
                second = byteOf(luminance - 0.344136f * blue - 0.714136f * red);
                third = byteOf(luminance + 1.772f * blue);
            }
            if (transform == NO_ADOBE) {
                first = 255 - first;
                second = 255 - second;
                third = 255 - third;
                black = 255 - black;
            }
            bytes[to++] = (byte) ((third * black + 127) / 255);
            bytes[to++] = (byte) ((second * black + 127) / 255);
            bytes[to++] = (byte) ((first * black + 127) / 255);
        }
        return new DecodedPixels(bytes, 3, raster.getWidth(), raster.getHeight(), orientation);
    }

    private static int byteOf(float value) {
        return Math.clamp(Math.round(value), 0, 255);
    }

    /** What Adobe's segment says of the colours: 0 plain, 2 with luminance first; -1 without such a segment. */
    private static int adobeTransform(byte[] file) {
        int place = 2;
        while (place + 4 < file.length && file[place] == (byte) 0xFF && file[place + 1] != (byte) 0xDA) {
            int length = (file[place + 2] & 0xFF) << 8 | file[place + 3] & 0xFF;
            if ((file[place + 1] & 0xFF) == APP14 && length >= 14 && place + 15 < file.length) {
                return file[place + 15] & 0xFF;
            }
            place += 2 + length;
        }
        return NO_ADOBE;
    }
}
