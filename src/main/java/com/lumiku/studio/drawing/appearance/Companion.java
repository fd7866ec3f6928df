package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * An animal with somebody.
 *
 * @param color as said, or null for its usual one
 * @param collar its colour, or null for none but a dog's
 * @param side of the picture it is on: -1 for the viewer's left, 1 for the right
 */
public record Companion(Animal animal, Tint color, Tint collar, int side, Place place) {

    /** Where it is. */
    public enum Place {
        SHOULDER,
        ARMS,
        BESIDE
    }
}
