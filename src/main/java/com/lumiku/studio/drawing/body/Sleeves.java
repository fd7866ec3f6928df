package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What sleeves are of: the same cloth as what is upon the torso. */
final class Sleeves {

    private static final double TUBE = 0.042;

    private Sleeves() {}

    static Tint color(Outfit outfit) {
        if (outfit.garment() == Garment.VARSITY_JACKET) {
            return Tint.light(outfit.color(), 0.75);
        }
        return outfit.garment().isVest() ? outfit.inner() : outfit.color();
    }

    /**
     * Draws what cloth a part of a sleeve is of.
     *
     * @param limb what is in it
     * @param unit pixels per body height
     */
    static void woven(Pen pen, Outfit outfit, Limb limb, Shape cloth, double unit) {
        if (outfit.garment() == Garment.PUFFER_JACKET) {
            quilt(pen, limb, cloth, color(outfit), unit);
        }
    }

    /**
     * Prints a part of a sleeve as the torso is printed.
     *
     * @param step how far motifs are apart
     */
    static void printed(Pen pen, Outfit outfit, Shape cloth, double step) {
        double scale = step / Figure.PRINT;
        switch (outfit.garment()) {
            case BATIK_SHIRT -> Prints.batik(pen, cloth, color(outfit), Patterns.BATIK * step);
            case KIMONO, CHEONGSAM, BOHEMIAN ->
                Prints.goOn(pen, cloth, "FLORAL", Tint.light(outfit.accent(), 0.25), Patterns.FLOWERS * scale, step);
            case KEBAYA -> {
                Tint thread = Tint.faint(Tint.light(color(outfit), 0.42), 0.8);
                Prints.goOn(pen, cloth, "LACE", thread, Patterns.LACE * scale, 34 * scale);
            }
            default -> {}
        }
        if (!outfit.garment().isVest()) {
            Prints.print(pen, cloth, outfit, color(outfit), step);
        }
    }

    /** Seams between tubes of down, with light upon each tube. */
    private static void quilt(Pen pen, Limb limb, Shape cloth, Tint color, double unit) {
        double length = limb.to().minus(limb.from()).seenLength();
        for (double at = 0.3 * TUBE * unit; at < length; at += TUBE * unit) {
            Spot seam = limb.beyond(at - length);
            Spot light = limb.beyond(at + 0.01 * unit - length);
            pen.lineWithin(cloth, limb.ring(light, limb.thick() * 1.3), Tint.faint(Tint.WHITE, 0.2), 0.0065 * unit);
            pen.lineWithin(cloth, limb.ring(seam, limb.thick() * 1.3), Tint.shade(color, 0.28), 0.0043 * unit);
        }
    }
}
