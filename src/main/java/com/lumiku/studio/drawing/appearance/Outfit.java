package com.lumiku.studio.drawing.appearance;

import com.lumiku.studio.drawing.paint.Tint;

/**
 * What is worn, from the neck downwards.
 *
 * @param color of the garment
 * @param under what shows beneath it, where that is said, or null
 * @param inner of what shows beneath it: a shirt under a suit
 * @param accent of a tie, a pattern, a seam
 * @param print on the garment, or null for none
 * @param underPrint on what shows beneath it, or null
 * @param bottomColor of trousers or skirt; that of the garment for one piece
 */
public record Outfit(
        Garment garment,
        Garment under,
        Tint color,
        Tint inner,
        Tint accent,
        Print print,
        Print underPrint,
        Bottom bottom,
        Tint bottomColor,
        Shoes shoes,
        Tint shoeColor) {}
