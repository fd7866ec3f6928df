package com.lumiku.studio.drawing;

import java.awt.Color;
import java.awt.Shape;

/**
 * A part of a preview's figure.
 *
 * @param depth towards the viewer, in body heights
 */
record PreviewPart(Shape outline, Color color, double depth) {}
