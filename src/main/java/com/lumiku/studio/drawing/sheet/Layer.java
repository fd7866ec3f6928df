package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Gradient;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;

/**
 * A shape of a drawing.
 *
 * @param fade what its colour goes over into, or null where it is of one colour
 */
public record Layer(Region region, Ink ink, Fade fade) implements Piece {

    /** Another colour below the first, and the heights at which they are pure. */
    record Fade(Ink lower, double top, double bottom) {}

    /** Draws it in what becomes of its colours. */
    public void draw(Pen pen, Dye dye) {
        Tint color = dye.of(ink);
        if (color != null) {
            pen.fill(region, fade == null ? color : new Gradient(fade.top, color, fade.bottom, dye.of(fade.lower)));
        }
    }

    /** The same shape, changed. Heights stay. */
    public Layer with(Region changed) {
        return new Layer(changed, ink, fade);
    }
}
