package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.words.Trait;
import java.util.List;
import java.util.Locale;

/**
 * A value that a field of a look may be given.
 *
 * @param value what the field says, short and in English, as generators that go by words want it
 * @param words what means the same to the built-in illustrator
 * @param color what it looks like, or null for what is no colour
 */
public record LookChoice(String value, Label label, List<String> words, Tint color) {

    LookChoice(Label label, Trait trait, Tint color) {
        this(label.en().toLowerCase(Locale.ROOT), label, trait.words(), color);
    }

    LookChoice(Label label, Trait trait) {
        this(label, trait, null);
    }
}
