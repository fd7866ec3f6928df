package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.SvgCanvas;
import com.lumiku.studio.drawing.scene.BackdropDrawing;
import com.lumiku.studio.figure.Description;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Draws people: a portrait, or a figure in a pose that wears the same look. Flat illustrations in code, without fonts, files or
 * models. The same description always gives the same pixels, and the same SVG.
 */
public final class Illustrator {

    private Illustrator() {}

    /**
     * Draws what a description tells.
     *
     * @throws IllegalArgumentException if a reference or background is no picture
     */
    public static Drawing draw(Description description) {
        BufferedImage image = new BufferedImage(description.width(), description.height(), BufferedImage.TYPE_INT_RGB);
        BackdropDrawing.draw(new PixelCanvas(image), description);
        FigureLayer figure = FigureLayer.of(description);
        Graphics2D graphics = image.createGraphics();
        graphics.drawImage(figure.image(), 0, 0, null);
        graphics.dispose();
        return new Drawing(image, figure.subject());
    }

    /**
     * The same as an SVG document.
     *
     * @param prefix what its ids begin with, letters only: documents that may stand in one page need different ones
     * @throws IllegalArgumentException if a reference or background is no picture
     */
    public static String svg(Description description, String prefix) {
        SvgCanvas canvas = new SvgCanvas(description.width(), description.height(), prefix);
        BackdropDrawing.draw(canvas, description);
        FigureDrawing.draw(canvas, description);
        return canvas.document(description.width(), description.height());
    }
}
