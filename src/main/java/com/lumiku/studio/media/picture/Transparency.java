package com.lumiku.studio.media.picture;

/** Alpha, for formats that have none. */
public final class Transparency {

    private Transparency() {}

    /** Replaces pixels by what they look like on white paper. */
    public static void putOnWhite(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha != 0xFF) {
                argb[i] = 0xFF000000
                        | onWhite(argb[i] >> 16 & 0xFF, alpha) << 16
                        | onWhite(argb[i] >> 8 & 0xFF, alpha) << 8
                        | onWhite(argb[i] & 0xFF, alpha);
            }
        }
    }

    private static int onWhite(int colour, int alpha) {
        return (colour * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
