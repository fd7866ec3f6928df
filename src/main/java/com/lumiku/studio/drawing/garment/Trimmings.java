package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Garment.Sleeve;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Emblem;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.Optional;

/** What edges of clothes have, and what is wound around the neck: fur, ruffles, lace, fringes, scarves and boas. */
public final class Trimmings {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint FLEECE = Tint.of(0xF1E4CC);

    private static final Tint SILVER = Tint.of(0xC3CAD4);
    private static final double STEP = 30;

    private Trimmings() {}

    static void draw(TorsoSketch torso) {
        Tailoring tailoring = torso.outfit().tailoring();
        if (tailoring.has(Cut.PATCHES)) {
            patches(torso);
        }
        Wear.draw(torso);
        if (tailoring.has(Cut.NECK_BOW)) {
            bow(torso);
        }
        if (tailoring.has(Cut.STUDS)) {
            studs(torso);
        }
        if (tailoring.has(Cut.FRINGE)) {
            fringe(torso);
        }
        if (tailoring.has(Cut.RUFFLES)) {
            ruffles(torso);
        }
        if (tailoring.has(Cut.LACE_TRIM)
                || torso.outfit().print() == Print.LACE && torso.outfit().garment() == Garment.DRESS) {
            lace(
                    torso,
                    tailoring
                            .part(Noun.TRIM)
                            .orElse(
                                    tailoring.has(Cut.LACE_TRIM)
                                            ? WHITE
                                            : torso.outfit().color()));
        }
        if (tailoring.has(Cut.FUR_COLLAR)) {
            fur(
                    torso,
                    tailoring
                            .part(Noun.COLLAR)
                            .or(() -> tailoring.part(Noun.LINING))
                            .orElse(FLEECE));
        }
    }

    /** A belt that is said is worn high in portraits, which end above the waist. */
    public static void highBelt(TorsoSketch torso) {
        Optional<Tint> said = torso.outfit().tailoring().part(Noun.BELT);
        if (said.isEmpty()) {
            return;
        }
        Tint belt = said.get();
        boolean tied = torso.outfit().garment() == Garment.MARTIAL_ARTS_GI
                || torso.outfit().garment() == Garment.KEBAYA
                || torso.outfit().garment() == Garment.KIMONO
                || torso.outfit().garment() == Garment.BATHROBE;
        double y = torso.outfit().garment() == Garment.KIMONO ? 84 : 76;
        torso.pen()
                .lineWithin(
                        torso.outline(), Curve.open(-150, y, 0, y + 3, 150, y), Tint.shade(belt, 0.3), tied ? 23 : 17);
        torso.pen().lineWithin(torso.outline(), Curve.open(-150, y, 0, y + 3, 150, y), belt, tied ? 20 : 14);
        if (tied) {
            torso.onFront(Curve.closed(-13, y - 11, 13, y - 11, 15, y + 12, -15, y + 12), Tint.light(belt, 0.12));
            torso.lineOnFront(Curve.open(-8, y + 8, -30, y + 44), belt, 12);
            torso.lineOnFront(Curve.open(8, y + 8, 28, y + 46), belt, 12);
        } else {
            torso.lineOnFront(Curve.polygon(-13, y - 8, 13, y - 8, 13, y + 12, -13, y + 12), Tint.of(0xE0B04A), 4.4);
        }
    }

