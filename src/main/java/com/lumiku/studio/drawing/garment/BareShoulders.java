package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Ink;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;

/** Clothes that leave shoulders bare, and nothing but skin. */
public final class BareShoulders {

    private static final Tint WHITE = Tint.of(0xFAF8F4);

    private static final double RIBS = 116;
    private static final double WAISTBAND = 222;

    private BareShoulders() {}

    static void leotard(TorsoSketch torso) {
        Necklines.scoop(torso);
        Tint cloth = torso.outfit().color();
        torso.lineOnFront(Curve.open(-58, -36, -50, 12, 0, 36, 50, 12, 58, -36), Tint.light(cloth, 0.35), 7);
        for (int i = -4; i <= 4; i++) {
            torso.onFront(Curve.circle(i * 12, 44 + Math.abs(i) * -4, 3), WHITE);
        }
    }

    /** What is bare between a top and what is worn below. */
    public static void midriff(TorsoSketch torso) {
        Tint skin = torso.who().skin();
        torso.pen().fillWithin(torso.outline(), Curve.polygon(-300, RIBS, 300, RIBS, 300, 400, -300, 400), skin);
        torso.pen()
                .fillWithin(
                        torso.outline(),
                        Curve.polygon(-300, WAISTBAND, 300, WAISTBAND, 300, 400, -300, 400),
                        torso.outfit().bottomColor());
        torso.lineOnFront(Curve.open(0, WAISTBAND - 30, 0, WAISTBAND - 20), Tint.shade(skin, 0.3), 5);
        torso.pen()
                .lineWithin(
                        torso.outline(),
                        Curve.open(-300, RIBS, 300, RIBS),
                        Tint.shade(torso.outfit().color(), 0.15),
                        6);
    }

    /** Thin straps. */
    static void swimsuit(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint skin = torso.who().skin();
        torso.onFront(
                Curve.cornered(
                        new double[] {-140, 66, -80, 40, -48, 36, 0, 56, 48, 36, 80, 40, 140, 66}, 150, -90, -150, -90),
                skin);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 46, 44, side * 52, -8, side * 50, -46), cloth, 11);
        }
        collarbones(torso, 0.4);
        torso.lineOnFront(Curve.open(-84, 42, -46, 38, 0, 58, 46, 38, 84, 42), Tint.light(cloth, 0.3), 5);
    }

    /** Nothing but skin. */
    static void bare(TorsoSketch torso) {
        Tint skin = torso.who().skin();
        Tint line = Tint.faint(Tint.shade(skin, 0.4), 0.45);
        torso.pen().fill(torso.outline(), skin);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 66, -26, side * 36, -16, side * 12, -11), line, 3);
            torso.lineOnFront(Curve.open(side * 84, 50, side * 60, 84, side * 10, 86), line, 4);
            torso.onFront(Curve.circle(side * 50, 66, 5.5), Tint.shade(skin, 0.3));
        }
        torso.lineOnFront(Curve.open(0, 70, 0, 190), line, 3);
        Ink.onChest(torso, torso.outline(), true);
        Ink.onNeck(torso);
    }

    /** Two shells. */
    static void shells(TorsoSketch torso) {
        Tint shell = torso.outfit().color();
        Tint skin = torso.who().skin();
        torso.pen().fillWithin(torso.outline(), Curve.polygon(-200, -100, 200, -100, 200, 200, -200, 200), skin);
        for (int side : new int[] {-1, 1}) {
            double x = side * 42;
            Shape fan =
                    Curve.closed(x - 36, 66, x - 32, 40, x, 26, x + 32, 40, x + 36, 66, x + 14, 92, x, 98, x - 14, 92);
            torso.onFront(fan, shell);
            for (int i = -2; i <= 2; i++) {
                torso.lineOnFront(Curve.open(x, 96, x + i * 13, 36), Tint.faint(Tint.light(shell, 0.5), 0.8), 2.6);
            }
            torso.lineOnFront(Curve.open(side * 50, 34, side * 52, -46), Tint.shade(shell, 0.2), 5);
        }
        collarbones(torso, 0.4);
    }

    static void offShoulder(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Tint skin = torso.who().skin();
        torso.onFront(
                Curve.cornered(new double[] {-150, 22, -80, 30, 0, 34, 80, 30, 150, 22}, 150, -90, -150, -90), skin);
        torso.pen()
                .fill(
                        Curve.closed(-96, 18, -60, 22, 0, 26, 60, 22, 96, 18, 98, 50, 60, 58, 0, 62, -60, 58, -98, 50),
                        Tint.light(cloth, 0.1));
        for (int x = -96; x <= 96; x += 24) {
            torso.lineOnFront(Curve.open(x, 24, x * 1.02, 58), Tint.faint(Tint.shade(cloth, 0.35), 0.5), 3);
        }
        collarbones(torso, 0.45);
    }

    private static void collarbones(TorsoSketch torso, double strength) {
        Tint line = Tint.faint(Tint.shade(torso.who().skin(), 0.35), strength);
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 62, -26, side * 36, -17, side * 14, -12), line, 3);
        }
    }
}
