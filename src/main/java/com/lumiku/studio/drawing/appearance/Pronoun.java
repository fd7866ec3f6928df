package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How somebody is spoken of, which tells a gender where no noun does. */
public enum Pronoun implements Trait {
    FEMALE,
    MALE
}
