package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;

/** What sleeves are of: the same cloth as what is upon the torso. */
final class Sleeves {

    /** How far motifs are apart, of a body's height. */
    private static final double STEP = 0.037;

    private static final double TUBE = 0.042;

    private Sleeves() {}

    static Tint color(Outfit outfit) {
        if (outfit.garment() == Garment.VARSITY_JACKET) {
            return Tint.light(outfit.color(), 0.75);
        }
        return outfit.garment().isVest() ? outfit.inner() : outfit.color();
    }

    /**
     * Prints a part of a sleeve.
     *
     * @param limb what is in it
     * @param unit pixels per body height
     */
    static void print(Pen pen, Outfit outfit, Limb limb, Shape cloth, double unit) {
        Tint color = color(outfit);
        switch (outfit.garment()) {
            case BATIK_SHIRT -> Prints.batik(pen, cloth, color, STEP * unit);
            case KIMONO, CHEONGSAM, BOHEMIAN -> {
                Tint petals = Tint.light(outfit.accent(), 0.25);
                Prints.print(pen, cloth, cloth.getBounds2D(), "FLORAL", petals, STEP * 1.5 * unit, STEP * 1.1 * unit);
            }
            case KEBAYA -> {
                Tint thread = Tint.faint(Tint.light(color, 0.42), 0.8);
                Prints.print(pen, cloth, cloth.getBounds2D(), "LACE", thread, STEP * 1.3 * unit, STEP * unit);
            }
            case PUFFER_JACKET -> quilt(pen, limb, cloth, color, unit);
            default -> {}
        }
        if (!outfit.garment().isVest()) {
            Prints.print(pen, cloth, outfit, color, STEP * unit * 1.1);
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
