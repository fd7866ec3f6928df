package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;

/**
 * Something of which the words may tell colour and side.
 *
 * @param color as said, or null for its usual one
 * @param side of the picture it is on: -1 for the viewer's left, 1 for the right, 0 for both
 */
public record Worn<T extends Trait>(T kind, Tint color, int side) {

    /** Its colour, as said or else the usual one. */
    public Tint color(Tint usual) {
        return color == null ? usual : color;
    }
}
