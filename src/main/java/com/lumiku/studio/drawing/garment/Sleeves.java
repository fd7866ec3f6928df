package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.Optional;

/** What sleeves are of: the same cloth as what is upon the torso. */
public final class Sleeves {

    private static final double TUBE = 0.042;

    private Sleeves() {}

    /** The colour of sleeves: as said, else another one where they are sewn on in another colour. */
    public static Tint color(Outfit outfit) {
        return outfit.tailoring().part(Noun.SLEEVES).orElseGet(() -> {
            if (outfit.tailoring().has(Cut.RAGLAN)) {
                return outfit.tailoring().colors().size() > 1
                        ? outfit.tailoring().colors().get(1)
                        : Tint.brightness(outfit.color()) > 0.6 ? Tint.of(0x2B3B60) : Tint.of(0xF4F1EC);
            }
            return switch (outfit.garment()) {
                case VARSITY_JACKET -> Tint.light(outfit.color(), 0.75);
                case DIRNDL -> Tint.of(0xFAF8F4);
                case SARI -> Tint.shade(outfit.color(), 0.22);
                case DRESS -> outfit.under() == null ? outfit.color() : outfit.inner();
                default -> outfit.garment().isVest() ? outfit.inner() : outfit.color();
            };
        });
    }

    /**
     * Draws what cloth a part of a sleeve is of.
     *
     * @param limb what is in it
     * @param unit pixels per body height
     */
    public static void woven(Pen pen, Outfit outfit, Limb limb, Shape cloth, double unit) {
        if (outfit.garment() == Garment.PUFFER_JACKET) {
            quilt(pen, limb, cloth, color(outfit), unit);
        } else if (outfit.garment() == Garment.PYJAMAS && outfit.print() == null) {
            stripes(pen, limb, cloth, Tint.faint(Tint.light(color(outfit), 0.45), 0.7), unit);
        }
    }

    /**
     * Prints a part of a sleeve as the torso is printed.
     *
     * @param step how far motifs are apart
     */
    public static void printed(Pen pen, Outfit outfit, Shape cloth, double step) {
        if (outfit.tailoring().has(Cut.LACE_SLEEVES)) {
            Prints.print(pen, cloth, Print.LACE, color(outfit), color(outfit), step);
            return;
        }
        double scale = step / TorsoSketch.PRINT;
        switch (outfit.garment()) {
            case KIMONO, CHEONGSAM, BOHEMIAN -> {
                if (outfit.print() == null) {
                    Tint petals = Tint.light(outfit.accent(), 0.25);
                    Prints.goOn(pen, cloth, "FLORAL", petals, Patterns.FLOWERS * scale, step);
                }
            }
            case KEBAYA -> {
                Tint thread = Tint.faint(Tint.light(color(outfit), 0.42), 0.8);
                Prints.goOn(pen, cloth, "LACE", thread, Patterns.LACE * scale, 34 * scale);
            }
            default -> {}
        }
        Optional<Fabric> sewn = outfit.tailoring().fabric(Noun.SLEEVES);
        boolean own = outfit.tailoring().part(Noun.SLEEVES).isPresent()
                || outfit.tailoring().has(Cut.RAGLAN)
                || outfit.print() == Print.HALVES && outfit.tailoring().colors().size() > 1
                || outfit.garment() == Garment.DRESS && outfit.under() != null;
        if (outfit.garment().isVest() && outfit.underPrint() != null) {
            Prints.print(pen, cloth, outfit.underPrint(), outfit.inner(), outfit.accent(), step);
        }
        if (sewn.isPresent()) {
            Prints.print(pen, cloth, sewn.get(), color(outfit), step);
        } else if (!outfit.garment().isVest() && !own) {
            Prints.print(pen, cloth, outfit, color(outfit), step);
        }
        if (!outfit.garment().isVest()) {
            Wear.sleeve(pen, outfit, cloth, step);
        }
    }

    /** Stripes along a sleeve. */
    private static void stripes(Pen pen, Limb limb, Shape cloth, Tint color, double unit) {
        Spot across = limb.across();
        for (double at = -0.042; at < 0.05; at += 0.028) {
            Spot from = limb.beyond(-0.3 * unit).plus(across, at * unit);
            Spot to = limb.beyond(0.1 * unit).plus(across, at * unit);
            pen.lineWithin(cloth, Curve.open(from.x(), from.y(), to.x(), to.y()), color, 0.0054 * unit);
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

    /** The colour of the hem of a short sleeve. */
    public static Tint hem(Outfit outfit) {
        double shade = outfit.tailoring().has(Cut.ROLLED_SLEEVES) ? 0.12 : 0.22;
        return ends(outfit).orElse(Tint.shade(color(outfit), shade));
    }

    /** Of a body's height. */
    public static double hemWidth(Tailoring tailoring) {
        boolean said = tailoring.part(Noun.CUFFS).isPresent()
                || tailoring.part(Noun.TRIM).isPresent();
        return tailoring.has(Cut.ROLLED_SLEEVES) ? 0.022 : said ? 0.016 : 0.007;
    }

    /** The colour of the ends of sleeves, if one is said. */
    private static Optional<Tint> ends(Outfit outfit) {
        return outfit.tailoring().part(Noun.CUFFS).or(() -> outfit.tailoring().part(Noun.TRIM));
    }

    /** The colour of the cuff of a long sleeve. */
    public static Tint cuff(Outfit outfit) {
        return ends(outfit).orElseGet(() -> switch (outfit.garment()) {
            case SUIT, DOCTOR_COAT -> outfit.inner();
            case KEBAYA, KOKO -> Tint.light(outfit.color(), 0.4);
            default -> Tint.shade(color(outfit), 0.2);
        });
    }
}
