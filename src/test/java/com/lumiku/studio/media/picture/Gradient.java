package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** A picture whose red grows downwards and whose green grows to the right, from 0 to 255; its blue is 120 everywhere. */
final class Gradient {

    private static final int BLUE = 120;

    private Gradient() {}

    static BufferedImage image(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, at(x, y, width, height));
            }
        }
        return image;
    }

    private static int at(int x, int y, int width, int height) {
        return 255 * y / (height - 1) << 16 | 255 * x / (width - 1) << 8 | BLUE;
    }

    /** An image is the gradient, as far as compression lets it be. */
    static void assertShown(BufferedImage image) {
        assertShown(image, 12);
    }

    /** @param mostDifference of a colour of a pixel */
    static void assertShown(BufferedImage image, int mostDifference) {
        int width = image.getWidth();
        int height = image.getHeight();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int found = image.getRGB(x, y);
                int expected = at(x, y, width, height);
                for (int shift = 0; shift < 24; shift += 8) {
                    assertThat(Math.abs((found >> shift & 0xFF) - (expected >> shift & 0xFF)))
                            .as("%06x, not %06x, at %d,%d", found & 0xFFFFFF, expected, x, y)
                            .isLessThanOrEqualTo(mostDifference);
                }
            }
        }
    }
}
