package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** Hard things upon heads. */
final class Helmets {

    private static final Tint GOLD = Tint.of(0xD9AE4C);
    private static final Tint STRAP = Tint.of(0x33353F);
    private static final Tint GLASS = Tint.of(0xBFE3F2);

    private Helmets() {}

    /** A motorcyclist's or racer's, open before the face. */
    static void closed(HeadSketch head) {
        Tint color = head.who().hat();
        Shape face = head.face()
                .bend(Curve.closed(
                        0, -46, 44, -40, 62, -10, 62, 40, 40, 62, 0, 66, -40, 62, -62, 40, -62, -10, -44, -40));
        Region shell = Region.of(Curve.closed(
                0, -128, 62, -116, 102, -60, 108, 10, 98, 78, 62, 112, 0, 118, -62, 112, -98, 78, -108, 10, -102, -60,
                -62, -116));
        Region helmet = head.fromBehind() ? shell : shell.without(face);
        fill(head, helmet, color);
        head.pen()
                .fillWithin(
                        helmet,
                        moved(head, Curve.polygon(-16, -140, 16, -140, 18, -40, -18, -40)),
                        Tint.light(color, 0.55));
        if (!head.fromBehind()) {
            head.pen().line(face, Tint.of(0x2A2C35), 6);
            Shape visor = moved(head, Curve.closed(-92, -66, 0, -82, 92, -66, 96, -38, 0, -54, -96, -38));
            head.pen().fill(visor, Tint.faint(Tint.of(0x2A2C35), 0.85));
        }
    }

    static void bike(HeadSketch head) {
        Tint color = head.who().hat();
        straps(head);
        Region crown = crown(head, 30, 16, EDGE - 6);
        fill(head, crown, color);
        for (int i = -1; i <= 1; i++) {
            double x = aside(head, i * 44);
            head.pen()
                    .fillWithin(
                            crown,
                            Curve.closed(x - 11, -62, x - 8, -104, x, -120, x + 8, -104, x + 11, -62, x, -54),
                            STRAP);
        }
        head.pen()
                .lineWithin(crown, Curve.open(-120, EDGE - 4, 0, EDGE - 14, 120, EDGE - 4), Tint.shade(color, 0.3), 7);
    }

