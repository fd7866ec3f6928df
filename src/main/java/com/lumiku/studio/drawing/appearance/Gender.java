package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** How an avatar presents. */
public enum Gender implements Trait {
    FEMALE,
    MALE
}
