package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;

/** What is worn at weddings, and at the feasts of many countries. */
final class FestiveWear {

    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint DARK = Tint.of(0x22232B);

    private FestiveWear() {}

    static void poncho(TorsoSketch torso) {
        Tint[] bands = {Tint.of(0xF2C54A), Tint.of(0x2B8C8C), Tint.of(0xF8F5F0), Tint.of(0x2B3B60)};
        Necklines.vee(torso, 30);
        for (int i = 0; i < 8; i++) {
            double y = 46 + i * 30;
            torso.pen()
                    .lineWithin(
                            torso.outline(),
                            Curve.open(-150, y - 46, 0, y + 14, 150, y - 46),
                            bands[i % 4],
                            i % 2 == 0 ? 12 : 6);
        }
    }

    /** A laced bodice over a white blouse. */
    static void dirndl(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Necklines.above(torso, 64, WHITE);
        Necklines.scoop(torso);
        torso.onFront(Curve.polygon(-62, 44, -20, 56, 20, 56, 62, 44, 84, 300, -84, 300), cloth);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 54, 52, side * 62, -40), cloth, 17);
        }
        for (int y = 66; y < 180; y += 26) {
            torso.lineOnFront(Curve.open(-16, y, 16, y + 16), GOLD, 3.4);
            torso.lineOnFront(Curve.open(16, y, -16, y + 16), GOLD, 3.4);
        }
    }

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
        torso.onFront(Curve.polygon(0, 8, -28, -6, -28, 22, 0, 10, 28, 22, 28, -6), DARK);
        torso.onFront(Curve.ellipse(0, 8, 7, 8), Tint.light(DARK, 0.15));
        for (int y = 40; y < 150; y += 30) {
            torso.onFront(Curve.circle(0, y, 3.6), DARK);
        }
    }
}
