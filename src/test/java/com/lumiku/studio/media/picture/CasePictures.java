package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** Small pictures that once came out wrongly, and how they look. */
final class CasePictures {

    private CasePictures() {}

    static byte[] file(String name) {
        return SamplePictures.resource("cases/" + name);
    }

    /** Red grows downwards, green to the right, blue is 120. */
    static void assertGradient(BufferedImage image, int width, int height, int tolerance) {
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = image.getRGB(x, y);
                assertNear(rgb >> 16 & 0xFF, 255 * (2 * y + 1) / (2 * height), tolerance, x, y);
                assertNear(rgb >> 8 & 0xFF, 255 * (2 * x + 1) / (2 * width), tolerance, x, y);
                assertNear(rgb & 0xFF, 120, tolerance, x, y);
            }
        }
    }

    private static void assertNear(int found, int expected, int tolerance, int x, int y) {
        assertThat(found).as("a channel at %d,%d", x, y).isBetween(expected - tolerance, expected + tolerance);
    }

    /** Transparent outside of an area but opaque in the middle of it. */
    static void assertTransparentOutside(BufferedImage image, int left, int top, int right, int bottom) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (x < left || x > right || y < top || y > bottom) {
                    assertThat(image.getRGB(x, y) >>> 24)
                            .as("alpha at %d,%d", x, y)
                            .isZero();
                }
            }
        }
        assertThat(image.getRGB((left + right) / 2, (top + bottom) / 2) >>> 24).isEqualTo(0xFF);
    }
}
