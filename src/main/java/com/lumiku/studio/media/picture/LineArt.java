package com.lumiku.studio.media.picture;

import java.util.Arrays;

/**
 * Tells drawings, logos and screenshots from photographs: most of their pixels are the same as their left neighbour (nine in ten;
 * in photographs, also those once compressed with loss, two in ten), or they have no more colours than a palette.
 */
final class LineArt {

    private static final double MOSTLY = 0.6;
    private static final int PALETTE = 256;

    private final int[] colours = new int[4 * PALETTE];
    private int different;
    private long same;

    private LineArt() {
        Arrays.fill(colours, -1);
    }

    /** Whether a picture, all of it opaque, looks like one. */
    static boolean is(Pixels pixels) {
        LineArt drawing = new LineArt();
        drawing.look(pixels);
        return drawing.different <= PALETTE || drawing.same >= MOSTLY * pixels.width() * pixels.height();
    }

    private void look(Pixels pixels) {
        int[] row = new int[pixels.width()];
        for (int y = 0; y < pixels.height(); y++) {
            pixels.copyRows(y, 1, row, row.length);
            int last = ~row[0];
            for (int pixel : row) {
                if (pixel == last) {
                    same++;
                } else if (different <= PALETTE) {
                    count(pixel & 0xFFFFFF);
                }
                last = pixel;
            }
        }
    }

    private void count(int colour) {
        int place = colour * 0x9E3779B1 >>> 22;
        while (colours[place] != colour) {
            if (colours[place] < 0) {
                colours[place] = colour;
                different++;
                return;
            }
            place = (place + 1) % colours.length;
        }
    }
}
