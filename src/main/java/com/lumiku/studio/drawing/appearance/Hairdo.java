package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * Hair on head and face.
 *
 * @param streaks the colour of some strands, or null for none
 * @param bangs whether it falls into the forehead whatever the style
 */
public record Hairdo(
        HairStyle style, Tint color, Tint streaks, boolean bangs, FacialHair facialHair, Tint beardColor) {}
