package com.lumiku.studio.drawing.sheet;

/** What a drawing is made of: a shape, or another drawing in it. */
public sealed interface Piece permits Layer, Part {}
