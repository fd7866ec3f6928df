package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a hat or a scarf on the head has besides its colour; all of it may be null.
 *
 * @param print its pattern
 * @param second its other colour, that of the pattern first
 * @param band the colour around the crown
 * @param brim the colour of brim or visor
 * @param feather the colour of a feather in it
 * @param pompom the colour of the bobble on top
 * @param logo the colour of what is on its front
 */
public record Trim(Print print, Tint second, Tint band, Tint brim, Tint feather, Tint pompom, Tint logo) {

    public static final Trim NONE = new Trim(null, null, null, null, null, null, null);

    /** The colour of the band, of brim and visor, where none is said. */
    public Tint band(Tint usual) {
        return band != null ? band : print == null && second != null ? second : usual;
    }

    /** The colour of brim or visor. */
    public Tint brim(Tint usual) {
        return brim != null ? brim : usual;
    }

    /** What is said of band, brim or feather, or null. */
    public Tint edge() {
        return Stream.of(band, brim, feather, pompom, print == null ? second : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
