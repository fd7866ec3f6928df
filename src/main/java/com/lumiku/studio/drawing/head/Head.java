package com.lumiku.studio.drawing.head;

/** A head in two layers, between which the body is drawn. */
public sealed interface Head permits DrawnHead, PictureHead {

    /** Draws what hangs behind the body. */
    void drawBehind();

    /** Draws all else. */
    void draw();
}
