package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.words.Trait;

/** The outline of a face. */
public enum FaceShape implements Trait {
    OVAL,
    ROUND,
    SQUARE,
    HEART,
    LONG
}
