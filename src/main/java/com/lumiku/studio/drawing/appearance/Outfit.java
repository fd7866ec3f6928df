package com.lumiku.studio.drawing.appearance;

import java.awt.Color;

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
        Color color,
        Color inner,
        Color accent,
        Bottom bottom,
        Color bottomColor,
        Shoes shoes,
        Color shoeColor) {}
