package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Noun;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;

/** Necks that are said to be of a form. */
final class Necks {

    private static final Tint WHITE = Tint.of(0xFAF8F4);

    private Necks() {}

    static Tailor.Detail of(Cut cut) {
        return switch (cut) {
            case V_NECK -> Necks::deepVee;
            case SCOOP_NECK -> Necklines::scoop;
            case BOAT_NECK -> Necks::boat;
            case SQUARE_NECK -> Necks::square;
            case SWEETHEART -> Necklines::sweetheart;
            case STRAPLESS -> Necks::strapless;
            case SPAGHETTI_STRAPS -> Necks::thinStraps;
            case HALTER -> Necks::halter;
            case ONE_SHOULDER -> Necks::oneShoulder;
            case OFF_SHOULDER -> BareShoulders::offShoulder;
            case KEYHOLE -> Necks::keyhole;
            case COWL_NECK -> Necks::cowl;
            case HIGH_NECK -> Necklines::roll;
            case MANDARIN_COLLAR -> Necklines::standing;
            case PETER_PAN_COLLAR -> Necks::peterPan;
            case RUFFLED_COLLAR -> Necks::ruffled;
            default -> Necklines::crew;
        };
    }

    private static Tint edge(TorsoSketch torso) {
        return torso.outfit()
                .tailoring()
                .trim()
                .orElse(torso.shade(torso.outfit().color()));
    }

    private static void deepVee(TorsoSketch torso) {
        Necklines.vee(torso, 52);
        torso.edgeOnFront(Curve.polygon(-46, -44, 0, 54, 46, -44, 0, 54), edge(torso), 7);
    }

    private static void boat(TorsoSketch torso) {
        double[] line = {-92, -34, -60, -6, 0, 2, 60, -6, 92, -34};
        Shape free = Curve.cornered(line, 92, -90, -92, -90);
        Necklines.skin(torso, free);
        Necklines.collarbones(torso, free);
        torso.edgeOnFront(Curve.open(line), edge(torso), 7);
    }

    private static void square(TorsoSketch torso) {
        double half = TorsoSketch.neckHalf(torso.who()) + 18;
        Shape free = Curve.polygon(-half, -90, -half, 38, half, 38, half, -90);
        Necklines.skin(torso, free);
        Necklines.collarbones(torso, free);
        torso.edgeOnFront(
                Curve.polygon(-half, -60, -half, 38, half, 38, half, -60, half, 38, -half, 38), edge(torso), 6);
    }

    private static void strapless(TorsoSketch torso) {
        double[] line = {-140, 40, -70, 36, 0, 40, 70, 36, 140, 40};
        Shape free = Curve.cornered(line, 150, -90, -150, -90);
        Necklines.skin(torso, free);
        Necklines.collarbones(torso, free);
        torso.lineOnFront(Curve.open(line), edge(torso), 7);
    }

    private static void thinStraps(TorsoSketch torso) {
        double[] line = {-140, 50, -72, 32, -40, 28, 0, 44, 40, 28, 72, 32, 140, 50};
        Shape free = Curve.cornered(line, 150, -90, -150, -90);
        Necklines.skin(torso, free);
        Necklines.collarbones(torso, free);
        for (int side : new int[] {-1, 1}) {
            torso.edgeOnFront(
                    Curve.open(side * 56, 34, side * 58, -8, side * 50, -40),
                    torso.outfit().tailoring().trim().orElse(torso.outfit().color()),
                    6);
        }
        torso.lineOnFront(Curve.open(line), edge(torso), 5);
    }

    /** Two bands that meet behind the neck. */
    private static void halter(TorsoSketch torso) {
        for (int side : new int[] {-1, 1}) {
            double[] line = {side * 30, -62, side * 44, -16, side * 66, 26, side * 96, 70};
            Necklines.skin(torso, Curve.cornered(line, side * 200, 70, side * 200, -90));
            torso.edgeOnFront(Curve.open(line), edge(torso), 6);
        }
        Necklines.skin(torso, Curve.polygon(-18, -80, -16, -30, 0, 34, 16, -30, 18, -80));
        torso.edgeOnFront(Curve.polygon(-20, -50, 0, 36, 20, -50, 0, 36), edge(torso), 5);
    }

    private static void oneShoulder(TorsoSketch torso) {
        double[] line = {-30, -70, -8, -6, 50, 34, 130, 62};
        Necklines.skin(torso, Curve.cornered(line, 200, 62, 200, -100, -30, -100));
        torso.lineOnFront(
                Curve.open(66, -26, 36, -17, 14, -12),
                Tint.faint(Tint.shade(torso.who().skin(), 0.35), 0.45),
                3);
        torso.edgeOnFront(Curve.open(line), edge(torso), 7);
    }

    private static void keyhole(TorsoSketch torso) {
        Necklines.crew(torso);
        torso.onFront(Curve.closed(0, 22, 13, 46, 0, 66, -13, 46), torso.who().skin());
        torso.lineOnFront(Curve.closed(0, 22, 13, 46, 0, 66, -13, 46), edge(torso), 4);
    }

    /** Folds that hang from shoulder to shoulder. */
    private static void cowl(TorsoSketch torso) {
        Necklines.scoop(torso);
        Tint cloth = torso.outfit().color();
        for (int i = 0; i < 3; i++) {
            torso.edgeOnFront(
                    Curve.open(
                            -56 - i * 9,
                            -44,
                            -36 - i * 5,
                            16 + i * 16,
                            0,
                            40 + i * 19,
                            36 + i * 5,
                            16 + i * 16,
                            56 + i * 9,
                            -44),
                    i % 2 == 0 ? Tint.light(cloth, 0.2) : Tint.shade(cloth, 0.2),
                    i % 2 == 0 ? 15 : 6);
        }
    }

    private static void peterPan(TorsoSketch torso) {
        Tint color = torso.outfit()
                .tailoring()
                .part(Noun.COLLAR)
                .or(() -> torso.outfit().tailoring().part(Noun.TRIM))
                .orElse(WHITE);
        Necklines.vee(torso, -2);
        double half = TorsoSketch.neckHalf(torso.who());
        for (int side : new int[] {-1, 1}) {
            Shape leaf = Curve.closed(
                    side * (half + 2),
                    -50,
                    side * (half + 22),
                    -36,
                    side * 64,
                    2,
                    side * 44,
                    34,
                    side * 14,
                    32,
                    side * 2,
                    4,
                    side * (half - 12),
                    -20);
            torso.beyondFront(leaf, color);
            torso.lineOnFront(leaf, Tint.shade(color, 0.2), 2.4);
        }
    }

    private static void ruffled(TorsoSketch torso) {
        Tint color = torso.outfit()
                .tailoring()
                .part(Noun.COLLAR)
                .orElse(Tint.light(torso.outfit().color(), 0.18));
        Necklines.vee(torso, -8);
        for (int i = -5; i <= 5; i++) {
            double angle = i * 0.26;
            double x = 58 * Math.sin(angle);
            double y = -30 + 46 * Math.cos(angle);
            torso.beyondFront(
                    Curve.closed(x * 0.6, y - 30, x - 14, y - 8, x - 9, y + 8, x + 9, y + 8, x + 14, y - 8),
                    Math.floorMod(i, 2) == 0 ? color : Tint.shade(color, 0.1));
        }
    }
}
