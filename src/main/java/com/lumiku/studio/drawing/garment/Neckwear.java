package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Tailoring.Fabric;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;

/** What is worn around the neck. */
public final class Neckwear {
    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint SILVER = Tint.of(0xC3CAD4);
    private static final Tint DARK = Tint.of(0x2C2D36);
    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final int[] BLOSSOMS = {0xF08FA4, 0xFBE3D2, 0xF4B95F, 0xFFFFFF, 0xE4607A};

    private Neckwear() {}

    /** Whether it lies upon a hijab, which would cover it otherwise. */
    static boolean isOverScarf(Appearance who, Worn<Accessory> worn) {
        return who.hair().isHijab()
                && switch (worn.kind()) {
                    case TIE,
                            BROOCH,
                            MEDAL,
                            LEI,
                            LANYARD,
                            WHISTLE,
                            CAMERA,
                            STETHOSCOPE,
                            NECKERCHIEF,
                            SCOUT_SCARF,
                            HEADPHONES_NECK,
                            TAPE_MEASURE,
                            BINOCULARS,
                            PEARL_NECKLACE,
                            BEAD_NECKLACE,
                            CHAIN,
                            TOWEL -> true;
                    default -> false;
                };
    }

    /** Draws what lies upon a hijab: lower, where the cloth is wide. */
    public static void overScarf(TorsoSketch torso) {
        torso.who().attire().accessories().stream()
                .filter(worn -> isOverScarf(torso.who(), worn))
                .forEach(worn -> ChestWear.draw(torso.moved(lower(worn.kind())), worn));
    }

    private static double lower(Accessory worn) {
        return switch (worn) {
            case TIE -> 54;
            case BROOCH -> -28;
            case NECKERCHIEF, SCOUT_SCARF -> 44;
            default -> 24;
        };
    }

