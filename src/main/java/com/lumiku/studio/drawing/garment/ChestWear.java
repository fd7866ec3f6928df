package com.lumiku.studio.drawing.garment;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Straps, sashes, badges and capes, and what is printed on a chest. */
public final class ChestWear {

    /** A shawl's usual colour. */
    public static final Tint SHAWL = Tint.of(0x8A3A50);

    private static final Tint GOLD = Tint.of(0xE0B04A);
    private static final Tint WHITE = Tint.of(0xFAF8F4);
    private static final Tint LEATHER = Tint.of(0x6B4632);
    private static final Tint STRAP = Tint.of(0x3F7CA8);

    /** What is pinned on the viewer's right, the first one at its usual place. */
    private static final List<Accessory> PINNED = List.of(
            Accessory.BADGE,
            Accessory.MEDALS,
            Accessory.BROOCH,
            Accessory.BOUTONNIERE,
            Accessory.POCKET_SQUARE,
            Accessory.POCKET_PENS,
            Accessory.INSULIN_PUMP);
    /** Where the next ones are, to the right and down from there. */
    private static final double[][] PLACES = {{0, 0}, {-104, 0}, {26, -44}, {-104, 44}, {26, -40}};
    /** Of these the usual place is taken: by a star, wings, a patch, a letter. */
    private static final Set<Garment> TAKEN =
            EnumSet.of(Garment.POLICE_UNIFORM, Garment.PILOT_UNIFORM, Garment.COVERALL, Garment.VARSITY_JACKET);

    private ChestWear() {}

    /** Draws all that is worn upon clothes, each in its own place. */
    public static void drawAll(TorsoSketch torso) {
        List<Worn<Accessory>> all = torso.who().attire().accessories().stream()
                .filter(worn -> !Neckwear.isOverScarf(torso.who(), worn))
                .toList();
        boolean tagged = torso.who().accessory(Accessory.NAME_TAG).isPresent();
        boolean printed = torso.outfit().tailoring().emblem() != null
                || !torso.outfit().tailoring().letters().isEmpty()
                || torso.outfit().tailoring().has(Cut.PATCHES);
        boolean taken = TAKEN.contains(torso.outfit().garment())
                && torso.who().accessory(Accessory.MEDALS).isEmpty();
        int place = taken ? 2 : printed ? 4 : 0;
        for (Worn<Accessory> worn : all) {
            if (!PINNED.contains(worn.kind())) {
                draw(torso, worn);
                continue;
            }
            double[] at = PLACES[place % PLACES.length];
            draw(torso.moved(at[0], at[1]), worn);
            place += tagged && place == 0 ? 2 : 1;
        }
    }

