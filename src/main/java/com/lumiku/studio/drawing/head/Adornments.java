package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Headwear;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** What is worn on the head: hats, and what leaves the hair to be seen. */
final class Adornments {

    private static final Tint GOLD = Tint.of(0xE4B64E);
    private static final Tint DARK = Tint.of(0x363846);
    private static final int[] BLOSSOMS = {0xF08FA4, 0xFBE3D2, 0xF4B95F, 0xFFFFFF, 0xD77FA8};

    private Adornments() {}

    static void draw(HeadSketch head) {
        switch (head.who().headwear()) {
            case NONE -> {}
            case CAP -> Hats.cap(head);
            case BEANIE -> Hats.beanie(head);
            case HAT -> Hats.fedora(head);
            case SUN_HAT -> Hats.sunHat(head);
            case PECI -> Hats.peci(head);
            case BLANGKON -> Hats.blangkon(head);
            case CHEF_HAT -> Hats.toque(head);
            case HARD_HAT -> Hats.hardHat(head);
            case GRADUATION_CAP -> Hats.mortarboard(head);
            case HEADPHONES -> headphones(head);
            case FLOWERS -> flowers(head);
            case TIARA -> tiara(head);
            case HEADBAND -> headband(head);
        }
    }

    /** Whether it leaves no room for hair above the forehead. */
    static boolean coversCrown(Headwear worn) {
        return switch (worn) {
            case CAP, BEANIE, HAT, SUN_HAT, PECI, BLANGKON, CHEF_HAT, HARD_HAT, GRADUATION_CAP -> true;
            case NONE, HEADPHONES, FLOWERS, TIARA, HEADBAND -> false;
        };
    }

    private static void headphones(HeadSketch head) {
        double lean = 10 * Math.sin(head.face().yaw());
        double half = 88 * (1 - 0.35 * head.profile());
        head.pen()
                .line(
                        Curve.open(
                                -half,
                                0,
                                -half * 0.86,
                                -78,
                                -lean - 30,
                                -122,
                                -lean + 30,
                                -122,
                                half * 0.86,
                                -78,
                                half,
                                0),
                        DARK,
                        13);
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                Point2D ear = head.face().at(side * 82, 12);
                Shape cup = Curve.ellipse(ear.getX(), ear.getY(), 15 + 16 * head.profile(), 31);
                head.pen().fill(cup, head.who().scarf());
                head.pen().line(cup, DARK, 5);
            }
        }
    }

    private static void flowers(HeadSketch head) {
        for (int i = -4; i <= 4; i++) {
            double x = i * 19;
            double y = -62 - 26 * Math.cos(i * 0.42);
            if (head.face().facing(x, y) < -0.1 && !head.fromBehind()) {
                continue;
            }
            Point2D at =
                    head.fromBehind() ? new Point2D.Double(x, y) : head.face().at(x, y, 8);
            head.pen().fill(Curve.ellipse(at.getX() + 13, at.getY() + 7, 13, 7), Tint.of(0x7FAE86));
            blossom(
                    head,
                    at.getX(),
                    at.getY(),
                    i % 2 == 0 ? 11 : 8.5,
                    Tint.of(BLOSSOMS[Math.floorMod(i, BLOSSOMS.length)]));
        }
    }

    private static void blossom(HeadSketch head, double x, double y, double size, Tint color) {
        for (int i = 0; i < 5; i++) {
            double angle = i * Math.PI * 2 / 5;
            head.pen()
                    .fill(
                            Curve.circle(
                                    x + size * 0.75 * Math.cos(angle), y + size * 0.75 * Math.sin(angle), size * 0.62),
                            color);
        }
        head.pen().fill(Curve.circle(x, y, size * 0.45), Tint.of(0xF3CE62));
    }

    private static void tiara(HeadSketch head) {
        if (head.fromBehind()) {
            return;
        }
        double x = head.face().at(0, -84).getX();
        double half = 46 * (1 - 0.4 * head.profile());
        Shape crown = Curve.polygon(
                x - half,
                -84,
                x - half * 1.1,
                -118,
                x - half * 0.55,
                -102,
                x,
                -138,
                x + half * 0.55,
                -102,
                x + half * 1.1,
                -118,
                x + half,
                -84,
                x,
                -92);
        head.pen().fill(crown, GOLD);
        head.pen().fill(Curve.circle(x, -108, 6.5), Tint.of(0xD8506A));
        head.pen().line(Curve.open(x - half, -86, x, -94, x + half, -86), Tint.shade(GOLD, 0.25), 3);
    }

    private static void headband(HeadSketch head) {
        Shape cap = head.skull().cap(16, 11, 40);
        Shape band = Curve.closed(
                -130, -44, -70, -66, 0, -76, 70, -66, 130, -44, 130, -28, 70, -46, 0, -54, -70, -46, -130, -28);
        head.pen().fillWithin(cap, band, head.who().scarf());
    }
}
