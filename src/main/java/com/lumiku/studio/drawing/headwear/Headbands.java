package com.lumiku.studio.drawing.headwear;

import com.lumiku.studio.drawing.hair.HeadPrints;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** What is worn as a band around the head or over it, and leaves the hair to be seen. */
final class Headbands {

    private static final Tint DARK = Tint.of(0x363846);
    private static final int[] BLOSSOMS = {0xF08FA4, 0xFBE3D2, 0xF4B95F, 0xFFFFFF, 0xD77FA8};

    private Headbands() {}

    static void headphones(HeadSketch head) {
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
                head.pen().fill(cup, head.who().hat());
                head.pen().line(cup, DARK, 5);
            }
        }
    }

    /** Balls of fur on a narrow band. */
    static void earMuffs(HeadSketch head) {
        Tint fur = head.who().hat();
        head.pen().line(Curve.open(-80, -6, -74, -72, -30, -119, 30, -119, 74, -72, 80, -6), Tint.shade(fur, 0.45), 8);
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || head.fromBehind() || side != head.side()) {
                Point2D ear = head.face().at(side * 82, 10);
                Strands.pompom(head, ear.getX(), ear.getY(), 31, fur);
            }
        }
    }

    static void flowers(HeadSketch head) {
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

    static void blossom(HeadSketch head, double x, double y, double size, Tint color) {
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

    static void tiara(HeadSketch head) {
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
        Tint gold = head.who().hat();
        head.pen().fill(crown, gold);
        boolean pale = Tint.brightness(gold) > 0.72;
        head.pen().fill(Curve.circle(x, -108, 6.5), pale ? Tint.of(0x8FCDEE) : Tint.of(0xD8506A));
        for (int i = -2; pale && i <= 2; i++) {
            head.pen().line(crown, Tint.shade(gold, 0.2), 1.6);
            head.pen().fill(Curve.circle(x + i * half * 0.42, -90 + Math.abs(i) * 1.5, 4.4), Tint.of(0x8FCDEE));
            head.pen().fill(Curve.circle(x + i * half * 0.42 - 1, -91.4 + Math.abs(i) * 1.5, 1.6), Tint.WHITE);
        }
        head.pen().line(Curve.open(x - half, -86, x, -94, x + half, -86), Tint.shade(gold, 0.25), 3);
    }

    static void headband(HeadSketch head) {
        Shape cap = head.skull().cap(16, 11, 40);
        Shape band = Curve.closed(
                -130, -44, -70, -66, 0, -76, 70, -66, 130, -44, 130, -28, 70, -46, 0, -54, -70, -46, -130, -28);
        Region cloth = Region.of(band).within(cap);
        head.pen().fill(cloth, head.who().hat());
        Tint second = Hats.trim(head).second();
        if (second != null && Hats.trim(head).print() == null) {
            head.pen().lineWithin(cloth, Curve.open(-130, -29, -70, -47, 0, -55, 70, -47, 130, -29), second, 19);
        }
        HeadPrints.draw(head, cloth, head.who().hat());
    }
}
