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
 * @param bottomPrint on trousers or skirt, or null
 * @param legwear over the legs, or null
 * @param tailoring how it is made
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
        Tailoring tailoring,
        Bottom bottom,
        Tint bottomColor,
        Print bottomPrint,
        Legwear legwear,
        Shoes shoes,
        Tint shoeColor) {

    /**
     * Socks, stockings or tights.
     *
     * @param reach how far up the leg from the ankle: 1 is the knee, 2 the hip
     * @param stripes their colour, or null
     */
    public record Legwear(Tint color, double reach, Tint stripes) {}

    /** How much wider than the body it is. */
    public double width() {
        return tailoring.has(Tailoring.Cut.BAGGY) ? 1.2 : tailoring.has(Tailoring.Cut.TIGHT) ? 0.96 : 1;
    }
}