    private static void straps(HeadSketch head) {
        if (head.fromBehind()) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (head.face().facing(side * 66, 40) > 0) {
                Shape strap = Curve.open(side * 72, -40, side * 65, 24, side * 52, 68, side * 30, 92, 0, 99);
                head.pen().lineWithin(head.outline(), head.face().bend(strap), STRAP, 5);
            }
        }
    }

    /** A firefighter's: a ridge, a broad brim, a shield in front. */
    static void fire(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 30, 14, EDGE - 6);
        fill(head, crown, color);
        double x = aside(head, 0);
        fill(head, Curve.closed(x - 10, -50, x - 9, -126, x, -140, x + 9, -126, x + 10, -50), Tint.light(color, 0.18));
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .lineWithin(
                            crown,
                            Curve.open(x + side * 6, -134, x + side * 40, -108, x + side * 58, -50),
                            Tint.shade(color, 0.3),
                            4);
        }
        fill(
                head,
                Curve.closed(
                        x - 112, -40, x - 60, -58, x, -62, x + 60, -58, x + 112, -40, x + 60, -26, x, -22, x - 60, -26),
                Tint.shade(color, 0.12));
        if (!head.fromBehind()) {
            Shape shield = Curve.closed(x - 24, -112, x, -120, x + 24, -112, x + 22, -76, x, -58, x - 22, -76);
            head.pen().fill(shield, GOLD);
            head.pen().line(shield, Tint.shade(GOLD, 0.35), 3);
            head.pen().fill(Curve.closed(x, -106, x + 10, -88, x, -74, x - 10, -88), Tint.of(0xD8483E));
        }
        head.pen().line(Curve.open(x - 108, -40, x, -24, x + 108, -40), Tint.of(0xF3E27A), 3);
    }

    static void army(HeadSketch head) {
        Tint color = head.who().hat();
        straps(head);
        Region shell = crown(head, 28, 18, EDGE + 4)
                .with(moved(head, Curve.closed(-98, -50, -100, -20, -82, -24, 0, -40, 82, -24, 100, -20, 98, -50)));
        fill(head, shell, color);
        double[][] spots = {
            {-50, -84, 26, 12}, {10, -106, 28, 12}, {56, -70, 22, 13}, {-6, -62, 24, 9}, {-76, -48, 16, 10}
        };
        for (double[] spot : spots) {
            head.pen()
                    .fillWithin(
                            shell,
                            moved(head, Curve.ellipse(spot[0], spot[1], spot[2], spot[3])),
                            Tint.shade(color, spot[0] > 0 ? 0.35 : 0.55));
        }
        head.pen().lineWithin(shell, moved(head, Curve.open(-104, -38, 0, -50, 104, -38)), Tint.shade(color, 0.45), 6);
    }

    /** A knight's with the visor raised. */
    static void knight(HeadSketch head) {
        Tint color = head.who().hat();
        Region opening = head.fromBehind()
                ? Region.NOTHING
                : Region.of(head.face()
                        .bend(Curve.closed(
                                0, -44, 42, -38, 58, -14, 56, 40, 42, 74, 0, 86, -42, 74, -56, 40, -58, -14, -42,
                                -38)));
        Region shell = Region.of(Curve.closed(
                        0, -122, 58, -110, 92, -56, 94, 20, 84, 86, 50, 116, 0, 124, -50, 116, -84, 86, -94, 20, -92,
                        -56, -58, -110))
                .without(opening);
        plume(head);
        fill(head, shell, color);
        head.pen().lineWithin(shell, moved(head, Curve.open(0, -130, 0, -40)), Tint.light(color, 0.5), 7);
        for (int side : new int[] {-1, 1}) {
            for (int y = 10; y <= 70; y += 30) {
                head.pen().fill(Curve.circle(side * 76, y, 4), Tint.shade(color, 0.4));
            }
        }
        if (!head.fromBehind()) {
            Shape visor =
                    moved(head, Curve.closed(-86, -62, -40, -96, 0, -102, 40, -96, 86, -62, 40, -48, 0, -44, -40, -48));
            fill(head, visor, Tint.shade(color, 0.1));
            for (int x = -40; x <= 40; x += 20) {
                head.pen().line(moved(head, Curve.open(x, -82, x, -62)), Tint.of(0x3A3F4C), 4.5);
            }
        }
    }

    private static void plume(HeadSketch head) {
        Tint red = Tint.of(0xC2384A);
        fill(
                head,
                moved(
                        head,
                        Curve.closed(-6, -116, -14, -158, 24, -190, 74, -178, 104, -130, 78, -148, 40, -140, 10, -112)),
                red);
    }

    static void viking(HeadSketch head) {
        Tint color = head.who().hat();
        Tint horn = Tint.of(0xF0E4CB);
        for (int side : new int[] {-1, 1}) {
            fill(
                    head,
                    moved(
                            head,
                            Curve.closed(
                                    side * 66,
                                    -70,
                                    side * 110,
                                    -84,
                                    side * 128,
                                    -130,
                                    side * 116,
                                    -178,
                                    side * 104,
                                    -132,
                                    side * 78,
                                    -108)),
                    horn);
            head.pen().line(moved(head, Curve.open(side * 84, -72, side * 76, -102)), Tint.shade(GOLD, 0.2), 9);
        }
        Region crown = crown(head, 24, 12, EDGE);
        fill(head, crown, color);
        head.pen().lineWithin(crown, moved(head, Curve.open(0, -130, 0, -30)), GOLD, 13);
        fill(head, band(head, 14, EDGE - 18, EDGE + 4), GOLD);
        for (int x = -60; x <= 60; x += 24) {
            head.pen().fill(Curve.circle(aside(head, x), EDGE - 8, 3.4), Tint.shade(GOLD, 0.4));
        }
    }

    static void samurai(HeadSketch head) {
        Tint color = head.who().hat();
        for (int row = 0; row < 3; row++) {
            double y = -40 + row * 26;
            for (int side : new int[] {-1, 1}) {
                fill(
                        head,
                        Curve.closed(
                                side * 62,
                                y - 8,
                                side * (96 + row * 8),
                                y,
                                side * (104 + row * 9),
                                y + 28,
                                side * 70,
                                y + 22),
                        Tint.light(color, 0.06 * row));
            }
        }
        fill(head, crown(head, 26, 14, EDGE), color);
        for (int x = -60; x <= 60; x += 20) {
            head.pen()
                    .line(
                            moved(head, Curve.open(x * 0.4, -118, x, EDGE - 6)),
                            Tint.faint(Tint.light(color, 0.4), 0.5),
                            2.4);
        }
        fill(
                head,
                moved(head, Curve.closed(-90, -42, -50, -56, 0, -60, 50, -56, 90, -42, 50, -32, 0, -28, -50, -32)),
                Tint.shade(color, 0.2));
        if (!head.fromBehind()) {
            for (int side : new int[] {-1, 1}) {
                fill(
                        head,
                        moved(
                                head,
                                Curve.closed(
                                        side * 4, -60, side * 42, -100, side * 58, -168, side * 34, -118, side * 2,
                                        -78)),
                        GOLD);
            }
            head.pen().fill(Curve.circle(aside(head, 0), -70, 15), GOLD);
        }
    }

    /** A bubble of glass around the whole head. */
    static void space(HeadSketch head) {
        Tint color = head.who().hat();
        Shape bubble = Curve.ellipse(0, -6, 134, 140);
        head.pen().fill(bubble, Tint.faint(GLASS, 0.1));
        head.pen().line(bubble, Tint.shade(color, 0.12), 13);
        head.pen().line(Curve.ellipse(0, -6, 127, 133), Tint.faint(Tint.WHITE, 0.65), 3);
        head.pen()
                .fillWithin(
                        bubble,
                        Curve.closed(-104, -30, -92, -86, -50, -124, -64, -84, -86, -40, -94, 6),
                        Tint.faint(Tint.WHITE, 0.5));
        for (int side : new int[] {-1, 1}) {
            fill(head, Curve.ellipse(side * 134, 2, 17, 34), color);
        }
    }
}
