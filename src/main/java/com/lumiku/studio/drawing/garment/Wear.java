package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What has become of clothes, and how they fit. */
public final class Wear {

    private static final double[][] TEARS = {{-64, 26}, {66, 56}, {-58, 84}};
    private static final double[][] PATCHES = {{-74, 12, 0.9, 0}, {44, 34, 1.1, 1}, {-56, 66, 1, 2}};
    private static final Tint[] SCRAPS = {Tint.of(0xB0563F), Tint.of(0x6E86A8), Tint.of(0xC9A55C)};
    private static final Tint SPILT = Tint.of(0x7A4A2A);
    private static final Tint BLOOD = Tint.of(0x9E1F28);
    /** How far spots are apart, as the sheet has them. */
    private static final double SPOTS = 150;

    private static final double SPOT = 100;

    private Wear() {}

    static void draw(TorsoSketch torso) {
        Outfit outfit = torso.outfit();
        if (torso.fromBehind() || outfit.tailoring().cuts().stream().noneMatch(Cut::isWear)) {
            return;
        }
        for (Cut cut : outfit.tailoring().cuts()) {
            switch (cut) {
                case FADED -> faded(torso);
                case TORN -> torn(torso);
                case MENDED -> mended(torso);
                case BAGGY -> baggy(torso);
                case TIGHT -> tight(torso);
                default -> {}
            }
        }
        Region cloth = Region.of(torso.outline()).without(Curve.polygon(-52, -90, 52, -90, 30, 0, 0, 22, -30, 0));
        Rectangle2D area = new Rectangle2D.Double(-1.5 * SPOTS, -64, 3 * SPOTS, 370);
        spotted(torso.pen(), cloth, area, outfit, SPOTS);
    }

    /** Draws what has become of a part of a sleeve. */
    static void sleeve(Pen pen, Outfit outfit, Shape cloth, double step) {
        double across = SPOTS * step / TorsoSketch.PRINT;
        spotted(pen, Region.of(cloth), Prints.repeats(cloth.getBounds2D(), across, 1.6 * across), outfit, across);
    }

    private static void spotted(Pen pen, Region cloth, Rectangle2D area, Outfit outfit, double across) {
        for (Cut cut : outfit.tailoring().cuts()) {
            String motif =
                    switch (cut) {
                        case MUDDY -> "MUD";
                        case WET -> "WET";
                        case PAINTED -> "PAINT";
                        case STAINED -> "STAIN";
                        case CRUMPLED -> "CREASES";
                        default -> null;
                    };
            if (motif != null) {
                Tint said = cut == Cut.STAINED ? spilt(outfit.color()) : Sleeves.color(outfit);
                Prints.print(pen, cloth, area, motif, said, across, SPOT * across / SPOTS);
            }
        }
    }

    /** On brown cloth another colour is seen. */
    private static Tint spilt(Tint cloth) {
        return Tint.brightness(cloth) > 0.45 ? SPILT : Tint.brightness(cloth) > 0.25 ? Tint.shade(SPILT, 0.6) : BLOOD;
    }

    /** Pale where it is worn most. */
    private static void faded(TorsoSketch torso) {
        Tint pale = Tint.faint(Tint.mix(torso.outfit().color(), Tint.of(0xEFEAE0), 0.75), 0.11);
        for (double size : new double[] {1.25, 1.1, 0.95, 0.8, 0.65, 0.5, 0.35}) {
            torso.onFront(Curve.ellipse(-66, 24, 34 * size, 40 * size), pale);
            torso.onFront(Curve.ellipse(-10, 92, 46 * size, 24 * size), pale);
            torso.onFront(Curve.ellipse(62, 40, 30 * size, 36 * size), pale);
        }
    }

    /** Slits with threads across them. */
    private static void torn(TorsoSketch torso) {
        Tint thread = Tint.light(torso.outfit().color(), 0.5);
        for (double[] slit : TEARS) {
            double x = slit[0];
            double y = slit[1];
            torso.onFront(
                    Curve.closed(x - 27, y, x - 12, y - 8, x + 10, y - 7, x + 27, y - 1, x + 11, y + 8, x - 10, y + 9),
                    torso.who().skin());
            for (int i = -2; i <= 2; i++) {
                torso.lineOnFront(Curve.open(x + i * 8, y - 9, x + i * 8 + 2, y + 10), thread, 2);
            }
        }
    }

    /** Scraps of other cloth, sewn on with long stitches. */
    private static void mended(TorsoSketch torso) {
        for (double[] patch : PATCHES) {
            double x = patch[0];
            double y = patch[1];
            double size = 34 * patch[2];
            Tint scrap =
                    Prints.contrasting(SCRAPS[(int) patch[3]], torso.outfit().color());
            Shape cloth = Curve.polygon(x, y + 2, x + size, y - 2, x + size + 2, y + size, x + 3, y + size + 2);
            torso.onFront(cloth, scrap);
            Tint thread = Tint.brightness(scrap) > 0.5 ? Tint.shade(scrap, 0.6) : Tint.light(scrap, 0.7);
            for (double at = 0.15; at < 1; at += 0.23) {
                for (double edge : new double[] {0, size}) {
                    torso.lineOnFront(
                            Curve.open(x + at * size, y + edge - 5, x + at * size + 1, y + edge + 5), thread, 3);
                    torso.lineOnFront(
                            Curve.open(x + edge - 4, y + at * size, x + edge + 6, y + at * size + 1), thread, 3);
                }
            }
        }
    }

    /** The seams of the sleeves slip down the arms, and the cloth hangs in folds. */
    private static void baggy(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Tint fold = Tint.faint(Tint.shade(color, 0.45), 0.55);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.together(List.of(
                            Curve.strand(7, side * 30, 10, side * 44, 44, side * 34, 84),
                            Curve.strand(7, side * 62, 14, side * 66, 60, side * 48, 110),
                            Curve.strand(9, side * 84, 40, side * 78, 96, side * 40, 150))),
                    fold);
        }
    }

    /** How much wider than usual sleeves are. */
    public static double sleeves(Outfit outfit) {
        return outfit.garment() == Garment.PONCHO ? 1.4 : outfit.width();
    }

    /** Pulled from the armpits and over the chest. */
    private static void tight(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        Tint fold = Tint.faint(Tint.shade(color, 0.5), 0.6);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.together(List.of(
                            Curve.strand(5, side * 92, 30, side * 66, 34, side * 36, 30),
                            Curve.strand(5, side * 92, 42, side * 66, 50, side * 40, 50),
                            Curve.strand(5, side * 92, 54, side * 72, 66, side * 52, 72),
                            Curve.strand(4, side * 80, -6, side * 64, 8, side * 52, 14))),
                    fold);
            torso.onFront(
                    Curve.strand(8, side * 14, 74, side * 40, 88, side * 70, 74),
                    Tint.faint(Tint.shade(color, 0.4), 0.5));
        }
    }
}