    static void draw(TorsoSketch torso, Worn<Accessory> worn) {
        switch (worn.kind()) {
            case MEDAL -> {
                torso.lineOnFront(Curve.open(-38, -48, -20, 20, 0, 58), Tint.of(0x3F74C5), 13);
                torso.lineOnFront(Curve.open(38, -48, 20, 20, 0, 58), Tint.of(0xC8313A), 13);
                torso.onFront(Curve.circle(0, 72, 21), Tint.shade(worn.color(GOLD), 0.3));
                torso.onFront(Curve.circle(0, 71, 18), worn.color(GOLD));
                torso.onFront(Curve.star(0, 71, 11), Tint.light(worn.color(GOLD), 0.5));
            }
            case LEI -> {
                if (worn.color() != null) {
                    // Leaves and shadow set it off from cloth of its own colour.
                    for (int i = -8; i <= 8; i++) {
                        double[] at = Necklaces.along(54, 78, i / 8.0);
                        torso.pen().fill(Curve.circle(at[0] + 2, at[1] + 3, 18), Tint.shade(worn.color(), 0.28));
                        torso.pen().fill(Curve.ellipse(at[0] - 9, at[1] + 11, 9, 6), Tint.of(0x7FAE86));
                    }
                }
                for (int i = -8; i <= 8; i++) {
                    double[] at = Necklaces.along(54, 78, i / 8.0);
                    blossom(torso, at[0], at[1], 14, worn.color(Tint.of(BLOSSOMS[Math.floorMod(i, BLOSSOMS.length)])));
                }
            }
            case TIE -> Ties.tie(torso, worn.color(Tint.of(0xB8393A)), false);
            case BOW_TIE -> {
                Tint tie = worn.color(Tint.of(0xB8393A));
                if (torso.outfit().tailoring().has(Cut.LOOSENED)) {
                    Ties.untied(torso, worn.color(DARK));
                    return;
                }
                Shape bow = Curve.closed(0, 0, -32, -16, -36, 4, -30, 20, 0, 6, 30, 20, 36, 4, 32, -16);
                torso.onFront(bow, tie);
                torso.outfit()
                        .tailoring()
                        .fabric(Accessory.BOW_TIE)
                        .ifPresent(fabric -> print(torso, bow, fabric, tie));
                torso.onFront(Curve.ellipse(0, 2, 8, 9), Tint.shade(tie, 0.25));
            }
            case CRAVAT -> {
                Tint cloth = worn.color(WHITE);
                Shape silk = Curve.closed(-24, -30, 24, -30, 30, 20, 22, 62, 0, 70, -22, 62, -30, 20);
                torso.onFront(silk, cloth);
                torso.outfit()
                        .tailoring()
                        .fabric(Accessory.CRAVAT)
                        .ifPresent(fabric -> print(torso, silk, fabric, cloth));
                for (int i = -1; i <= 1; i++) {
                    torso.lineOnFront(Curve.open(i * 7, -20, i * 13, 60), Tint.shade(cloth, 0.2), 2.6);
                }
            }
            case RUFF -> {
                for (int i = -6; i <= 6; i++) {
                    Shape fold = Curve.closed(
                            i * 9,
                            -52,
                            i * 19 - 12,
                            2 - Math.abs(i) * 7,
                            i * 19,
                            14 - Math.abs(i) * 7,
                            i * 19 + 12,
                            2 - Math.abs(i) * 7);
                    torso.beyondFront(
                            fold, Math.floorMod(i, 2) == 0 ? worn.color(WHITE) : Tint.shade(worn.color(WHITE), 0.12));
                }
            }
            case SCARF -> Trimmings.scarf(torso, worn.color(Tint.of(0xC8453A)));
            case BOLO_TIE -> Ties.bolo(torso, worn.color(DARK));
            case NECKERCHIEF -> Ties.neckerchief(torso, worn.color(Tint.of(0xC8313A)));
            case SCOUT_SCARF -> {
                Ties.neckerchief(torso, worn.color(Tint.of(0xC8313A)));
                torso.beyondFront(Curve.polygon(-31, -6, 31, -6, 0, 58), WHITE);
                torso.onFront(Curve.ellipse(0, 2, 12, 9), Tint.of(0x8A5A34));
            }
            case STETHOSCOPE -> stethoscope(torso, worn.color(Tint.of(0x3C4658)));
            case LANYARD -> {
                Tint band = worn.color(Tint.of(0x3F74C5));
                torso.lineOnFront(Curve.open(-38, -48, -22, 20, 0, 54), band, 6);
                torso.lineOnFront(Curve.open(38, -48, 22, 20, 0, 54), band, 6);
                torso.onFront(Curve.polygon(-24, 56, 24, 56, 24, 122, -24, 122), WHITE);
                torso.onFront(Curve.polygon(-24, 56, 24, 56, 24, 68, -24, 68), band);
                torso.onFront(Curve.circle(0, 84, 10), Tint.of(0xDDA577));
                torso.lineOnFront(Curve.open(-15, 104, 15, 104), Tint.of(0x9AA1AB), 4);
            }
            case WHISTLE -> {
                torso.lineOnFront(Necklaces.loop(36, 44), DARK, 3.4);
                torso.onFront(Curve.circle(3, 58, 12), worn.color(SILVER));
                torso.onFront(Curve.polygon(-22, 46, 5, 46, 5, 57, -22, 57), worn.color(SILVER));
                torso.onFront(Curve.circle(4, 58, 4.4), DARK);
            }
            case CAMERA -> {
                torso.lineOnFront(Curve.open(-40, -46, -54, 20, -44, 62), Tint.of(0x3A3036), 7);
                torso.lineOnFront(Curve.open(40, -46, 54, 20, 44, 62), Tint.of(0x3A3036), 7);
                torso.onFront(
                        Curve.closed(-50, 50, 50, 50, 54, 58, 54, 104, 48, 110, -48, 110, -54, 104, -54, 58),
                        worn.color(DARK));
                torso.onFront(Curve.polygon(-20, 40, 20, 40, 20, 54, -20, 54), worn.color(DARK));
                torso.onFront(Curve.circle(0, 82, 25), SILVER);
                torso.onFront(Curve.circle(0, 82, 19), Tint.of(0x2A3A55));
                torso.onFront(Curve.circle(-6, 75, 5), Tint.faint(Tint.WHITE, 0.7));
            }
            case TAPE_MEASURE -> {
                Tint yellow = Tint.of(0xF2C54A);
                boolean isLost = Tint.brightness(torso.outfit().color()) > 0.6;
                Tint tape = worn.color(isLost ? Tint.of(0x8FD0B4) : yellow);
                for (int side : new int[] {-1, 1}) {
                    torso.lineOnFront(Curve.open(side * 36, -52, side * 50, 20, side * 46, 150), tape, 14);
                    for (int y = -30; y < 140; y += 14) {
                        torso.lineOnFront(Curve.open(side * 43, y, side * 50, y), DARK, 2.2);
                    }
                }
            }
            case TOWEL -> Trimmings.towel(torso, worn.color(WHITE));
            case HEADPHONES_NECK -> BackWear.headphones(torso, worn.color(BackWear.HEADPHONES));
            case BINOCULARS -> {
                torso.lineOnFront(Necklaces.loop(42, 52), DARK, 5);
                for (int side : new int[] {-1, 1}) {
                    torso.onFront(
                            Curve.polygon(side * 4, 54, side * 28, 54, side * 36, 110, side * 4, 110),
                            worn.color(DARK));
                    torso.onFront(Curve.ellipse(side * 20, 110, 17, 9), Tint.of(0x5B7A99));
                }
            }
            case NECK_BRACE ->
                torso.pen()
                        .fill(
                                Curve.closed(-48, -76, -52, -46, -40, -24, 0, -14, 40, -24, 52, -46, 48, -76, 0, -60),
                                worn.color(Tint.of(0xF1E4CF)));
            default -> Necklaces.draw(torso, worn);
        }
    }

    private static void blossom(TorsoSketch torso, double x, double y, double size, Tint color) {
        for (int i = 0; i < 5; i++) {
            double angle = i * Math.PI * 2 / 5;
            torso.beyondFront(
                    Curve.circle(x + size * 0.7 * Math.cos(angle), y + size * 0.7 * Math.sin(angle), size * 0.6),
                    color);
        }
        torso.beyondFront(Curve.circle(x, y, size * 0.4), Tint.of(0xF3CE62));
    }

    /** What something worn on the chest is printed with. */
    static void print(TorsoSketch torso, Shape flat, Fabric fabric, Tint color) {
        if (!torso.fromBehind()) {
            Prints.print(torso.pen(), torso.front().bend(flat), fabric, color, 22);
        }
    }

    private static void stethoscope(TorsoSketch torso, Tint tube) {
        torso.lineOnFront(Curve.open(-36, -54, -52, 0, -40, 50, -18, 78), tube, 7);
        torso.lineOnFront(Curve.open(36, -54, 52, -4, 50, 44), tube, 7);
        torso.onFront(Curve.circle(-15, 82, 13), SILVER);
        torso.onFront(Curve.circle(-15, 82, 7.5), tube);
        torso.lineOnFront(Curve.open(50, 44, 38, 66), SILVER, 4.4);
        torso.lineOnFront(Curve.open(50, 44, 62, 66), SILVER, 4.4);
    }
}