    static void draw(TorsoSketch torso, Worn<Accessory> worn) {
        switch (worn.kind()) {
            case NAME_TAG, MEDALS, BROOCH, BADGE -> Regalia.pin(torso, worn);
            case GOGGLES_NECK -> goggles(torso, worn.color(Tint.of(0x3F74C5)));
            case BACKPACK -> straps(torso, worn.color(Tint.of(0x5F8A7B)));
            case QUIVER, SWORD_BACK -> strap(torso, LEATHER, 15);
            case OXYGEN_TANK -> {
                harness(torso, STRAP);
                gauge(torso);
            }
            case BAG_STRAP -> strap(torso, worn.color(LEATHER), 17);
            case SUSPENDERS -> {
                for (int side : new int[] {-1, 1}) {
                    torso.lineOnFront(
                            Curve.open(side * 56, -46, side * 50, 60, side * 54, 300),
                            worn.color(Tint.of(0x3A3036)),
                            15);
                }
            }
            case SASH -> sash(torso, worn);
            case DRAPE, KENTE -> FestiveWear.drape(torso, worn);
            case BABY_BUMP -> bump(torso);
            case CAPE -> {
                Tint cloth = worn.color(Tint.of(0xC8313A));
                for (int side : new int[] {-1, 1}) {
                    torso.beyondFront(
                            Curve.closed(
                                    side * 24,
                                    -58,
                                    side * 64,
                                    -46,
                                    side * 112,
                                    -22,
                                    side * 124,
                                    20,
                                    side * 96,
                                    2,
                                    side * 56,
                                    -14),
                            cloth);
                    torso.onFront(Curve.circle(side * 52, -18, 9), GOLD);
                }
            }
            case SHAWL -> {
                Tint cloth = worn.color(SHAWL);
                for (int side : new int[] {-1, 1}) {
                    torso.beyondFront(Curve.closed(shawl(side)), cloth);
                    torso.outfit()
                            .tailoring()
                            .fabric(Accessory.SHAWL)
                            .ifPresent(fabric -> Neckwear.print(torso, Curve.closed(shawl(side)), fabric, cloth));
                    torso.lineOnFront(
                            Curve.open(side * 44, -46, side * 60, 20, side * 66, 104),
                            Tint.faint(Tint.shade(cloth, 0.4), 0.6),
                            3.4);
                }
            }
            case POCKET_SQUARE -> {
                Tint silk = worn.color(WHITE);
                torso.onFront(Curve.polygon(43, 66, 49, 40, 57, 54, 63, 38, 71, 60), silk);
                torso.lineOnFront(Curve.open(57, 54, 59, 64), Tint.shade(silk, 0.25), 2.4);
                torso.lineOnFront(
                        Curve.open(43, 67, 74, 61), Tint.shade(torso.outfit().color(), 0.35), 4);
            }
            case FEATHER_BOA -> Trimmings.boa(torso, worn.color(Tint.of(0xE4607A)));
            case HARNESS -> harness(torso, worn.color(Tint.of(0xEB8440)));
            case BOUTONNIERE -> {
                torso.onFront(Curve.closed(62, 18, 68, 30, 62, 40, 56, 30), Tint.of(0x4F9A66));
                for (int i = 0; i < 5; i++) {
                    double angle = i * Math.PI * 2 / 5;
                    torso.onFront(
                            Curve.circle(62 + 8 * Math.cos(angle), 16 + 8 * Math.sin(angle), 7),
                            worn.color(Tint.of(0xFAF3EE)));
                }
                torso.onFront(Curve.circle(62, 16, 5), Tint.of(0xF2C54A));
            }
            case POCKET_PENS -> {
                for (int i = 0; i < 3; i++) {
                    torso.lineOnFront(
                            Curve.open(36 + i * 10, 28, 36 + i * 10, 60),
                            Tint.of(new int[] {0xC8313A, 0x3F74C5, 0x2C2D36}[i]),
                            5.4);
                }
                Tint cloth = torso.outfit().color();
                torso.onFront(Curve.polygon(26, 46, 66, 46, 65, 88, 46, 94, 27, 88), cloth);
                torso.lineOnFront(Curve.polygon(26, 46, 66, 46, 65, 88, 46, 94, 27, 88), Tint.shade(cloth, 0.3), 2.6);
            }
            case EPAULETTES -> Uniforms.epaulettes(torso, torso.outfit().color());
            case INSULIN_PUMP -> {
                torso.onFront(Curve.circle(74, 40, 15), Tint.of(0xF6F8FA));
                torso.onFront(Curve.circle(74, 40, 5), Tint.of(0x9AA1AB));
            }
            default -> Neckwear.draw(torso, worn);
        }
    }

    private static double[] shawl(int side) {
        return new double[] {
            side * 30, -58, side * 80, -42, side * 124, 0, side * 132, 90, side * 70, 110, side * 40, 60, side * 34, -10
        };
    }

    private static void straps(TorsoSketch torso, Tint color) {
        for (int side : new int[] {-1, 1}) {
            torso.beyondFront(
                    Curve.closed(
                            side * 34, -44, side * 58, -40, side * 62, 20, side * 58, 120, side * 80, 300, side * 50,
                            300, side * 36, 120, side * 36, 20),
                    color);
            torso.lineOnFront(Curve.open(side * 40, -40, side * 42, 20, side * 41, 120), Tint.shade(color, 0.35), 3);
            torso.onFront(
                    Curve.polygon(side * 34, 50, side * 64, 50, side * 64, 64, side * 34, 64), Tint.shade(color, 0.45));
        }
    }

