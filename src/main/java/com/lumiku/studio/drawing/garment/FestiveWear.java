package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is worn at weddings, and at the feasts of many countries. */
public final class FestiveWear {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DARK = Tint.of(0x22232B);

    private static final Tint RED = Tint.of(0xC8313A);
    private static final Tint LEATHER = Tint.of(0x6B4632);

    private static final Tint[] CLOTH = {Tint.of(0x2F7A4B), Tint.of(0xC8313A), Tint.of(0x2A2624), Tint.of(0xF2C54A)};

    private FestiveWear() {}

    /** A neckline of embroidered rows. */
    static void dashiki(TorsoSketch torso) {
        Tint accent = torso.outfit().accent();
        Necklines.vee(torso, 40);
        Tint[] rows = {GOLD, accent, Tint.of(0x2F7F86), GOLD};
        for (int i = 0; i < rows.length; i++) {
            double out = i * 13;
            torso.lineOnFront(
                    Curve.open(-40 - out, -46 + i * 3, 0, 52 + out * 1.4, 40 + out, -46 + i * 3), rows[i], 10);
        }
        for (int y = 116; y < 230; y += 28) {
            torso.onFront(Curve.polygon(0, y - 12, 12, y, 0, y + 12, -12, y), y % 56 == 4 ? GOLD : accent);
        }
    }

    /** Lace over a bride's neckline. */
    static void bridal(TorsoSketch torso) {
        Necklines.sweetheart(torso);
        Tint thread = Tint.shade(torso.outfit().color(), 0.12);
        for (int x = -80; x <= 80; x += 16) {
            torso.onFront(Curve.circle(x, 40 + 10 * Math.cos(x * 0.05), 6), WHITE);
            torso.lineOnFront(Curve.circle(x, 40 + 10 * Math.cos(x * 0.05), 6), thread, 1.8);
        }
        for (int row = 0; row < 4; row++) {
            for (int x = -80 + row % 2 * 20; x <= 80; x += 40) {
                torso.onFront(Curve.circle(x, 74 + row * 30, 3.4), thread);
            }
        }
    }

