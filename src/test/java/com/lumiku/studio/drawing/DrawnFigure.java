package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.figure.Description;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/**
 * A drawn description.
 *
 * @param subject what the figure covers, in pixels, shadows left out
 */
public record DrawnFigure(BufferedImage image, Rectangle subject) {

    private static final int SOLID = 160;

    public static DrawnFigure of(Description description) {
        BufferedImage alone =
                new BufferedImage(description.width(), description.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        FigureDrawing.draw(Pen.on(new PixelCanvas(alone)), description);
        return new DrawnFigure(Illustrator.draw(description).image(), solid(alone));
    }

    private static Rectangle solid(BufferedImage image) {
        Rectangle solid = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 >= SOLID) {
                    solid.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return solid;
    }
}
