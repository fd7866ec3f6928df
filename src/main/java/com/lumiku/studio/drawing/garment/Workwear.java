package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;

/** Clothes for work and weather. */
final class Workwear {

    private static final Tint METAL = Tint.of(0xD7B45A);
    private static final Tint STEEL = Tint.of(0xC3CAD4);

    private Workwear() {}

    /** A bib with straps over a shirt. */
    static void overalls(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint shirt = torso.outfit().inner();
        Necklines.above(torso, 150, shirt);
        print(torso, Curve.polygon(-120, -60, 120, -60, 120, 150, -120, 150));
        beneathCollar(torso, shirt);
        torso.onFront(
                Curve.polygon(-58, 40, 58, 40, 64, 120, 120, 150, 130, 320, -130, 320, -120, 150, -64, 120), cloth);
        torso.lineOnFront(Curve.open(-56, 50, 56, 50), Tint.light(cloth, 0.25), 2.6);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 46, 46, side * 54, -46), cloth, 18);
            torso.onFront(Curve.circle(side * 46, 54, 8), METAL);
        }
        torso.lineOnFront(Curve.polygon(-30, 76, 30, 76, 30, 116, -30, 116), Tint.shade(cloth, 0.35), 2.8);
    }

    static void coverall(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Fronts.zip(torso);
        Necklines.shirtCollar(torso);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(
                    Curve.polygon(side * 34, 52, side * 82, 52, side * 82, 104, side * 34, 104),
                    Tint.shade(cloth, 0.35),
                    2.8);
        }
        if (torso.outfit().tailoring().letters().isEmpty()) {
            torso.onFront(Curve.ellipse(58, 34, 24, 11), Tint.of(0xF4F1EC));
            torso.lineOnFront(Curve.open(44, 34, 72, 34), Tint.of(0xC8313A), 4);
        }
    }

    static void rain(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Necklines.vee(torso, 4);
        torso.beyondFront(
                Curve.closed(
                        -40, -66, -78, -44, -72, -8, -30, 22, 0, 30, 30, 22, 72, -8, 78, -44, 40, -66, 30, -22, 0, 2,
                        -30, -22),
                Tint.light(cloth, 0.12));
        torso.lineOnFront(Curve.open(-72, -6, -30, 22, 0, 30, 30, 22, 72, -6), Tint.shade(cloth, 0.3), 3.4);
        torso.lineOnFront(Curve.open(-12, 30, -12, 300), Tint.shade(cloth, 0.28), 3);
        torso.lineOnFront(Curve.open(18, 28, 18, 300), Tint.shade(cloth, 0.28), 3);
        for (int y = 44; y < 290; y += 38) {
            Fronts.button(torso, 3, y, 6.5, Tint.shade(cloth, 0.5));
        }
        Shape shine = Curve.together(
                List.of(Curve.strand(9, -66, 30, -56, 70, -62, 140), Curve.strand(6, -84, 28, -78, 52, -80, 84)));
        torso.onFront(shine, Tint.faint(Tint.WHITE, 0.4));
    }

    static void padded(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        for (int y = -4; y < 300; y += 34) {
            Shape light = Curve.open(-150, y + 3, 0, y + 18, 150, y + 3);
            torso.pen().lineWithin(torso.outline(), light, Tint.faint(Tint.WHITE, 0.2), 6);
            Shape seam = Curve.open(-150, y - 6, 0, y + 9, 150, y - 6);
            torso.pen().lineWithin(torso.outline(), seam, Tint.shade(cloth, 0.28), 4);
        }
        Fronts.zip(torso);
        torso.beyondFront(
                Curve.closed(-42, -74, -54, -46, -44, -22, 0, -8, 44, -22, 54, -46, 42, -74, 34, -50, 0, -36, -34, -50),
                Tint.light(cloth, 0.1));
        torso.lineOnFront(Curve.open(-46, -22, 0, -8, 46, -22), Tint.shade(cloth, 0.3), 3);
        if (torso.outfit().under() != null) {
            Shape throat = Curve.polygon(-30, -60, 0, 62, 30, -60);
            Necklines.beneath(torso, throat, torso.outfit().inner());
            under(torso);
            torso.edgeOnFront(Curve.polygon(-30, -60, 0, 62, 30, -60, 0, 62), Tint.shade(cloth, 0.35), 4);
        }
    }

    static Shape tuft(double x, double y, double size) {
        double[] points = new double[28];
        for (int i = 0; i < 14; i++) {
            double angle = Math.PI * i / 7;
            double out = i % 2 == 0 ? size : size * 0.78;
            points[2 * i] = x + out * Math.cos(angle);
            points[2 * i + 1] = y + out * Math.sin(angle);
        }
        return Curve.closed(points);
    }

    static void lifeVest(TorsoSketch torso) {
        Tint vest = torso.outfit().color();
        Necklines.vee(torso, 12);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.closed(
                            side * 34, -58, side * 66, -50, side * 90, 10, side * 92, 300, side * 6, 300, side * 6, 30),
                    Tint.light(vest, 0.1));
            torso.lineOnFront(
                    Curve.open(side * 34, -56, side * 24, -4, side * 6, 30, side * 6, 300), Tint.shade(vest, 0.35), 4);
        }
        for (int y : new int[] {50, 120, 190}) {
            torso.pen().lineWithin(torso.outline(), Curve.open(-150, y, 150, y), Tint.of(0x2F3440), 13);
            torso.onFront(Curve.polygon(-15, y - 10, 15, y - 10, 15, y + 10, -15, y + 10), Tint.of(0x14161C));
        }
        for (int side : new int[] {-1, 1}) {
            torso.onFront(Curve.polygon(side * 48, 6, side * 76, 6, side * 76, 26, side * 48, 26), Tint.of(0xE6EAEF));
        }
    }

    /** A high neck, a zip and lighter flanks. */
    static void wetsuit(TorsoSketch torso) {
        Tint accent = Tint.shade(torso.outfit().color(), 0.12);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(
                    Curve.closed(
                            side * 140,
                            -40,
                            side * 66,
                            -30,
                            side * 54,
                            40,
                            side * 66,
                            160,
                            side * 60,
                            320,
                            side * 160,
                            320),
                    Tint.shade(accent, 0.15));
            torso.lineOnFront(
                    Curve.open(side * 66, -34, side * 54, 40, side * 66, 160, side * 60, 320),
                    Tint.light(accent, 0.35),
                    4);
        }
        Necklines.roll(torso);
        torso.lineOnFront(Curve.open(0, -14, 0, 150), STEEL, 4);
    }

    /** What shows at the neck of a sweater or hoodie. */
    static void neckBeneath(TorsoSketch torso) {
        Tint shirt = torso.outfit().inner();
        if (torso.outfit().under() == Garment.T_SHIRT) {
            Necklines.beneath(torso, Curve.closed(-58, -60, -44, 0, 0, 36, 44, 0, 58, -60), shirt);
            Necklines.round(torso, shirt);
            torso.lineOnFront(
                    Curve.open(-58, -46, -44, 2, 0, 37, 44, 2, 58, -46),
                    Tint.shade(torso.outfit().color(), 0.25),
                    6);
        } else if (torso.outfit().under() == Garment.TURTLENECK) {
            Necklines.crew(torso);
            under(torso);
        } else {
            Necklines.beneath(torso, Curve.polygon(-44, -60, 0, 40, 44, -60), shirt);
            torso.lineOnFront(
                    Curve.open(-44, -54, 0, 42), Tint.shade(torso.outfit().color(), 0.25), 6);
            torso.lineOnFront(
                    Curve.open(44, -54, 0, 42), Tint.shade(torso.outfit().color(), 0.25), 6);
            Necklines.collar(torso, shirt);
        }
    }

    /** A dress with broad straps over a shirt. */
    static void pinafore(TorsoSketch torso) {
        Outfit outfit = torso.outfit();
        Necklines.above(torso, 34, outfit.inner());
        print(torso, Curve.polygon(-120, -60, 120, -60, 120, 34, -120, 34));
        beneathCollar(torso, outfit.inner());
        for (int side : new int[] {-1, 1}) {
            Shape strap = Curve.polygon(side * 38, 40, side * 66, 40, side * 64, -40, side * 44, -44);
            torso.onFront(strap, outfit.color());
            if (outfit.print() != null && !torso.fromBehind()) {
                Prints.print(torso.pen(), torso.front().bend(strap), outfit, outfit.color(), TorsoSketch.PRINT);
            }
        }
        torso.lineOnFront(Curve.open(-90, 34, 90, 34), Tint.shade(outfit.color(), 0.25), 4);
    }

    private static void beneathCollar(TorsoSketch torso, Tint shirt) {
        Optional<Cut> neck = torso.outfit().tailoring().neckline();
        if (neck.isPresent()) {
            Necks.of(neck.get()).draw(torso);
        } else if (torso.outfit().under() == Garment.SHIRT || torso.outfit().under() == Garment.BLOUSE) {
            Necklines.collar(torso, shirt);
        } else {
            Necklines.round(torso, shirt);
        }
    }

    /** The print of what is worn beneath. */
    static void print(TorsoSketch torso) {
        print(torso, Curve.polygon(-44, -10, -30, 300, 30, 300, 44, -10));
    }

    /** The print of what is worn beneath, on the part that is seen of it. */
    static void print(TorsoSketch torso, Shape flat) {
        Outfit outfit = torso.outfit();
        if (outfit.underPrint() == null || torso.fromBehind()) {
            return;
        }
        Shape part = torso.front().bend(flat);
        Tint second = outfit.tailoring()
                .fabric(outfit.under())
                .filter(fabric -> fabric.colors().size() > 1)
                .map(fabric -> fabric.colors().get(1))
                .orElseGet(() -> Prints.contrasting(outfit.accent(), outfit.inner()));
        double half = TorsoSketch.neckHalf(torso.who());
        Region seen = Region.of(part).within(torso.outline()).without(Curve.ellipse(0, -40, half + 9, half + 20));
        Prints.print(torso.pen(), seen, part.getBounds2D(), outfit.underPrint(), outfit.inner(), second, 34);
    }

    /** Which collar shows beneath an open jacket. */
    static void under(TorsoSketch torso) {
        Garment under = torso.outfit().under();
        print(torso);
        if (under == Garment.TURTLENECK) {
            double half = TorsoSketch.neckHalf(torso.who()) + 6;
            Tint color = torso.outfit().inner();
            torso.pen()
                    .fill(
                            Curve.closed(
                                    -half, -70, -half - 3, -46, -half + 4, -14, 0, 8, half - 4, -14, half + 3, -46,
                                    half, -70, 0, -60),
                            Tint.light(color, 0.07));
            torso.lineOnFront(Curve.open(-half - 2, -42, 0, -28, half + 2, -42), Tint.shade(color, 0.25), 3);
        } else if (under == Garment.SHIRT || under == Garment.BLOUSE || under == Garment.POLO) {
            torso.lineOnFront(
                    Curve.open(0, 6, 0, 150), Tint.shade(torso.outfit().inner(), 0.16), 2.2);
            Necklines.collar(torso, torso.outfit().inner());
        } else if (under == Garment.HOODIE) {
            torso.lineOnFront(Curve.open(-16, -10, -18, 50), Tint.of(0xF4F1EC), 4);
            torso.lineOnFront(Curve.open(16, -10, 18, 50), Tint.of(0xF4F1EC), 4);
        }
    }

    /** A shirt's, unless something without buttons is worn beneath. */
    static void collarBeneathApron(TorsoSketch torso) {
        switch (torso.outfit().under()) {
            case T_SHIRT, SWEATER, HOODIE, JERSEY -> Necklines.crew(torso);
            case TANK_TOP -> Necklines.scoop(torso);
            case TURTLENECK -> Necklines.roll(torso);
            case null, default -> {
                Fronts.buttons(torso);
                Necklines.shirtCollar(torso);
            }
        }
    }
}
