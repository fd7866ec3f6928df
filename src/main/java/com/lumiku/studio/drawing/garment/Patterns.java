package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Ornament and what belongs to a trade. */
final class Patterns {

    /** How far flowers and lace are apart. */
    static final double FLOWERS = 52;

    static final double LACE = 44;

    /** How far apart motifs of batik are, of those of other prints. */
    static final double BATIK = 0.9;

    private Patterns() {}

    static void flowers(TorsoSketch torso) {
        if (torso.outfit().print() != null) {
            return;
        }
        Tint petals = Tint.light(torso.outfit().accent(), 0.25);
        Prints.print(torso.pen(), torso.outline(), front(FLOWERS), "FLORAL", petals, FLOWERS, TorsoSketch.PRINT);
    }

    /** Light, from top to bottom. */
    static void wideStripes(TorsoSketch torso) {
        if (torso.outfit().print() != null) {
            return;
        }
        Tint stripe = Tint.faint(Tint.light(torso.outfit().color(), 0.45), 0.7);
        for (int x = -120; x <= 120; x += 26) {
            torso.lineOnFront(Curve.open(x, -50, x, 300), stripe, 5);
        }
    }

    /** The small flowers of a kebaya. */
    static void lace(TorsoSketch torso) {
        Tint thread = Tint.light(torso.outfit().color(), 0.42);
        Prints.print(torso.pen(), torso.outline(), front(LACE), "LACE", Tint.faint(thread, 0.8), LACE, 34);
    }

    static void laceEdge(TorsoSketch torso) {
        Tint thread = Tint.light(torso.outfit().color(), 0.42);
        torso.lineOnFront(Curve.open(-34, -50, -14, 20, 0, 66, 3, 180, 2, 300), thread, 8);
        torso.lineOnFront(Curve.open(34, -50, 14, 20, 0, 66), thread, 8);
        for (int y = 84; y < 180; y += 30) {
            torso.onFront(Curve.circle(1, y, 6.5), Tint.of(0xE2BC62));
        }
    }

    static void embroidery(TorsoSketch torso) {
        Tint thread = Tint.brightness(torso.outfit().color()) > 0.6
                ? torso.outfit().accent()
                : Tint.light(torso.outfit().color(), 0.5);
        if (torso.outfit().tailoring().part(Noun.BUTTONS).isPresent()) {
            torso.lineOnFront(
                    Curve.open(-8, -6, -8, 300), Tint.shade(torso.outfit().color(), 0.25), 3);
            for (int y = 14; y < 290; y += 26) {
                Fronts.button(torso, 0, y, 5, thread);
            }
            return;
        }
        torso.lineOnFront(Curve.open(0, -6, 0, 150), thread, 15);
        torso.lineOnFront(Curve.open(0, -6, 0, 150), torso.outfit().color(), 9);
        for (int y = 12; y < 150; y += 26) {
            torso.onFront(Curve.polygon(0, y - 9, 6, y, 0, y + 9, -6, y), thread);
        }
    }

    static void ribs(TorsoSketch torso) {
        Tint color = torso.outfit().color();
        torso.pen().lineWithin(torso.outline(), Curve.open(-120, 276, 0, 290, 120, 276), torso.shade(color), 24);
    }

    /** Cables of a knitted pullover. */
    static void cables(TorsoSketch torso) {
        if (torso.outfit().print() != null) {
            return;
        }
        List<Shape> links = new ArrayList<>();
        for (int x = -42; x <= 42; x += 42) {
            for (int y = x == 0 ? 22 : -2; y < 230; y += 27) {
                links.add(Curve.strand(14, x, y, x, y + 13.5, x, y + 27));
            }
        }
        Tint stitch = Tint.faint(Tint.shade(torso.outfit().color(), 0.36), 0.5);
        torso.lineOnFront(Curve.together(links), stitch, 3.2);
    }

    static void chestStripe(TorsoSketch torso) {
        boolean taken = torso.outfit().print() != null
                || torso.outfit().tailoring().part(Noun.SIDES).isPresent()
                || torso.outfit().tailoring().emblem() != null
                || !torso.outfit().tailoring().letters().isEmpty();
        if (taken) {
            return;
        }
        Tint stripe = torso.outfit().inner();
        torso.pen().lineWithin(torso.outline(), Curve.open(-140, 50, 0, 58, 140, 50), stripe, 22);
    }

    static void sideStripes(TorsoSketch torso) {
        Tint stripe = torso.outfit().inner();
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 84, 40, side * 74, 160, side * 82, 300), stripe, 12);
        }
    }

    /** Panels below the arms. */
    static void sides(TorsoSketch torso, Tint color) {
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.closed(
                            side * 150,
                            -30,
                            side * 88,
                            -4,
                            side * 60,
                            30,
                            side * 46,
                            84,
                            side * 54,
                            180,
                            side * 50,
                            320,
                            side * 160,
                            320),
                    color);
        }
    }

    static void reflectors(TorsoSketch torso) {
        Tint strip = Tint.of(0xF3E27A);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 54, -40, side * 54, 300), strip, 15);
        }
        torso.pen().lineWithin(torso.outline(), Curve.open(-140, 150, 140, 150), strip, 18);
        torso.pen().lineWithin(torso.outline(), Curve.open(-140, 150, 140, 150), Tint.of(0xD9DCE2), 7);
    }

    static void apron(TorsoSketch torso) {
        Tint apron = torso.outfit().accent();
        Shape cloth = Curve.polygon(-46, 34, 46, 34, 58, 120, 120, 160, 120, 320, -120, 320, -120, 160, -58, 120);
        torso.onFront(cloth, apron);
        if (torso.outfit().underPrint() != null && !torso.fromBehind()) {
            Prints.print(
                    torso.pen(), torso.front().bend(cloth), torso.outfit().underPrint(), apron, Tint.of(0xFAF8F4), 34);
        }
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 42, 36, side * 40, -50), apron, 11);
        }
        torso.lineOnFront(Curve.polygon(-40, 186, 40, 186, 36, 246, -36, 246), Tint.shade(apron, 0.25), 3);
    }

    /** The blouse beneath a drape. */
    static void blouse(TorsoSketch torso) {
        Limb.fill(torso.pen(), torso.outline(), Sleeves.color(torso.outfit()), 1000);
    }

    static void sash(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        torso.onFront(Curve.closed(20, -60, 66, -44, 40, 40, -30, 170, -120, 300, -150, 200, -70, 100, 0, 20), cloth);
        Tint border = torso.outfit().tailoring().part(Noun.TRIM).orElse(Tint.of(0xE6BE62));
        torso.lineOnFront(Curve.open(64, -42, 38, 44, -32, 174, -110, 290), border, 13);
        torso.lineOnFront(Curve.open(22, -56, 2, 16, -46, 92, -116, 190), border, 8);
    }

    static void waistband(TorsoSketch torso) {
        torso.pen()
                .lineWithin(
                        torso.outline(),
                        Curve.open(-140, 148, 0, 156, 140, 148),
                        torso.outfit().accent(),
                        16);
    }

    /** What is below the neckline, from a whole repeat on. */
    private static Rectangle2D front(double across) {
        double left = 3 * across;
        return new Rectangle2D.Double(-left, 0, 2 * left, 310);
    }
}