    static void tuxedo(TorsoSketch torso) {
        Fronts.shirtBeneath(torso);
        Fronts.lapels(torso);
        Tint satin = Tint.light(torso.outfit().color(), 0.22);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 48, -36, side * 56, 26, 0, 150), satin, 5);
        }
        boolean tied = Stream.of(Accessory.BOW_TIE, Accessory.TIE, Accessory.CRAVAT)
                .anyMatch(worn -> torso.who().accessory(worn).isPresent());
        if (!tied && torso.outfit().tailoring().has(Cut.LOOSENED)) {
            Ties.untied(torso, Tint.light(DARK, 0.3));
        } else if (!tied && !torso.outfit().tailoring().has(Cut.OPEN_COLLAR)) {
            torso.onFront(Curve.polygon(0, 8, -28, -6, -28, 22, 0, 10, 28, 22, 28, -6), DARK);
            torso.onFront(Curve.ellipse(0, 8, 7, 8), Tint.light(DARK, 0.15));
        }
        for (int y = 40; y < 150; y += 30) {
            torso.onFront(Curve.circle(0, y, 3.6), DARK);
        }
    }

    /** A short jacket with a white collar, tied with a long ribbon above a full skirt. */
    static void hanbok(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint collar = torso.outfit().tailoring().part(Noun.COLLAR).orElse(WHITE);
        Tint ribbon =
                torso.outfit().tailoring().part(Noun.TRIM).orElse(torso.outfit().accent());
        Necklines.vee(torso, 34);
        torso.lineOnFront(Curve.open(40, -54, 24, -4, -14, 52, -40, 76), Tint.shade(cloth, 0.2), 26);
        torso.lineOnFront(Curve.open(40, -54, 24, -4, -14, 52, -40, 76), cloth, 22);
        torso.lineOnFront(Curve.open(40, -54, 22, -6, -10, 44), collar, 13);
        torso.lineOnFront(Curve.open(-40, -54, -24, -8, -4, 30), collar, 13);
        torso.onFront(
                Curve.polygon(-140, 86, 140, 86, 150, 320, -150, 320),
                torso.outfit().inner());
        torso.lineOnFront(Curve.open(-140, 86, 140, 86), Tint.shade(cloth, 0.25), 4);
        torso.onFront(Curve.closed(-6, 56, -44, 44, -52, 58, -40, 70), ribbon);
        torso.onFront(Curve.polygon(-10, 58, 8, 58, 22, 220, -2, 224), ribbon);
        torso.onFront(Curve.polygon(-14, 58, -2, 60, -14, 190, -32, 186), Tint.shade(ribbon, 0.15));
        torso.onFront(Curve.ellipse(-6, 58, 11, 9), Tint.shade(ribbon, 0.2));
    }

    /** Closed from the neck to the side. */
    static void aoDai(TorsoSketch torso) {
        Tint line = torso.outfit()
                .tailoring()
                .trim()
                .orElse(Tint.shade(torso.outfit().color(), 0.25));
        torso.lineOnFront(Curve.open(8, -8, 40, 10, 74, 60, 80, 160, 84, 300), line, 4);
        for (double[] at : new double[][] {{30, 5}, {56, 30}, {75, 74}}) {
            torso.onFront(Curve.circle(at[0], at[1], 4.4), Tint.shade(line, 0.3));
        }
    }

    /** Two strips of stitched diamonds beside the closure. */
    static void embroidered(TorsoSketch torso) {
        Tint thread = torso.outfit()
                .tailoring()
                .part(Noun.TRIM)
                .or(() -> torso.outfit().tailoring().part(Noun.PATTERN))
                .orElse(RED);
        Tint second = Tint.brightness(thread) > 0.5 ? Tint.shade(thread, 0.5) : Tint.of(0x2C2D36);
        torso.lineOnFront(Curve.open(0, 4, 0, 120), Tint.shade(torso.outfit().color(), 0.2), 3);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 12, -6, side * 12, 300), thread, 3);
            torso.lineOnFront(Curve.open(side * 44, -24, side * 44, 300), thread, 3);
            for (int y = -4; y < 300; y += 24) {
                double x = side * 28;
                torso.onFront(Curve.polygon(x, y - 12, x + 12, y, x, y + 12, x - 12, y), thread);
                torso.onFront(Curve.polygon(x, y - 5, x + 5, y, x, y + 5, x - 5, y), second);
            }
        }
        torso.lineOnFront(Curve.open(0, 124, 0, 150), RED, 6);
    }

    /** Leather straps with an embroidered bar across the chest. */
    static void braces(TorsoSketch torso) {
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 54, -44, side * 48, 60, side * 52, 300), LEATHER, 19);
            torso.lineOnFront(Curve.open(side * 54, -44, side * 48, 60, side * 52, 300), Tint.light(LEATHER, 0.3), 3);
        }
        torso.onFront(Curve.polygon(-46, 48, 46, 48, 46, 82, -46, 82), LEATHER);
        torso.lineOnFront(Curve.polygon(-40, 53, 40, 53, 40, 77, -40, 77), Tint.of(0xE0C48A), 2.6);
        torso.onFront(Curve.star(0, 65, 10), Tint.of(0xE0C48A));
    }

    /** Bands of narrow folds from the shoulders down, and pockets. */
    static void pleats(TorsoSketch torso) {
        Tint fold = torso.outfit()
                .tailoring()
                .trim()
                .orElse(Tint.shade(torso.outfit().color(), 0.16));
        for (int side : new int[] {-1, 1}) {
            for (int i = 0; i < 4; i++) {
                torso.lineOnFront(Curve.open(side * (40 + i * 6), -40, side * (40 + i * 6), 300), fold, 2.6);
            }
            torso.lineOnFront(Curve.polygon(side * 34, 52, side * 66, 52, side * 66, 94, side * 34, 94), fold, 3);
        }
    }

    /** Boned and laced in front, with bare shoulders. */
    static void corset(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint lace = torso.outfit().tailoring().part(Noun.LACES).orElse(Tint.light(cloth, 0.45));
        Necks.of(Cut.STRAPLESS).draw(torso);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 46, 40, side * 38, 120, side * 48, 300), Tint.shade(cloth, 0.35), 3);
            torso.lineOnFront(Curve.open(side * 14, 42, side * 14, 300), Tint.shade(cloth, 0.35), 4);
        }
        for (int y = 48; y < 280; y += 16) {
            torso.lineOnFront(Curve.open(-13, y, 13, y + 13), lace, 4);
            torso.lineOnFront(Curve.open(13, y, -13, y + 13), lace, 4);
        }
        torso.onFront(Curve.closed(0, 46, -20, 36, -22, 52, 0, 50, 22, 52, 20, 36), lace);
    }

    /** A cloth that falls over one shoulder: a band, or a toga that crosses the chest. */
    public static void drape(TorsoSketch torso, Worn<Accessory> worn) {
        if (torso.fromBehind()) {
            return;
        }
        boolean toga = worn.kind() == Accessory.KENTE;
        Tint cloth = worn.color(toga ? GOLD : ChestWear.SHAWL);
        AffineTransform mirror = AffineTransform.getScaleInstance(-worn.side(), 1);
        Shape fall = torso.front()
                .bend(mirror.createTransformedShape(
                        toga
                                ? Curve.closed(
                                        -34, -54, -70, -46, -116, -22, -142, 30, -164, 120, -180, 320, 150, 320, 104,
                                        180, 60, 96, 8, 24, -24, -22)
                                : Curve.closed(
                                        -34, -54, -68, -46, -114, -20, -137, 20, -143, 120, -140, 320, -36, 320, -40,
                                        140, -46, 40, -40, -14)));
        Pen pen = torso.pen();
        pen.fill(fall, cloth);
        Optional<Fabric> fabric = torso.outfit().tailoring().fabric(worn.kind());
        if (fabric.isPresent() && !toga) {
            Prints.print(pen, fall, fabric.get(), cloth, 26);
        } else if (toga) {
            kente(
                    pen,
                    fall,
                    worn.color() == null || fabric.isPresent()
                            ? CLOTH
                            : new Tint[] {cloth, GOLD, Tint.shade(cloth, 0.4), cloth});
        }
        Tint fold = Tint.faint(Tint.shade(cloth, 0.55), 0.5);
        double across = toga ? 1 : 0;
        List<Shape> folds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            double x = -56 - i * 22;
            folds.add(Curve.strand(
                    6,
                    x * 0.9,
                    -40 + i * 6,
                    x + across * (52 - i * 12),
                    40 + i * 12,
                    x - 4 + across * (130 - i * 36),
                    190));
        }
        pen.fillWithin(fall, mirror.createTransformedShape(Curve.together(folds)), fold);
        pen.lineWithin(fall, fall, toga ? fold : Tint.light(cloth, 0.4), toga ? 4 : 8);
    }

    /** Narrow strips sewn together, with blocks of one colour and of lines in turn. */
    private static void kente(Pen pen, Shape cloth, Tint[] colors) {
        for (int color = 0; color < colors.length; color++) {
            List<Shape> blocks = new ArrayList<>();
            for (int strip = 0; strip < 9; strip++) {
                for (int i = 0; i < 12; i++) {
                    if (Math.floorMod(strip * 3 + i, colors.length + 1) == color) {
                        double x = -170 + strip * 36;
                        double y = -64 + i * 34;
                        blocks.add(
                                (strip + i) % 2 == 0
                                        ? Curve.polygon(x, y, x + 34, y, x + 34, y + 34, x, y + 34)
                                        : Curve.union(
                                                Curve.polygon(x, y, x + 34, y, x + 34, y + 8, x, y + 8),
                                                Curve.polygon(x, y + 13, x + 34, y + 13, x + 34, y + 21, x, y + 21),
                                                Curve.polygon(x, y + 26, x + 34, y + 26, x + 34, y + 34, x, y + 34)));
                    }
                }
            }
            pen.fillWithin(cloth, Curve.together(blocks), colors[color]);
        }
    }
}
