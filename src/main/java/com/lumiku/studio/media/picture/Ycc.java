package com.lumiku.studio.media.picture;

/** Luminance and colour differences as JPEG has them (JFIF 1.02), packed as {@code 0xAACrCbYY}, to red, green and blue. */
public final class Ycc {

    private Ycc() {}

    /** Turns pixels into {@code 0xAARRGGBB}. */
    static void toRgb(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = pixels[i] & 0xFF000000 | rgb(pixels[i]);
        }
    }

    /** Turns luminance and colour differences, byte by byte, into blue, green and red. */
    public static void toBgr(byte[] samples) {
        for (int i = 0; i < samples.length; i += 3) {
            int rgb = rgb((samples[i + 2] & 0xFF) << 16 | (samples[i + 1] & 0xFF) << 8 | samples[i] & 0xFF);
            samples[i] = (byte) rgb;
            samples[i + 1] = (byte) (rgb >> 8);
            samples[i + 2] = (byte) (rgb >> 16);
        }
    }

    /** One pixel, as {@code 0x00RRGGBB}. */
    static int rgb(int ycc) {
        float luminance = (ycc & 0xFF) + 0.5f;
        float blue = (ycc >> 8 & 0xFF) - 128;
        float red = (ycc >> 16 & 0xFF) - 128;
        return byteOf(luminance + 1.402f * red) << 16
                | byteOf(luminance - 0.344136f * blue - 0.714136f * red) << 8
                | byteOf(luminance + 1.772f * blue);
    }

    private static int byteOf(float value) {
        return Math.clamp((int) value, 0, 255);
    }
}
