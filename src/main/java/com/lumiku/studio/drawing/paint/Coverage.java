package com.lumiku.studio.drawing.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/** Makes masks of outlines and lines: Java2D draws them aside, where nothing else is. */
final class Coverage {

    private final BufferedImage aside;
    private final int[] pixels;
    private final Graphics2D graphics;

    /** For a picture of this size. */
    Coverage(int width, int height) {
        aside = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        pixels = ((DataBufferInt) aside.getRaster().getDataBuffer()).getData();
        graphics = PixelCanvas.smooth(aside);
        graphics.setColor(Color.WHITE);
    }

    Mask nothing() {
        return new Mask(0, 0, 0, 0, new byte[0]);
    }

    Mask of(Shape outline, AffineTransform place) {
        Mask mask = over(outline, place, 0);
        if (!mask.isEmpty()) {
            graphics.setTransform(place);
            graphics.fill(outline);
            take(mask);
        }
        return mask;
    }

    Mask of(Shape line, double width, AffineTransform place) {
        double scale = Math.max(
                Math.hypot(place.getScaleX(), place.getShearY()), Math.hypot(place.getShearX(), place.getScaleY()));
        Mask mask = over(line, place, width / 2 * scale);
        if (!mask.isEmpty()) {
            graphics.setTransform(place);
            graphics.setStroke(PixelCanvas.stroke(width));
            graphics.draw(line);
            take(mask);
        }
        return mask;
    }

    private Mask over(Shape shape, AffineTransform place, double margin) {
        Rectangle2D area = place.createTransformedShape(shape).getBounds2D();
        area.setRect(
                area.getX() - margin,
                area.getY() - margin,
                area.getWidth() + 2 * margin,
                area.getHeight() + 2 * margin);
        return Mask.over(area, aside.getWidth(), aside.getHeight());
    }

    private void take(Mask mask) {
        for (int y = mask.top(); y < mask.bottom(); y++) {
            int from = y * aside.getWidth() + mask.left();
            int to = mask.index(mask.left(), y);
            for (int x = 0; x < mask.width(); x++) {
                mask.covered()[to + x] = (byte) (pixels[from + x] >>> 24);
            }
            Arrays.fill(pixels, from, from + mask.width(), 0);
        }
    }
}
