package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value that a field of a look may be given.
 *
 * @param value what the field says, short and in English, as generators that go by words want it
 * @param trait what the built-in illustrator draws for it, or null where that is left to chance
 * @param color what it looks like, or null for what is no colour
 */
public record LookChoice(
        String value,
        Label label,
        @Nullable Trait trait,
        @Nullable Tint color) {

    LookChoice(Label label, Trait trait, @Nullable Tint color) {
        this(label.en().toLowerCase(Locale.ROOT), label, trait, color);
    }

    LookChoice(Label label, Trait trait) {
        this(label, trait, null);
    }

    /** What means the same to the built-in illustrator. */
    public List<String> words() {
        return trait == null ? List.of(value) : trait.words();
    }
}
