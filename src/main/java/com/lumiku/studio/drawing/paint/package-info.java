/**
 * Colours, curves and the surface that is drawn on. Colours are plain values, as an executable may hold no object of AWT. Begin
 * with {@code Pen}.
 */
package com.lumiku.studio.drawing.paint;
