package com.lumiku.studio.media.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A picture in memory, upright and in sRGB, read row by row. */
public interface Pixels {

    int width();

    int height();

    /** Whether its pixels are {@link Ycc}, as they lie in a JPEG file: turning them back and forth takes time. */
    boolean isYcc();

    /** Whether some pixel is not opaque. */
    boolean isTransparent();

    /**
     * Copies rows as {@code 0xAARRGGBB}, or {@link Ycc}, without premultiplied alpha.
     *
     * @param into at least {@code rows * stride} long
     * @param stride where the next row begins, {@link #width} at least
     */
    void copyRows(int y, int rows, int[] into, int stride);

    /** The pixels of an image of any kind, where possible without copying them. */
    static Pixels of(BufferedImage image) {
        return switch (image.getType()) {
            case BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB ->
                new IntPixels(
                        image.getWidth(),
                        image.getHeight(),
                        image.getType() == BufferedImage.TYPE_INT_ARGB,
                        false,
                        ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
            default -> DecodedPixels.of(image, Orientation.UPRIGHT);
        };
    }
}
