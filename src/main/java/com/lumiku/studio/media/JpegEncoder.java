package com.lumiku.studio.media;

import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * Baseline JPEG (ITU-T T.81) with halved colour resolution, as JFIF without metadata. It is here, with {@link JpegBlock},
 * {@link JpegStream} and {@link HuffmanCodes}, because the platform's own writer takes more than twice as long and wants a copy
 * of the picture to turn it (measured in src/test/bench/RESULTS.md).
 */
final class JpegEncoder {

    private static final int BLOCK = JpegBlock.SIDE;
    private static final int UNIT = 2 * BLOCK;

    private final JpegStream out;
    private final JpegBlock luminance;
    private final JpegBlock chrominance;

    private JpegEncoder(Pixels pixels, int quality) {
        int[] fine = scaled(JPEGQTable.K1Luminance, quality);
        int[] coarse = scaled(JPEGQTable.K2Chrominance, quality);
        this.out = new JpegStream(pixels.width(), pixels.height());
        out.header(fine, coarse);
        this.luminance = new JpegBlock(
                out,
                fine,
                new HuffmanCodes(JPEGHuffmanTable.StdDCLuminance),
                new HuffmanCodes(JPEGHuffmanTable.StdACLuminance));
        this.chrominance = new JpegBlock(
                out,
                coarse,
                new HuffmanCodes(JPEGHuffmanTable.StdDCChrominance),
                new HuffmanCodes(JPEGHuffmanTable.StdACChrominance));
    }

    /**
     * Encodes a picture; what is transparent is put on white.
     *
     * @param quality 1 to 100, on the scale of the Independent JPEG Group
     */
    static EncodedPicture encode(Pixels pixels, int quality) {
        JpegEncoder encoder = new JpegEncoder(pixels, quality);
        encoder.scan(pixels);
        return new EncodedPicture(encoder.out.end(), PictureFormat.JPEG);
    }

    private static int[] scaled(JPEGQTable table, int quality) {
        int percent = quality < 50 ? 5000 / quality : 200 - 2 * quality;
        return Arrays.stream(table.getTable())
                .map(step -> Math.clamp((step * percent + 50) / 100, 1, 255))
                .toArray();
    }

    private void scan(Pixels pixels) {
        int stride = Math.ceilDiv(pixels.width(), UNIT) * UNIT;
        int[] rgb = new int[UNIT * stride];
        float[] y = new float[rgb.length];
        float[] cb = new float[rgb.length / 4];
        float[] cr = new float[rgb.length / 4];
        int lastBlue = 0;
        int lastRed = 0;
        int lastY = 0;
        boolean transparent = pixels.isTransparent();
        for (int top = 0; top < pixels.height(); top += UNIT) {
            copy(pixels, top, rgb, stride, transparent);
            if (pixels.isYcc()) {
                separate(rgb, stride, y, cb, cr);
            } else {
                luminance(rgb, y);
                chrominance(rgb, stride, cb, cr);
            }
            for (int left = 0; left < stride; left += UNIT) {
                for (int place : new int[] {left, left + BLOCK, left + BLOCK * stride, left + BLOCK * stride + BLOCK}) {
                    lastY = luminance.encode(y, place, stride, lastY);
                }
                lastBlue = chrominance.encode(cb, left / 2, stride / 2, lastBlue);
                lastRed = chrominance.encode(cr, left / 2, stride / 2, lastRed);
            }
        }
    }

    /** Copies what fills a row of units; beyond its edges the picture goes on as it ends. */
    private static void copy(Pixels pixels, int top, int[] rgb, int stride, boolean transparent) {
        int rows = Math.min(UNIT, pixels.height() - top);
        pixels.copyRows(top, rows, rgb, stride);
        for (int row = 0; row < rows; row++) {
            int end = row * stride + pixels.width();
            Arrays.fill(rgb, end, (row + 1) * stride, rgb[end - 1]);
        }
        for (int row = rows; row < UNIT; row++) {
            System.arraycopy(rgb, (rows - 1) * stride, rgb, row * stride, stride);
        }
        if (transparent) {
            Transparency.putOnWhite(rgb);
        }
    }

    /** Luminance as it is, and the means of four colour differences each. */
    private static void separate(int[] ycc, int stride, float[] y, float[] cb, float[] cr) {
        for (int i = 0; i < ycc.length; i++) {
            y[i] = (ycc[i] & 0xFF) - 128;
        }
        int to = 0;
        for (int row = 0; row < UNIT; row += 2) {
            for (int from = row * stride; from < (row + 1) * stride; from += 2, to++) {
                int a = ycc[from] >>> 8 & 0xFFFF;
                int b = ycc[from + 1] >>> 8 & 0xFFFF;
                int c = ycc[from + stride] >>> 8 & 0xFFFF;
                int d = ycc[from + stride + 1] >>> 8 & 0xFFFF;
                cb[to] = ((a & 0xFF) + (b & 0xFF) + (c & 0xFF) + (d & 0xFF)) * 0.25f - 128;
                cr[to] = ((a >> 8) + (b >> 8) + (c >> 8) + (d >> 8)) * 0.25f - 128;
            }
        }
    }

    // JFIF: Y = 0.299 R + 0.587 G + 0.114 B, Cb = 0.564 (B - Y), Cr = 0.713 (R - Y), in 16 bits behind the point.

    private static void luminance(int[] rgb, float[] y) {
        for (int i = 0; i < rgb.length; i++) {
            int pixel = rgb[i];
            int value = 19595 * (pixel >> 16 & 0xFF) + 38470 * (pixel >> 8 & 0xFF) + 7471 * (pixel & 0xFF);
            y[i] = value * (1 / 65536f) - 128;
        }
    }

    private static void chrominance(int[] rgb, int stride, float[] cb, float[] cr) {
        int to = 0;
        for (int row = 0; row < UNIT; row += 2) {
            for (int from = row * stride; from < (row + 1) * stride; from += 2, to++) {
                int a = rgb[from];
                int b = rgb[from + 1];
                int c = rgb[from + stride];
                int d = rgb[from + stride + 1];
                // Red and blue of all four pixels in one sum, as neither reaches the other.
                int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF);
                int green = (a >> 8 & 0xFF) + (b >> 8 & 0xFF) + (c >> 8 & 0xFF) + (d >> 8 & 0xFF);
                int red = redBlue >> 16;
                int blue = redBlue & 0xFFFF;
                cb[to] = (-11059 * red - 21709 * green + 32768 * blue) * (1 / 262144f);
                cr[to] = (32768 * red - 27439 * green - 5329 * blue) * (1 / 262144f);
            }
        }
    }
}
