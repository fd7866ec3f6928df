package com.lumiku.studio.drawing.paint;

import com.lumiku.studio.media.picture.PictureDecoder;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** A picture somebody brought. */
public record Photo(BufferedImage image) {

    private static final int SOFTENING = 5;
    private static final double FACE = 0.68;
    private static final double FACE_TOP = 0.05;

    /** @throws IllegalArgumentException if it is no picture that can be decoded */
    public static Photo decode(byte[] encoded) {
        try {
            return new Photo(PictureDecoder.decode(encoded));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Not a picture that can be read", e);
        }
    }

    /**
     * The part of the picture that covers a size, scaled to it.
     *
     * @param focus which height of the picture is kept in the middle where it is too tall, 0 top to 1 bottom
     */
    public BufferedImage covering(int width, int height, double focus) {
        double scale = Math.max((double) width / image.getWidth(), (double) height / image.getHeight());
        int partWidth = Math.clamp(Math.round(width / scale), 1, image.getWidth());
        int partHeight = Math.clamp(Math.round(height / scale), 1, image.getHeight());
        int x = (image.getWidth() - partWidth) / 2;
        int y = (int) ((image.getHeight() - partHeight) * focus);
        return scaled(image.getSubimage(x, y, partWidth, partHeight), width, height);
    }

    /** The square in the upper middle, where the face of a portrait is. */
    public BufferedImage face(int size) {
        int side = (int) Math.max(1, Math.min(image.getWidth(), image.getHeight()) * FACE);
        int y = Math.min(image.getHeight() - side, (int) (image.getHeight() * FACE_TOP));
        return scaled(image.getSubimage((image.getWidth() - side) / 2, y, side, side), size, size);
    }

    /** Covering a size, a little out of focus so that a figure stands out. */
    public BufferedImage softened(int width, int height) {
        BufferedImage small = covering(Math.max(1, width / SOFTENING), Math.max(1, height / SOFTENING), 0.5);
        BufferedImage sharp = covering(width, height, 0.5);
        Graphics2D graphics = sharp.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver.derive(0.7f));
        graphics.drawImage(scaled(small, width, height), 0, 0, null);
        graphics.dispose();
        return sharp;
    }

    /** Halves the size as often as it takes, as one bilinear step looks at four pixels only. */
    private static BufferedImage scaled(BufferedImage source, int width, int height) {
        BufferedImage current = source;
        while (current.getWidth() > 2 * width && current.getHeight() > 2 * height) {
            current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
        }
        return drawn(current, width, height);
    }

    private static BufferedImage drawn(BufferedImage source, int width, int height) {
        BufferedImage target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }
}
