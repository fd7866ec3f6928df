package com.lumiku.studio.drawing.paint;

/** What a {@link Pen} fills and draws with. */
public sealed interface Paint permits Tint, Gradient {

    /** The same for AWT. */
    java.awt.Paint awt();

    /** Whether nothing shines through. */
    boolean isOpaque();
}
