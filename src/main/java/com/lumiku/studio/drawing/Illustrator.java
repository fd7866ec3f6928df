package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Canvas;
import com.lumiku.studio.drawing.paint.CoarseCanvas;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.PixelCanvas;
import com.lumiku.studio.drawing.paint.SvgCanvas;
import com.lumiku.studio.drawing.scene.BackdropDrawing;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.media.picture.Picture;
import java.awt.image.BufferedImage;

/**
 * Draws people: a portrait, or a figure in a pose that wears the same look. Flat illustrations in code, without fonts, files or
 * models. The same description always gives the same pixels, and the same SVG.
 */
public final class Illustrator {

    /** What of a preview is worth drawing, of its shorter side: they are looked at small. */
    private static final double LEAST = 1.0 / 640;

    private Illustrator() {}

    /**
     * Draws what a description tells.
     *
     * @throws IllegalArgumentException if a reference or background is no picture
     */
    public static Picture draw(Description description) {
        return draw(description, View.PLAIN);
    }

    /**
     * The pixels of a view, with alpha where it leaves something empty.
     *
     * @throws IllegalArgumentException if a reference or background is no picture
     */
    public static Picture draw(Description description, View view) {
        int width = description.width();
        int height = description.height();
        BufferedImage image = new BufferedImage(
                width, height, view.isOpaque() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB_PRE);
        PixelCanvas canvas = new PixelCanvas(image);
        draw(canvas, description, view);
        if (view.radius() > 0) {
            canvas.keep(view.outline(width, height));
        }
        return new Picture(image);
    }

    /**
     * A view as an SVG document.
     *
     * @param prefix what its ids begin with, of letters, digits and hyphens: documents that may stand in one page need different ones
     * @param size in which the document asks to be shown, in pixels; 0 to leave it to the page
     * @throws IllegalArgumentException if a reference or background is no picture
     */
    public static String svg(Description description, View view, String prefix, int size) {
        SvgCanvas canvas = new SvgCanvas(description.width(), description.height(), prefix);
        if (view.radius() > 0) {
            canvas.keep(view.outline(description.width(), description.height()));
        }
        draw(canvas, description, view);
        return canvas.document(size);
    }

    /** A pose for people to choose by. */
    public static Picture draw(Pose pose, Mannequin mannequin, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        draw(new PixelCanvas(image), pose, mannequin, width, height);
        return new Picture(image);
    }

    /** A pose for people to choose by, as an SVG document: see {@link #svg(Description, View, String, int)}. */
    public static String svg(Pose pose, Mannequin mannequin, int width, int height, String prefix, int size) {
        SvgCanvas canvas = new SvgCanvas(width, height, prefix);
        draw(canvas, pose, mannequin, width, height);
        return canvas.document(size);
    }

    private static void draw(Canvas canvas, Pose pose, Mannequin mannequin, int width, int height) {
        Pen pen = Pen.on(canvas);
        mannequin.backdrop(pen, width, height);
        Pen coarse = Pen.on(new CoarseCanvas(canvas, LEAST * Math.min(width, height)));
        FigureDrawing.posed(coarse, pose, mannequin.appearance(pose), width, height);
    }

    private static void draw(Canvas canvas, Description description, View view) {
        if (view.backdrop()) {
            BackdropDrawing.draw(canvas, description);
        }
        FigureDrawing.draw(Pen.on(canvas).in(view.figure(description.width(), description.height())), description);
    }
}
