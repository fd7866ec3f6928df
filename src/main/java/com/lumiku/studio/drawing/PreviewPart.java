package com.lumiku.studio.drawing;

import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/**
 * A part of a preview's figure.
 *
 * @param depth towards the viewer, in body heights
 */
record PreviewPart(Shape outline, Tint color, double depth) {}
