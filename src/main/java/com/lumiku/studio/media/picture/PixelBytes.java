package com.lumiku.studio.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * The bytes of any image in the order blue, green, red or alpha, blue, green, red. Grey is taken as it is: Java2D would take it
 * as linear light and make it brighter.
 */
public final class PixelBytes {

    private PixelBytes() {}

    static byte[] of(BufferedImage image) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            return ofPalette(image.getRaster(), palette);
        }
        byte[] own = own(image.getRaster());
        return own != null
                ? own
                : copied(image.getRaster(), image.getColorModel().hasAlpha());
    }

    /** The image's own bytes, put into order, where there are as many as needed. */
    private static byte[] own(Raster raster) {
        int bands = raster.getNumBands();
        if (bands < 3
                || !(raster.getDataBuffer() instanceof DataBufferByte buffer)
                || !(raster.getSampleModel() instanceof PixelInterleavedSampleModel model)
                || model.getPixelStride() != bands
                || model.getScanlineStride() != bands * raster.getWidth()
                || buffer.getData().length != bands * raster.getWidth() * raster.getHeight()) {
            return null;
        }
        byte[] bytes = buffer.getData();
        int[] order = model.getBandOffsets();
        if (order[0] == bands - 1 && order[1] == bands - 2 && order[2] == bands - 3) {
            return bytes;
        }
        byte[] pixel = new byte[bands];
        for (int place = 0; place < bytes.length; place += bands) {
            for (int band = 0; band < bands; band++) {
                pixel[bands - 1 - band] = bytes[place + order[band]];
            }
            System.arraycopy(pixel, 0, bytes, place, bands);
        }
        return bytes;
    }

    private static byte[] copied(Raster raster, boolean alpha) {
        int width = raster.getWidth();
        int bands = raster.getNumBands();
        int colours = alpha ? bands - 1 : bands;
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        byte[] bytes = new byte[width * raster.getHeight() * (alpha ? 4 : 3)];
        int[] row = new int[width * bands];
        int to = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int from = 0; from < row.length; from += bands) {
                if (alpha) {
                    bytes[to++] = (byte) (row[from + bands - 1] >> shift);
                }
                bytes[to++] = (byte) (row[from + colours - 1] >> shift);
                bytes[to++] = (byte) (row[from + colours / 2] >> shift);
                bytes[to++] = (byte) (row[from] >> shift);
            }
        }
        return bytes;
    }

    /** Puts three bytes of each pixel into the opposite order. */
    public static void swapRedAndBlue(byte[] bytes) {
        for (int i = 0; i < bytes.length; i += 3) {
            byte first = bytes[i];
            bytes[i] = bytes[i + 2];
            bytes[i + 2] = first;
        }
    }

    private static byte[] ofPalette(Raster raster, IndexColorModel palette) {
        int width = raster.getWidth();
        boolean alpha = palette.hasAlpha();
        int[] colours = new int[palette.getMapSize()];
        palette.getRGBs(colours);
        byte[] bytes = new byte[width * raster.getHeight() * (alpha ? 4 : 3)];
        int[] row = new int[width];
        int to = 0;
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int index : row) {
                int colour = colours[Math.min(index, colours.length - 1)];
                if (alpha) {
                    bytes[to++] = (byte) (colour >>> 24);
                }
                bytes[to++] = (byte) colour;
                bytes[to++] = (byte) (colour >> 8);
                bytes[to++] = (byte) (colour >> 16);
            }
        }
        return bytes;
    }
}