    private static void strap(TorsoSketch torso, Tint color, double width) {
        torso.lineOnFront(Curve.open(-66, -40, 0, 60, 96, 200), Tint.shade(color, 0.3), width + 3);
        torso.lineOnFront(Curve.open(-66, -40, 0, 60, 96, 200), color, width);
    }

    /** A round belly: wider than the waist, lit above, in its own shadow at the sides and below. */
    public static void bump(TorsoSketch torso) {
        Tint cloth = torso.outfit().color();
        Shape belly = Curve.closed(
                -70, 104, -88, 140, -102, 190, -96, 244, -66, 290, 0, 304, 66, 290, 96, 244, 102, 190, 88, 140, 70, 104,
                0, 96);
        Region round = Region.of(torso.front().bend(belly));
        torso.beyondFront(belly, cloth);
        Prints.print(torso.pen(), torso.front().bend(belly), torso.outfit(), cloth, TorsoSketch.PRINT);
        torso.pen().fill(round.without(Curve.ellipse(-12, 176, 88, 96)), Tint.faint(Tint.shade(cloth, 0.6), 0.34));
        torso.pen().lineWithin(round, Curve.open(-64, 160, -46, 124, -10, 110), Tint.faint(Tint.WHITE, 0.28), 11);
    }

    private static void sash(TorsoSketch torso, Worn<Accessory> worn) {
        Tint said = worn.color();
        Tint cloth = worn.color(Tint.of(0xB02E3C));
        torso.onFront(Curve.closed(44, -50, 84, -36, 60, 50, 0, 150, -90, 260, -130, 210, -40, 100, 20, 20), cloth);
        torso.lineOnFront(Curve.open(44, -48, 20, 22, -38, 102, -124, 206), Tint.shade(cloth, 0.35), 3);
        torso.lineOnFront(Curve.open(82, -34, 58, 52, -2, 150, -86, 254), Tint.shade(cloth, 0.35), 3);
        if (said == null) {
            // Tartan, where nobody says otherwise.
            for (int i = 0; i < 7; i++) {
                double x = 64 - i * 22;
                double y = -34 + i * 38;
                torso.lineOnFront(Curve.open(x - 28, y - 8, x + 24, y + 22), Tint.faint(Tint.of(0x1F4A3A), 0.8), 8);
                torso.lineOnFront(Curve.open(x - 26, y + 4, x + 20, y + 32), Tint.faint(Tint.of(0xF2C54A), 0.85), 2.6);
            }
            torso.lineOnFront(Curve.open(64, -44, 40, 36, -18, 126, -108, 232), Tint.faint(Tint.of(0x1F4A3A), 0.8), 9);
        }
    }

    /** Two straps with their buckles and one across. */
    private static void harness(TorsoSketch torso, Tint strap) {
        for (int side : new int[] {-1, 1}) {
            torso.lineOnFront(Curve.open(side * 54, -44, side * 52, 60, side * 66, 300), strap, 17);
            torso.onFront(Curve.polygon(side * 40, 52, side * 66, 52, side * 66, 72, side * 40, 72), Tint.of(0xC9CED8));
        }
        torso.lineOnFront(Curve.open(-52, 40, 52, 40), strap, 11);
    }

    private static void gauge(TorsoSketch torso) {
        torso.lineOnFront(Curve.open(66, -20, 84, 30, 74, 80), Tint.of(0x1E2026), 7);
        torso.onFront(Curve.circle(74, 86, 14), Tint.of(0xE9EDF2));
        torso.lineOnFront(Curve.circle(74, 86, 14), Tint.of(0x1E2026), 4);
    }

    private static void goggles(TorsoSketch torso, Tint frame) {
        torso.lineOnFront(Necklaces.loop(40, 6), Tint.of(0x2C2D36), 7);
        for (int side : new int[] {-1, 1}) {
            torso.onFront(Curve.ellipse(side * 22, 8, 21, 15), frame);
            torso.onFront(Curve.ellipse(side * 22, 8, 15.5, 10), Tint.of(0x9CCBE0));
            torso.onFront(Curve.ellipse(side * 22 - 5, 5, 5, 3), Tint.faint(Tint.WHITE, 0.7));
        }
    }
}
