package com.lumiku.studio.drawing.body;

import com.lumiku.studio.figure.Extremities.Fingers;

/**
 * What a hand forms.
 *
 * @param angle of the hand from upright, clockwise in radians
 * @param mirrored whether it is the other hand than the sheet shows
 */
record Sign(Fingers fingers, double angle, boolean mirrored) {}
