package com.lumiku.studio.drawing.scene;

import com.lumiku.studio.drawing.appearance.Choice;
import com.lumiku.studio.drawing.paint.Canvas;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Photo;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Words;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Draws what is behind a figure. */
public final class BackdropDrawing {

    /** How much nearer a place is seen behind a portrait. */
    private static final double PORTRAIT_ZOOM = 1.3;

    private BackdropDrawing() {}

    /** Fills a picture with the backdrop of its description. */
    public static void draw(Canvas canvas, Description description) {
        Pen pen = Pen.on(canvas);
        Rectangle2D whole = new Rectangle2D.Double(0, 0, description.width(), description.height());
        switch (description.backdrop()) {
            case Backdrop.Solid(String color) -> pen.fill(whole, Tint.decode(color));
            case Backdrop.Picture(byte[] picture) ->
                pen.picture(Photo.decode(picture).softened(description.width(), description.height()), whole);
            case Backdrop.Scene(String prompt) -> scene(pen, description, Words.of(prompt), true);
            case Backdrop.Suitable() -> scene(pen, description, Words.of(description.prompt()), false);
            case null -> scene(pen, description, Words.of(description.prompt()), false);
        }
    }

    /** @param spoken whether the words are all about the scene */
    private static void scene(Pen picture, Description description, Words words, boolean spoken) {
        Choice choice = new Choice(description.seed());
        double scale = description.height() / Scene.SIDE;
        double width = description.width() / scale;
        Pen pen = picture.in(AffineTransform.getScaleInstance(scale, scale));
        Surroundings around = Surroundings.of(words, spoken);
        if (around.setting() == null) {
            Ornament.draw(pen, width, around.colors(), choice);
            return;
        }
        Pen placed = description.isPortrait() ? pen.in(zoom(width)) : pen;
        new Scene(placed, width, around.light(choice), choice).draw(around.setting());
    }

    private static AffineTransform zoom(double width) {
        AffineTransform zoom = AffineTransform.getTranslateInstance(width / 2, 420);
        zoom.scale(PORTRAIT_ZOOM, PORTRAIT_ZOOM);
        zoom.translate(-width / 2, -480);
        return zoom;
    }
}
