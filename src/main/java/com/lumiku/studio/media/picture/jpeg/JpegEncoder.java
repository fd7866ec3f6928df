package com.lumiku.studio.media.picture.jpeg;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.Pixels;
import com.lumiku.studio.media.picture.Transparency;
import java.util.Arrays;
import javax.imageio.plugins.jpeg.JPEGHuffmanTable;
import javax.imageio.plugins.jpeg.JPEGQTable;

/**
 * Baseline JPEG (ITU-T T.81) with halved colour resolution, as JFIF without metadata. It is here, with {@link JpegBlocks},
 * {@link JpegStream} and {@link HuffmanCodes}, because the platform's own writer takes more than twice as long and wants a copy
 * of the picture to turn it (measured in src/test/bench/RESULTS.md).
 */
public final class JpegEncoder {

    private static final int BLOCK = CosineTransform.SIDE;
    private static final int UNIT = 2 * BLOCK;

    /** So many units are encoded at once; of each there are four blocks of luminance and two of colours. */
    private static final int UNITS = JpegBlocks.MOST / 4;

    private static final int STEP = CosineTransform.STEP;

    private final JpegStream out;
    private final JpegBlocks luminance;
    private final JpegBlocks chrominance;
    private int lastY;
    private int lastBlue;
    private int lastRed;

    private JpegEncoder(Pixels pixels, int quality) {
        int[] fine = scaled(JPEGQTable.K1Luminance, quality);
        int[] coarse = scaled(JPEGQTable.K2Chrominance, quality);
        this.out = new JpegStream(pixels.width(), pixels.height(), pixels.width() * pixels.height() / 4);
        out.header(new int[][] {fine, coarse, coarse}, new int[] {0x22, 0x11, 0x11});
        this.luminance = new JpegBlocks(
                fine,
                HuffmanCodes.packed(JPEGHuffmanTable.StdDCLuminance),
                HuffmanCodes.packed(JPEGHuffmanTable.StdACLuminance));
        this.chrominance = new JpegBlocks(
                coarse,
                HuffmanCodes.packed(JPEGHuffmanTable.StdDCChrominance),
                HuffmanCodes.packed(JPEGHuffmanTable.StdACChrominance));
    }

    /**
     * Encodes a picture; what is transparent is put on white.
     *
     * @param quality 1 to 100, on the scale of the Independent JPEG Group
     */
    public static EncodedPicture encode(Pixels pixels, int quality) {
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
        int[] rows = new int[UNIT * stride];
        boolean transparent = pixels.isTransparent();
        for (int top = 0; top < pixels.height(); top += UNIT) {
            copy(pixels, top, rows, stride, transparent);
            for (int left = 0; left < stride; left += UNITS * UNIT) {
                int units = Math.min(UNITS, (stride - left) / UNIT);
                if (pixels.isYcc()) {
                    separate(rows, left, stride, units);
                } else {
                    luminance(rows, left, stride, units);
                    chrominance(rows, left, stride, units);
                }
                write(units);
            }
        }
    }

    private void write(int units) {
        luminance.transform(4 * units);
        chrominance.transform(UNITS + units);
        for (int unit = 0; unit < units; unit++) {
            for (int block = 4 * unit; block < 4 * unit + 4; block++) {
                lastY = luminance.write(block, lastY, out);
            }
            lastBlue = chrominance.write(unit, lastBlue, out);
            lastRed = chrominance.write(UNITS + unit, lastRed, out);
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

    /** Where a unit's samples of a row begin among those of luminance; its right half is one block further. */
    private static int luminancePlace(int row, int unit) {
        return row % BLOCK * BLOCK * STEP + 4 * unit + 2 * (row / BLOCK);
    }

    /** Luminance as it is, and the means of four colour differences each. */
    private void separate(int[] ycc, int left, int stride, int units) {
        float[] y = luminance.samples();
        float[] colours = chrominance.samples();
        for (int row = 0; row < UNIT; row++) {
            for (int unit = 0; unit < units; unit++) {
                int from = row * stride + left + unit * UNIT;
                int to = luminancePlace(row, unit);
                for (int i = 0; i < BLOCK; i++, from++, to += STEP) {
                    y[to] = (ycc[from] & 0xFF) - 128;
                    y[to + 1] = (ycc[from + BLOCK] & 0xFF) - 128;
                }
            }
        }
        for (int row = 0; row < BLOCK; row++) {
            for (int unit = 0; unit < units; unit++) {
                int from = 2 * row * stride + left + unit * UNIT;
                int to = row * BLOCK * STEP + unit;
                for (int i = 0; i < BLOCK; i++, from += 2, to += STEP) {
                    // Both differences of all four pixels in one sum, as neither reaches the other.
                    int sum = differences(ycc[from])
                            + differences(ycc[from + 1])
                            + differences(ycc[from + stride])
                            + differences(ycc[from + stride + 1]);
                    colours[to] = (sum & 0xFFFF) * 0.25f - 128;
                    colours[to + UNITS] = (sum >>> 16) * 0.25f - 128;
                }
            }
        }
    }

    private static int differences(int ycc) {
        return ycc >>> 8 & 0xFF | ycc & 0xFF0000;
    }

    // JFIF: Y = 0.299 R + 0.587 G + 0.114 B, Cb = 0.564 (B - Y), Cr = 0.713 (R - Y), in 16 bits behind the point.

    private void luminance(int[] rgb, int left, int stride, int units) {
        float[] y = luminance.samples();
        for (int row = 0; row < UNIT; row++) {
            for (int unit = 0; unit < units; unit++) {
                int from = row * stride + left + unit * UNIT;
                int to = luminancePlace(row, unit);
                for (int i = 0; i < BLOCK; i++, from++, to += STEP) {
                    y[to] = luminance(rgb[from]);
                    y[to + 1] = luminance(rgb[from + BLOCK]);
                }
            }
        }
    }

    private static float luminance(int pixel) {
        int value = 19595 * (pixel >> 16 & 0xFF) + 38470 * (pixel >> 8 & 0xFF) + 7471 * (pixel & 0xFF);
        return value * (1 / 65536f) - 128;
    }

    private void chrominance(int[] rgb, int left, int stride, int units) {
        float[] colours = chrominance.samples();
        for (int row = 0; row < BLOCK; row++) {
            for (int unit = 0; unit < units; unit++) {
                int from = 2 * row * stride + left + unit * UNIT;
                int to = row * BLOCK * STEP + unit;
                for (int i = 0; i < BLOCK; i++, from += 2, to += STEP) {
                    int a = rgb[from];
                    int b = rgb[from + 1];
                    int c = rgb[from + stride];
                    int d = rgb[from + stride + 1];
                    // Red and blue of all four pixels in one sum, as neither reaches the other.
                    int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF);
                    int green = (a >> 8 & 0xFF) + (b >> 8 & 0xFF) + (c >> 8 & 0xFF) + (d >> 8 & 0xFF);
                    int red = redBlue >> 16;
                    int blue = redBlue & 0xFFFF;
                    colours[to] = (-11059 * red - 21709 * green + 32768 * blue) * (1 / 262144f);
                    colours[to + UNITS] = (32768 * red - 27439 * green - 5329 * blue) * (1 / 262144f);
                }
            }
        }
    }
}
