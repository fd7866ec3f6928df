package com.lumiku.studio.media.picture.webp;

/** Sums and means of pixels, each channel for itself. */
final class Argb {

    private Argb() {}

    static int sum(int a, int b) {
        int alphaAndGreen = (a & 0xFF00FF00) + (b & 0xFF00FF00);
        int redAndBlue = (a & 0x00FF00FF) + (b & 0x00FF00FF);
        return alphaAndGreen & 0xFF00FF00 | redAndBlue & 0x00FF00FF;
    }

    static int mean(int a, int b) {
        return (((a ^ b) & 0xFEFEFEFE) >>> 1) + (a & b);
    }
}
