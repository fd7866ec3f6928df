package com.lumiku.studio.drawing.casting;

import com.lumiku.studio.drawing.words.Trait;
import com.lumiku.studio.drawing.words.Words;

/** On which side words put something: the left of a person is the viewer's right. */
final class Sides {

    private Sides() {}

    static int of(Words words, Trait trait) {
        return words.near(trait, "right", "kanan") ? -1 : 1;
    }
}
