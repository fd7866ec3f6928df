package com.lumiku.studio.media.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Gives images another size; what is transparent comes on white. Thumbnails of files have a {@link CubicFilter} of their own. */
public final class Scaler {

    private Scaler() {}

    /**
     * The part of an image that covers a size, scaled to it.
     *
     * @param focus which height of the image is kept in the middle where it is too tall, 0 top to 1 bottom
     */
    public static BufferedImage covering(BufferedImage image, int width, int height, double focus) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        int partWidth = Math.clamp(Math.round(width / scale), 1, image.getWidth());
        int partHeight = Math.clamp(Math.round(height / scale), 1, image.getHeight());
        int x = (image.getWidth() - partWidth) / 2;
        int y = (int) ((image.getHeight() - partHeight) * focus);
        return scaled(image.getSubimage(x, y, partWidth, partHeight), width, height);
    }

    /** Halves the size as often as it takes, as one step looks at a few pixels only. */
    public static BufferedImage scaled(BufferedImage image, int width, int height) {
        BufferedImage current = image;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(source, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return target;
    }
}
