package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;

/** What is tied around the neck of a shirt. */
final class Ties {

    private static final double[] TIE = {-7, 18, 7, 18, 17, 128, 0, 152, -17, 128};
    /** Worn in the place of a tie. */
    private static final List<Accessory> UNTIED =
            List.of(Accessory.BOW_TIE, Accessory.CRAVAT, Accessory.BOLO_TIE, Accessory.NECKERCHIEF);

    private static final Tint SILVER = Tint.of(0xC3CAD4);

    private Ties() {}

    /** That of a suit, unless something else is worn in its place. */
    static void tie(TorsoSketch torso) {
        if (isWithoutTie(torso)) {
            return;
        }
        tie(torso, torso.outfit().accent(), true);
    }

    /** A tie knotted at the collar, or one that was pulled down and hangs awry. */
    static void tie(TorsoSketch torso, Tint tie, boolean striped) {
        Tailoring tailoring = torso.outfit().tailoring();
        Shape knot = Curve.polygon(-10, -4, 10, -4, 7, 18, -7, 18);
        Shape blade = Curve.polygon(TIE);
        Shape lines = Curve.together(
                List.of(Curve.open(-11, 60, 9, 44), Curve.open(-14, 94, 13, 72), Curve.open(-12, 128, 16, 104)));
        if (tailoring.has(Cut.LOOSENED)) {
            AffineTransform low = AffineTransform.getTranslateInstance(-2, 38);
            low.rotate(0.12);
            knot = low.createTransformedShape(knot);
            blade = low.createTransformedShape(blade);
            lines = low.createTransformedShape(lines);
            double half = TorsoSketch.neckHalf(torso.who());
            for (int side : new int[] {-1, 1}) {
                torso.edgeOnFront(Curve.open(side * (half + 8), -42, side * 26, -4, side * 6 - 2, 40), tie, 8);
            }
        }
        torso.onFront(blade, tie);
        Optional<Fabric> fabric = tailoring.fabric(Accessory.TIE);
        if (fabric.isPresent()) {
            Neckwear.print(torso, blade, fabric.get(), tie);
        } else if (striped) {
            torso.lineOnFront(lines, Tint.light(tie, 0.35), 3);
        }
        torso.onFront(knot, Tint.shade(tie, 0.16));
    }

    /** A bow tie that is untied: two ends that hang down. */
    static void untied(TorsoSketch torso, Tint tie) {
        double half = TorsoSketch.neckHalf(torso.who());
        for (int side : new int[] {-1, 1}) {
            Shape end = Curve.closed(
                    side * (half + 2),
                    -46,
                    side * (half + 7),
                    -38,
                    side * 22,
                    6,
                    side * 15,
                    30,
                    side * 20,
                    56,
                    side * 4,
                    61,
                    side * 5,
                    32,
                    side * 10,
                    4);
            torso.onFront(Region.of(torso.front().bend(end)).without(torso.neck()), tie);
            torso.lineOnFront(Curve.open(side * 5, 34, side * 15, 31), Tint.shade(tie, 0.35), 2.4);
            torso.lineOnFront(end, Tint.faint(Tint.shade(tie, 0.5), 0.5), 2);
        }
    }

    private static boolean isWithoutTie(TorsoSketch torso) {
        return torso.outfit().tailoring().has(Cut.OPEN_COLLAR)
                || UNTIED.stream().anyMatch(worn -> torso.who().accessory(worn).isPresent())
                || torso.outfit().under() != null
                        && torso.outfit().under() != Garment.SHIRT
                        && torso.outfit().under() != Garment.VEST;
    }

    /** A cord with a clasp and two tips. */
    static void bolo(TorsoSketch torso, Tint cord) {
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 22, -22, side * 4, 14, side * 9, 110), cord, 5);
            torso.lineOnFront(Curve.open(side * 9, 96, side * 10, 114), SILVER, 6);
        }
        torso.onFront(Curve.ellipse(0, 18, 13, 16), SILVER);
        torso.onFront(Curve.ellipse(0, 18, 8, 11), Tint.of(0x2B8C8C));
    }

    /** A cloth folded to a triangle, with white dots. */
    static void neckerchief(TorsoSketch torso, Tint color) {
        if (torso.who().hair().isHijab()) {
            torso.beyondFront(
                    Curve.closed(-66, -58, -40, -38, 0, -16, 40, -38, 66, -58, 52, -16, 0, 10, -52, -16), color);
        } else {
            torso.pen()
                    .fill(
                            Curve.closed(
                                    -42, -72, -54, -46, -50, -22, -20, 0, 20, 0, 50, -22, 54, -46, 42, -72, 0, -56),
                            color);
        }
        torso.beyondFront(Curve.polygon(-44, -22, 44, -22, 0, 58), color);
        torso.lineOnFront(Curve.open(-40, -20, 0, 56, 40, -20), Tint.shade(color, 0.3), 3);
        torso.pen().line(Curve.open(-50, -34, 0, -14, 50, -34), Tint.faint(Tint.shade(color, 0.4), 0.6), 3);
        for (double[] dot : new double[][] {{-20, -8}, {20, -8}, {0, 8}, {0, 34}, {-10, 20}, {11, 20}}) {
            torso.onFront(Curve.circle(dot[0], dot[1], 3.4), Tint.faint(Tint.WHITE, 0.8));
        }
    }
}
