package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.face.Ears;
import com.lumiku.studio.drawing.headwear.Trinkets;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.geom.Point2D;

/** What is in or behind an ear; it is before the hair, as it would not be seen otherwise. */
final class EarAccessories {

    private EarAccessories() {}

    static void draw(HeadSketch head) {
        for (Worn<Accessory> worn : head.who().attire().accessories()) {
            int side = head.isFlat() ? worn.side() : -head.side();
            Point2D ear = Ears.place(head, side);
            switch (worn.kind()) {
                case EAR_FLOWER -> Trinkets.flower(head, worn.color(Tint.of(0xE4607A)), side);
                case HEARING_AID -> hearingAid(head, ear, side, worn.color(Tint.of(0x4E86C8)));
                case COCHLEAR_IMPLANT -> {
                    hearingAid(head, ear, side, worn.color(Tint.of(0x4A5160)));
                    head.pen()
                            .line(
                                    Curve.open(ear.getX() + side * 6, ear.getY() - 16, ear.getX(), ear.getY() - 44),
                                    Tint.of(0x4A5160),
                                    3);
                    head.pen()
                            .fill(
                                    Curve.circle(ear.getX() - side * 4, ear.getY() - 48, 13),
                                    worn.color(Tint.of(0x4A5160)));
                    head.pen().fill(Curve.circle(ear.getX() - side * 4, ear.getY() - 48, 5), Tint.of(0xC3CAD4));
                }
                case EARBUDS -> {
                    for (int each : new int[] {-1, 1}) {
                        if (head.isFlat() || each == side) {
                            Point2D at = Ears.place(head, each);
                            head.pen()
                                    .fill(
                                            Curve.circle(at.getX() - each * 3, at.getY() + 4, 7),
                                            worn.color(Tint.of(0xF8F9FB)));
                            head.pen()
                                    .line(
                                            Curve.open(
                                                    at.getX() - each * 4,
                                                    at.getY() + 6,
                                                    at.getX() - each * 6,
                                                    at.getY() + 22),
                                            worn.color(Tint.of(0xF8F9FB)),
                                            5);
                        }
                    }
                }
                case HEADSET_MIC -> {
                    Tint dark = worn.color(Tint.of(0x363846));
                    head.pen().fill(Curve.ellipse(ear.getX(), ear.getY(), 15, 20), dark);
                    head.pen().line(Curve.open(ear.getX(), ear.getY() + 10, side * 72, 66, side * 30, 84), dark, 4.4);
                    head.pen().fill(Curve.ellipse(side * 28, 84, 9, 6.5), dark);
                }
                case PENCIL_EAR -> {
                    head.pen()
                            .line(
                                    Curve.open(
                                            ear.getX() - side * 12,
                                            ear.getY() - 12,
                                            ear.getX() + side * 38,
                                            ear.getY() - 34),
                                    worn.color(Tint.of(0xE9B53C)),
                                    7);
                    head.pen()
                            .line(
                                    Curve.open(
                                            ear.getX() - side * 19,
                                            ear.getY() - 9,
                                            ear.getX() - side * 12,
                                            ear.getY() - 12),
                                    Tint.of(0x3A3036),
                                    5);
                }
                default -> {}
            }
        }
    }

    /** A shell behind the ear with a tube into it. */
    private static void hearingAid(HeadSketch head, Point2D ear, int side, Tint color) {
        double x = ear.getX();
        double y = ear.getY();
        head.pen()
                .line(
                        Curve.open(x + side * 4, y - 17, x - side * 6, y - 12, x - side * 5, y + 4),
                        Tint.of(0xDCEBF4),
                        3.4);
        head.pen().fill(Curve.circle(x - side * 4, y + 5, 5), color);
        head.pen()
                .fill(
                        Curve.closed(
                                x + side * 2,
                                y - 20,
                                x + side * 12,
                                y - 18,
                                x + side * 16,
                                y + 2,
                                x + side * 10,
                                y + 16,
                                x + side * 5,
                                y + 2),
                        color);
    }

    /** Beads from the temples of glasses down to the shoulders. */
    static void chain(HeadSketch head, Tint color) {
        for (int side : new int[] {-1, 1}) {
            if (!head.isFlat() && side == head.side()) {
                continue;
            }
            Point2D temple = head.at(side * 62, 6, 0);
            for (int i = 0; i <= 11; i++) {
                double share = i / 11.0;
                double x = temple.getX() + side * 20 * Math.sin(share * Math.PI * 0.8);
                double y = temple.getY() + 124 * share;
                head.pen().fill(Curve.circle(x, y, 4.6), Tint.shade(color, 0.35));
                head.pen().fill(Curve.circle(x, y, 3.6), color);
            }
        }
    }

    /** A curl before each ear. */
    static void sidelocks(HeadSketch head, Tint color) {
        for (int side : new int[] {-1, 1}) {
            if (!head.isFlat() && side == head.side()) {
                continue;
            }
            Point2D ear = head.at(side * 73, 0, 0);
            for (int i = 0; i < 7; i++) {
                double x = ear.getX() + (i % 2 == 0 ? -4 : 4);
                double y = ear.getY() - 10 + i * 14;
                head.pen().fill(Curve.ellipse(x, y, 9.5 - i * 0.5, 9), Tint.shade(color, i % 2 == 0 ? 0 : 0.22));
            }
        }
    }
}