    /** Metal points on the shoulders and along the edges. */
    private static void studs(TorsoSketch torso) {
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 4; i++) {
                double x = side * (48 + i * 14);
                double y = -30 + i * 6;
                torso.beyondFront(Curve.polygon(x - 6, y + 6, x + side * 3, y - 15, x + 7, y + 9), SILVER);
                torso.onFront(Curve.circle(side * 46, 8 + i * 22, 5), Tint.shade(SILVER, 0.3));
                torso.onFront(Curve.circle(side * 46 - 1, 7 + i * 22, 3.6), Tint.light(SILVER, 0.4));
            }
        }
    }

    /** A large soft bow with two ends, at the neck of a blouse. */
    private static void bow(TorsoSketch torso) {
        Tint blouse = torso.outfit().garment().isLayer()
                ? torso.outfit().inner()
                : torso.outfit().color();
        Tint cloth = torso.outfit()
                .tailoring()
                .trim()
                .orElse(Tint.brightness(blouse) > 0.5 ? Tint.shade(blouse, 0.12) : Tint.light(blouse, 0.16));
        for (int side : new int[] {-1, 1}) {
            torso.onFront(Curve.polygon(0, 14, side * 8, 14, side * 30, 84, side * 10, 90), Tint.shade(cloth, 0.08));
            Shape loop = Curve.closed(0, 8, side * 30, -14, side * 48, -2, side * 44, 24, side * 20, 22);
            torso.beyondFront(loop, cloth);
            torso.lineOnFront(loop, Tint.shade(cloth, 0.25), 2.6);
        }
        torso.onFront(Curve.ellipse(0, 9, 10, 10), Tint.shade(cloth, 0.14));
    }

    private static void patches(TorsoSketch torso) {
        Shown.emblem(torso.onChest(-50, 34, 0.42), new Worn<>(Emblem.HEART, null, 1));
        Shown.emblem(torso.onChest(52, 30, 0.46), new Worn<>(Emblem.SMILEY, null, 1));
        Shown.emblem(torso.onChest(-54, 70, 0.46), new Worn<>(Emblem.STAR, null, 1));
        Shown.emblem(torso.onChest(52, 72, 0.46), new Worn<>(Emblem.LIGHTNING, null, 1));
    }

    /** Around the neck and down to the closure. */
    private static void fur(TorsoSketch torso, Tint fur) {
        Robes.collar(torso, -1, fur, 68);
        Robes.collar(torso, 1, fur, 68);
    }

    /** A row of folds across the chest. */
    private static void ruffles(TorsoSketch torso) {
        Tint cloth = torso.outfit()
                .tailoring()
                .part(Noun.TRIM)
                .orElse(Tint.light(torso.outfit().color(), 0.16));
        boolean bare = torso.who().sleeve() == Sleeve.NONE;
        if (!bare) {
            cascade(torso, cloth);
            return;
        }
        for (int row = 0; row < 2; row++) {
            double y = 56 + row * 24;
            for (int i = -4; i <= 4; i++) {
                torso.onFront(
                        Curve.closed(
                                i * 20 - 13,
                                y - 12,
                                i * 20 + 13,
                                y - 12,
                                i * 20 + 12,
                                y + 8,
                                i * 20,
                                y + 13,
                                i * 20 - 12,
                                y + 8),
                        Math.floorMod(i, 2) == 0 ? cloth : Tint.shade(cloth, 0.1));
            }
        }
    }

    /** A frill that falls from the neck in waves, on both sides of the middle. */
    private static void cascade(TorsoSketch torso, Tint cloth) {
        Tint fold = Tint.shade(cloth, 0.22);
        for (int row = 3; row >= 0; row--) {
            double y = -4 + row * 24;
            double half = 40 - row * 2;
            Shape frill = Curve.closed(
                    -half * 0.5,
                    y - 12,
                    half * 0.5,
                    y - 12,
                    half,
                    y + 8,
                    half * 0.8,
                    y + 22,
                    half * 0.45,
                    y + 15,
                    half * 0.2,
                    y + 26,
                    -half * 0.12,
                    y + 17,
                    -half * 0.42,
                    y + 26,
                    -half * 0.7,
                    y + 15,
                    -half,
                    y + 18,
                    -half * 1.02,
                    y + 6);
            torso.onFront(Region.of(torso.front().bend(frill)).without(torso.neck()), cloth);
            torso.edgeOnFront(frill, Tint.faint(fold, 0.7), 2);
            for (double share : new double[] {-0.62, -0.2, 0.25, 0.66}) {
                torso.edgeOnFront(
                        Curve.open(half * share * 0.5, y - 6, half * share, y + 14), Tint.faint(fold, 0.6), 2.4);
            }
        }
    }

    private static void lace(TorsoSketch torso, Tint thread) {
        double half = TorsoSketch.neckHalf(torso.who()) + 16;
        for (int i = -5; i <= 5; i++) {
            double share = i / 5.0;
            double x = half * Math.sin(share * Math.PI / 2);
            double y = 28 - 62 * Math.pow(Math.abs(share), 2.2);
            torso.onFront(Curve.circle(x, y, 10), thread);
            torso.onFront(Curve.circle(x, y, 3.4), Tint.shade(thread, 0.25));
        }
    }

    private static void fringe(TorsoSketch torso) {
        Tint cloth = torso.outfit()
                .tailoring()
                .part(Noun.TRIM)
                .orElse(Tint.shade(torso.outfit().color(), 0.25));
        torso.lineOnFront(Curve.open(-100, 40, -50, 50, 0, 58, 50, 50, 100, 40), cloth, 5);
        for (int i = -12; i <= 12; i++) {
            double top = 58 - Math.abs(i) * 1.4;
            torso.lineOnFront(Curve.open(i * 8, top, i * 8 + 1, top + 34), cloth, 4);
        }
    }

    /** The shoulders of a shirt whose sleeves begin at the neck. */
    static void raglan(TorsoSketch torso, Tint sleeves) {
        double half = TorsoSketch.neckHalf(torso.who());
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.cornered(
                            new double[] {side * (half + 4), -60, side * (half + 16), -10, side * 66, 50, side * 84, 92
                            },
                            side * 200,
                            92,
                            side * 200,
                            -80),
                    sleeves);
        }
    }

    /** Wound around the neck, with an end that hangs down. */
    static void scarf(TorsoSketch torso, Tint color) {
        Optional<Fabric> fabric = torso.outfit().tailoring().fabric(Accessory.SCARF);
        Tint fold = Tint.faint(Tint.shade(color, 0.45), 0.6);
        Shape end = Curve.closed(26, -10, 58, -4, 66, 90, 62, 190, 24, 190, 22, 90);
        torso.beyondFront(end, Tint.shade(color, 0.12));
        fabric.ifPresent(one -> Neckwear.print(torso, end, one, Tint.shade(color, 0.12)));
        for (int i = 0; i < 4; i++) {
            torso.lineOnFront(Curve.open(28 + i * 11, 186, 28 + i * 11, 206), color, 5);
        }
        Shape wound =
                Curve.closed(-46, -82, -66, -52, -60, -18, -20, 8, 24, 8, 60, -18, 66, -52, 46, -82, 20, -60, -20, -60);
        torso.pen().fill(wound, color);
        fabric.ifPresent(one -> Prints.print(torso.pen(), wound, one, color, STEP));
        torso.pen().line(Curve.open(-58, -50, -20, -24, 30, -24, 60, -44), fold, 4);
        torso.pen().line(Curve.open(-52, -28, -14, -4, 30, -6, 56, -24), fold, 3.4);
        torso.lineOnFront(Curve.open(26, 2, 24, 90, 26, 186), fold, 3);
    }

    /** Feathers around the neck and down to both sides. */
    static void boa(TorsoSketch torso, Tint color) {
        for (int i = 11; i >= 0; i--) {
            for (int side : new int[] {-1, 1}) {
                double x = side * (i < 4 ? 22 + i * 13 : 62 + Math.min(i - 4, 3) * 1.5);
                double y = i < 4 ? 2 - i * 9 : -28 + (i - 4) * 22;
                torso.beyondFront(
                        Workwear.tuft(x, y, 23),
                        i % 3 == 0 ? Tint.light(color, 0.2) : i % 3 == 1 ? color : Tint.shade(color, 0.08));
            }
        }
    }

    /** Rolled and laid around the neck, with a short end and a shorter one. */
    static void towel(TorsoSketch torso, Tint cloth) {
        Tint fold = Tint.shade(cloth, 0.2);
        for (int side : new int[] {-1, 1}) {
            double low = side < 0 ? 76 : 54;
            Shape roll = Curve.closed(
                    side * 30, -76, side * 52, -64, side * 61, -36, side * 52, -4, side * 40, low * 0.4, side * 43, low,
                    side * 9, low + 5, side * 9, low * 0.4, side * 15, 4, side * 30, -24, side * 34, -48);
            torso.beyondFront(roll, cloth);
            torso.beyondFront(Curve.strand(7, side * 50, -58, side * 52, -26, side * 36, 10), Tint.faint(fold, 0.55));
            torso.beyondFront(Curve.strand(5, side * 38, -64, side * 42, -34, side * 24, 4), Tint.faint(fold, 0.55));
            torso.lineOnFront(Curve.open(side * 10, low - 12, side * 42, low - 15), Tint.of(0x86BCE3), 6);
            torso.lineOnFront(roll, fold, 2.4);
        }
    }
}
