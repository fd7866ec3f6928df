package com.lumiku.studio.media.picture.png;

import com.lumiku.studio.media.picture.ColourProfile;
import com.lumiku.studio.media.picture.DecodedPixels;
import com.lumiku.studio.media.picture.PictureHeader;
import com.lumiku.studio.web.problem.ProblemException;

/**
 * Decodes PNG. The platform's reader knows no transparent grey of less than eight bits, cuts samples of sixteen bits before
 * their colours are converted, and cannot tell a checksum behind the last row from one before it.
 */
public final class PngDecoder {

    private static final int TYPE_AT = 25;
    private static final int INTERLACED_AT = 28;

    /** First column, first row, columns and rows to the next, of each pass (section 8.1). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private PngDecoder() {}

    /** @throws ProblemException 400 where pixels are missing or damaged */
    public static DecodedPixels decode(PictureHeader header, byte[] file) {
        PngChunks chunks = PngChunks.of(file);
        PngColours colours = PngColours.of(chunks);
        PngSamples samples = PngSamples.of(chunks, header.bits(), file[TYPE_AT], colours.encoding());
        int step = samples.bytesPerPixel();
        byte[] bytes = new byte[Math.multiplyExact(step, Math.toIntExact(header.pixels()))];
        try (PngRows rows = new PngRows(chunks)) {
            for (int[] pass : file[INTERLACED_AT] == 0 ? ONE_PASS : PASSES) {
                read(rows, pass, header, samples, bytes);
            }
            rows.finish();
        }
        DecodedPixels pixels =
                new DecodedPixels(bytes, step, header.width(), header.height(), header.orientation(), false);
        colours.profile().ifPresent(profile -> ColourProfile.toSrgb(pixels, profile, samples.isGrey()));
        return pixels;
    }

    private static void read(PngRows rows, int[] pass, PictureHeader header, PngSamples samples, byte[] bytes) {
        int width = (header.width() - pass[0] + pass[2] - 1) / pass[2];
        if (width <= 0) {
            return;
        }
        int bits = header.bits() * samples.stored();
        int length = (int) (((long) width * bits + 7) / 8);
        byte[] above = new byte[length];
        byte[] row = new byte[length];
        int step = samples.bytesPerPixel();
        for (int y = pass[1]; y < header.height(); y += pass[3]) {
            if (Thread.currentThread().isInterrupted()) {
                throw PictureHeader.corrupt("reading it was given up");
            }
            rows.read(row, length, above, Math.max(1, bits / 8));
            samples.put(row, width, bytes, (y * header.width() + pass[0]) * step, pass[2] * step);
            byte[] last = above;
            above = row;
            row = last;
        }
    }
}
