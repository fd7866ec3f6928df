package com.lumiku.studio.media.picture.webp;

/**
 * Rows of luminance and colour differences, of which there is one for four pixels, to red, green and blue: differences are
 * interpolated, and rounded, as libwebp does it, whose pixels everybody sees.
 */
final class ColourRows {

    private static final int SIDE = 16;

    /** Filtering the next row of macroblocks changes three rows of colour differences, which six rows need; and whole pairs. */
    private static final int DELAY = 8;

    private final Plane luma;
    private final Plane[] chroma;
    private final int width;
    private final int height;
    private final Target target;
    private final int[] blue;
    private final int[] red;

    ColourRows(Plane luma, Plane[] chroma, int width, int height, Target target) {
        this.luma = luma;
        this.chroma = chroma;
        this.width = width;
        this.height = height;
        this.target = target;
        this.blue = new int[width];
        this.red = new int[width];
    }

    /** Puts out all rows that are finished when a row of macroblocks has been filtered. */
    void emit(int row, boolean last) {
        int to = last ? height : SIDE * (row + 1) - DELAY;
        for (int y = Math.max(0, SIDE * row - DELAY); y < to; y++) {
            int near = y >> 1;
            int far = Math.clamp((y & 1) == 0 ? near - 1 : near + 1, 0, (height - 1) >> 1);
            int shift = (row - 1) * SIDE / 2;
            interpolate(chroma[0], near - shift, far - shift, blue);
            interpolate(chroma[1], near - shift, far - shift, red);
            convert((y - (row - 1) * SIDE) * luma.width, target.row(y));
        }
    }

    /** Nine parts of the nearest difference, three of two others, one of the fourth. */
    private void interpolate(Plane plane, int nearRow, int farRow, int[] into) {
        byte[] samples = plane.shown;
        int near = nearRow * plane.width;
        int far = farRow * plane.width;
        int last = (width - 1) >> 1;
        int nearLeft = samples[near] & 0xFF;
        int farLeft = samples[far] & 0xFF;
        into[0] = 3 * nearLeft + farLeft + 2 >> 2;
        for (int i = 1; i <= last; i++) {
            int nearRight = samples[near + i] & 0xFF;
            int farRight = samples[far + i] & 0xFF;
            int sum = nearLeft + nearRight + farLeft + farRight + 8;
            into[2 * i - 1] = (sum + 2 * (nearRight + farLeft) >> 3) + nearLeft >> 1;
            into[2 * i] = (sum + 2 * (nearLeft + farRight) >> 3) + nearRight >> 1;
            nearLeft = nearRight;
            farLeft = farRight;
        }
        if ((width & 1) == 0) {
            into[width - 1] = 3 * nearLeft + farLeft + 2 >> 2;
        }
    }

    /** As ITU-R BT.601 has it, in fourteen bits behind the point, cut to six before the sum. */
    private void convert(int from, int place) {
        byte[] bytes = target.bytes();
        byte[] samples = luma.shown;
        int step = target.bytesPerPixel();
        int to = place + step - 3;
        for (int x = 0; x < width; x++, to += step) {
            int y = (samples[from + x] & 0xFF) * 19077 >> 8;
            int u = blue[x];
            int v = red[x];
            bytes[to] = channel(y + (u * 33050 >> 8) - 17685);
            bytes[to + 1] = channel(y - (u * 6419 >> 8) - (v * 13320 >> 8) + 8708);
            bytes[to + 2] = channel(y + (v * 26149 >> 8) - 14234);
        }
    }

    private static byte channel(int value) {
        return (byte) Math.clamp(value >> 6, 0, 255);
    }
}
