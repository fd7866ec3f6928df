package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.media.picture.PictureFormat;
import com.lumiku.studio.media.picture.Pixels;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG (3rd edition, once RFC 2083) with 8 bits for each channel, row by row. The platform's own writer wants a copy of the
 * picture to turn it, which the memory for 40 megapixels does not allow.
 */
public final class PngEncoder {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int ROWS = 16;
    private static final int BUFFER = 64 * 1024;
    private static final int PLAIN = 0;
    private static final int PAETH = 4;
    /** What is filtered deflates best by a level that looks for the best match. */
    private static final int LEVEL = 5;
    /**
     * Drawings are as small unfiltered and deflated in haste as they are by the level above, and take 7 instead of 17 ms for a
     * megapixel.
     */
    private static final int DRAWING_LEVEL = 3;

    /** Of the pixels of a drawing, so many are the same as their left neighbour; nine in ten, as a rule, of photographs two. */
    private static final double MOSTLY = 0.7;

    private static final int LOOKED_AT = 32;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
    private final Deflater deflater;
    private final boolean isDrawing;
    private final byte[] buffer = new byte[BUFFER];
    private final int channels;
    private final int width;

    private final int mostBytes;

    private PngEncoder(Pixels pixels, int mostBytes) {
        this.mostBytes = mostBytes;
        this.channels = pixels.isTransparent() ? 4 : 3;
        this.width = pixels.width();
        this.isDrawing = isDrawing(pixels);
        this.deflater = new Deflater(isDrawing ? DRAWING_LEVEL : LEVEL);
    }

    /** Looks at some rows of the picture. */
    private static boolean isDrawing(Pixels pixels) {
        int[] row = new int[pixels.width()];
        int rows = Math.min(LOOKED_AT, pixels.height());
        long same = 0;
        for (int i = 0; i < rows; i++) {
            pixels.copyRows((int) ((2L * i + 1) * pixels.height() / (2L * rows)), 1, row, row.length);
            for (int x = 1; x < row.length; x++) {
                same += row[x] == row[x - 1] ? 1 : 0;
            }
        }
        return same >= MOSTLY * rows * row.length;
    }

    /** Encodes a picture, with alpha where it has some. */
    public static EncodedPicture encode(Pixels pixels) {
        return encode(pixels, Integer.MAX_VALUE).orElseThrow();
    }

    /** The same, given up where it becomes larger than so many bytes. */
    public static Optional<EncodedPicture> encode(Pixels pixels, int mostBytes) {
        PngEncoder encoder = new PngEncoder(pixels, mostBytes);
        try {
            return encoder.all(pixels).map(bytes -> new EncodedPicture(bytes, PictureFormat.PNG));
        } finally {
            encoder.deflater.end();
        }
    }

    private Optional<byte[]> all(Pixels pixels) {
        out.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(pixels.height());
        header.put((byte) 8).put((byte) (channels == 4 ? 6 : 2));
        chunk(PngHeader.IHDR, header.array(), 13);
        rows(pixels);
        deflater.finish();
        deflate();
        chunk(PngHeader.IEND, new byte[0], 0);
        return out.size() > mostBytes ? Optional.empty() : Optional.of(out.toByteArray());
    }

    private void rows(Pixels pixels) {
        int[] argb = new int[ROWS * width];
        byte[] above = new byte[width * channels];
        byte[] row = new byte[width * channels];
        byte[] filtered = new byte[1 + width * channels];
        filtered[0] = (byte) (isDrawing ? PLAIN : PAETH);
        for (int top = 0; top < pixels.height() && out.size() <= mostBytes; top += ROWS) {
            int count = Math.min(ROWS, pixels.height() - top);
            pixels.copyRows(top, count, argb, width);
            for (int y = 0; y < count; y++) {
                unpack(argb, y * width, row);
                if (isDrawing) {
                    System.arraycopy(row, 0, filtered, 1, row.length);
                } else {
                    filter(row, above, filtered);
                }
                deflater.setInput(filtered);
                deflate();
                byte[] last = above;
                above = row;
                row = last;
            }
        }
    }

    private void unpack(int[] argb, int from, byte[] row) {
        int to = 0;
        for (int x = 0; x < width; x++) {
            int pixel = argb[from + x];
            row[to++] = (byte) (pixel >> 16);
            row[to++] = (byte) (pixel >> 8);
            row[to++] = (byte) pixel;
            if (channels == 4) {
                row[to++] = (byte) (pixel >>> 24);
            }
        }
    }

    /** What differs from the neighbour that comes closest (section 9.4); no other filter is as good for most pictures. */
    private void filter(byte[] row, byte[] above, byte[] filtered) {
        for (int i = 0; i < row.length; i++) {
            int a = i < channels ? 0 : row[i - channels] & 0xFF;
            int b = above[i] & 0xFF;
            int c = i < channels ? 0 : above[i - channels] & 0xFF;
            int toA = Math.abs(b - c);
            int toB = Math.abs(a - c);
            int toC = Math.abs(a + b - 2 * c);
            int closest = toA <= toB && toA <= toC ? a : toB <= toC ? b : c;
            filtered[i + 1] = (byte) (row[i] - closest);
        }
    }

    private void deflate() {
        while (true) {
            int length = deflater.deflate(buffer);
            if (length == 0) {
                return;
            }
            chunk(PngHeader.IDAT, buffer, length);
        }
    }

    private void chunk(int type, byte[] content, int length) {
        byte[] start = ByteBuffer.allocate(8).putInt(length).putInt(type).array();
        CRC32 checksum = new CRC32();
        checksum.update(start, 4, 4);
        checksum.update(content, 0, length);
        out.writeBytes(start);
        out.write(content, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
    }
}
