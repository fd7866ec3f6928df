package com.lumiku.studio.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures made for tests, and how far pictures differ. */
public final class Pictures {

    private Pictures() {}

    public static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** The share of pixels that differ. */
    public static double difference(BufferedImage one, BufferedImage other) {
        int[] first = pixels(one);
        int[] second = pixels(other);
        int different = 0;
        for (int i = 0; i < first.length; i++) {
            different += first[i] == second[i] ? 0 : 1;
        }
        return (double) different / first.length;
    }

    /** An upper half of one colour and a lower half of another. */
    public static BufferedImage halves(int width, int height, int upper, int lower) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(upper));
        graphics.fillRect(0, 0, width, height / 2);
        graphics.setColor(new Color(lower));
        graphics.fillRect(0, height / 2, width, height - height / 2);
        graphics.dispose();
        return image;
    }

    public static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
