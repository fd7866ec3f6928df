package com.lumiku.studio.drawing.paint;

import com.lumiku.studio.media.picture.PictureDecoder;
import com.lumiku.studio.media.picture.Scaler;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
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
        return Scaler.covering(image, width, height, focus);
    }

    /** The square in the upper middle, where the face of a portrait is. */
    public BufferedImage face(int size) {
        int side = (int) Math.max(1, Math.min(image.getWidth(), image.getHeight()) * FACE);
        int y = Math.min(image.getHeight() - side, (int) (image.getHeight() * FACE_TOP));
        return Scaler.scaled(image.getSubimage((image.getWidth() - side) / 2, y, side, side), size, size);
    }

    /** Covering a size, a little out of focus so that a figure stands out. */
    public BufferedImage softened(int width, int height) {
        BufferedImage small = covering(Math.max(1, width / SOFTENING), Math.max(1, height / SOFTENING), 0.5);
        BufferedImage sharp = covering(width, height, 0.5);
        Graphics2D graphics = sharp.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver.derive(0.7f));
        graphics.drawImage(Scaler.scaled(small, width, height), 0, 0, null);
        graphics.dispose();
        return sharp;
    }
}
