package com.lumiku.studio.drawing.sheet;

import com.lumiku.studio.drawing.paint.Tint;
import java.util.List;

/**
 * A colour of a sheet.
 *
 * @param usual as the sheet shows it
 * @param role its class, which tells what may become of it, or nothing
 * @param tone what becomes of a colour that is asked for, or null where the sheet's own is kept
 */
public record Ink(Tint usual, String role, Tone tone) {

    private static final List<String> TONED = List.of("said", "asked", "trim");

    static Ink of(Tint usual, String role) {
        return new Ink(usual, role, TONED.stream().anyMatch(role::startsWith) ? Tone.of(role) : null);
    }

    /** The colour that is asked for in this ink's tone, to be seen through as the sheet's own is. */
    public Tint toned(Tint said) {
        Tint color = tone.of(said);
        return new Tint(color.red(), color.green(), color.blue(), usual.alpha());
    }
}
