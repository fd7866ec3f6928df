package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * What is worn, from the neck downwards.
 *
 * @param color of the garment
 * @param inner of what shows beneath it: a shirt under a suit
 * @param accent of a tie, a pattern, a seam
 * @param bottomColor of trousers or skirt; that of the garment for one piece
 */
public record Outfit(
        Garment garment,
        Tint color,
        Tint inner,
        Tint accent,
        Bottom bottom,
        Tint bottomColor,
        Shoes shoes,
        Tint shoeColor) {}
