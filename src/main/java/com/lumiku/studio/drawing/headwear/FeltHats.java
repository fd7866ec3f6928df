package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Hats of felt, straw and tweed. */
final class FeltHats {

    private static final Tint GOLD = Tint.of(0xE0B04A);

    private FeltHats() {}

    /** A cowboy's: a creased crown and a brim rolled up at the sides. */
    static void stetson(HeadSketch head) {
        Tint color = head.who().hat();
        Shape brim = moved(
                head,
                Curve.closed(
                        -158, -78, -132, -50, -70, -30, 0, -24, 70, -30, 132, -50, 158, -78, 148, -66, 96, -58, 0, -50,
                        -96, -58, -148, -66));
        Shape top = moved(
                head,
                Curve.closed(
                        -76, -44, -72, -100, -58, -142, -30, -152, 0, -138, 30, -152, 58, -142, 72, -100, 76, -44, 0,
                        -34));
        fill(head, top, color);
        head.pen().lineWithin(top, moved(head, Curve.open(0, -138, -4, -112, 0, -92)), Tint.shade(color, 0.35), 4);
        head.pen()
                .lineWithin(
                        top,
                        moved(head, Curve.open(-90, -60, 0, -46, 90, -60)),
                        Hats.trim(head).band(Tint.shade(color, 0.5)),
                        14);
        Hats.feather(head, 66, -74);
        fill(head, brim, Hats.trim(head).brim(Tint.shade(color, 0.07)));
    }

    /** A brim turned up on three sides; that of a pirate has a skull. */
    static void tricorn(HeadSketch head) {
        Tint color = head.who().hat();
        fill(head, moved(head, Curve.closed(-70, -50, -62, -112, 0, -138, 62, -112, 70, -50)), Tint.shade(color, 0.2));
        Shape front = moved(
                head,
                Curve.cornered(
                        new double[] {-142, -66, -96, -82, -58, -122, 0, -150, 58, -122, 96, -82, 142, -66},
                        96,
                        -44,
                        0,
                        -30,
                        -96,
                        -44));
        fill(head, front, color);
        head.pen()
                .line(
                        moved(head, Curve.open(-140, -67, -96, -82, -58, -122, 0, -150, 58, -122, 96, -82, 140, -67)),
                        GOLD,
                        5);
        Hats.feather(head, 58, -92);
        if (!head.fromBehind()) {
            if (head.who().outfit().garment() == Garment.PIRATE_COAT
                    || head.who().accessory(Accessory.EYE_PATCH).isPresent()) {
                skull(head, aside(head, 0), -88);
            }
        }
    }

    private static void skull(HeadSketch head, double x, double y) {
        Tint bone = Tint.of(0xF5F1E8);
        head.pen().line(Curve.open(x - 24, y + 6, x + 24, y + 26), bone, 6);
        head.pen().line(Curve.open(x + 24, y + 6, x - 24, y + 26), bone, 6);
        head.pen().fill(Curve.circle(x, y, 17), bone);
        head.pen().fill(Curve.ellipse(x, y + 15, 9, 8), bone);
        head.pen().fill(Curve.circle(x - 6.5, y + 1, 4.4), head.who().hat());
        head.pen().fill(Curve.circle(x + 6.5, y + 1, 4.4), head.who().hat());
    }

    static void topHat(HeadSketch head) {
        Tint color = head.who().hat();
        Shape top = moved(
                head,
                Curve.cornered(
                        new double[] {-66, -44, -70, -110, -76, -178, 0, -186, 76, -178, 70, -110, 66, -44}, 0, -36));
        fill(head, top, color);
        head.pen()
                .lineWithin(
                        top,
                        moved(head, Curve.open(-90, -66, 0, -56, 90, -66)),
                        Hats.trim(head).band(Tint.light(color, 0.3)),
                        18);
        Hats.feather(head, 62, -74);
        brim(head, 112, EDGE - 4, 17, Hats.trim(head).brim(color));
    }

    /** Tall and pointed, with a bend, for witches and wizards; light ones and violet ones have stars. */
    static void witchHat(HeadSketch head) {
        Tint color = head.who().hat();
        Shape cone = moved(
                head,
                Curve.cornered(
                        new double[] {
                            -74, -46, -52, -104, -26, -160, 10, -204, 48, -212, 34, -186, 40, -150, 58, -100, 76, -46
                        },
                        0,
                        -36));
        fill(head, cone, color);
        boolean plain = Tint.brightness(color) < 0.2;
        Tint band = plain ? Tint.of(0x7D59A5) : GOLD;
        head.pen()
                .lineWithin(
                        cone,
                        moved(head, Curve.open(-100, -64, 0, -50, 100, -64)),
                        Hats.trim(head).band(band),
                        18);
        if (plain) {
            head.pen()
                    .line(
                            Curve.polygon(
                                    aside(head, -11),
                                    -70,
                                    aside(head, 11),
                                    -70,
                                    aside(head, 11),
                                    -50,
                                    aside(head, -11),
                                    -50),
                            GOLD,
                            4.5);
        } else {
            for (double[] at : new double[][] {{-22, -96, 8}, {18, -116, 7}, {4, -152, 6}, {36, -82, 6}}) {
                head.pen().fill(Curve.star(aside(head, at[0]), at[1], at[2]), GOLD);
            }
        }
        brim(head, 138, EDGE, 24, color);
    }

    static void bucketHat(HeadSketch head) {
        Tint color = head.who().hat();
        fill(
                head,
                moved(
                        head,
                        Curve.cornered(
                                new double[] {-78, -46, -68, -112, -40, -124, 0, -127, 40, -124, 68, -112, 78, -46},
                                0,
                                -38)),
                color);
        Shape brim =
                moved(head, Curve.closed(-80, -58, -112, -22, -60, -10, 0, -6, 60, -10, 112, -22, 80, -58, 0, -46));
        fill(head, brim, Tint.shade(color, 0.06));
        head.pen().lineWithin(brim, moved(head, Curve.open(-104, -30, 0, -16, 104, -30)), Tint.shade(color, 0.25), 2.4);
    }

    /** Woven of bamboo, as in rice fields. */
    static void conicalHat(HeadSketch head) {
        Tint color = head.who().hat();
        Shape cone = moved(
                head,
                Curve.cornered(
                        new double[] {-150, -30, -70, -84, 0, -150, 70, -84, 150, -30}, 80, -14, 0, -8, -80, -14));
        fill(head, cone, color);
        Tint line = Tint.faint(Tint.shade(color, 0.45), 0.6);
        for (int x = -120; x <= 120; x += 30) {
            head.pen().lineWithin(cone, moved(head, Curve.open(0, -148, x, -10)), line, 2.2);
        }
        for (int i = 1; i < 4; i++) {
            head.pen()
                    .lineWithin(
                            cone,
                            moved(head, Curve.open(-38 * i, -118 + 27 * i, 0, -110 + 28 * i, 38 * i, -118 + 27 * i)),
                            line,
                            2.2);
        }
    }

    static void beret(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 0);
        Shape cloth = Curve.closed(
                x - 84, -50, x - 98, -82, x - 60, -116, x + 10, -126, x + 84, -112, x + 108, -84, x + 84, -56, x, -46);
        fill(head, cloth, color);
        if (Hats.trim(head).pompom() == null) {
            head.pen().line(Curve.open(x + 4, -124, x + 8, -136), Tint.shade(color, 0.25), 7);
        } else {
            Strands.pompom(head, x + 6, -130, 20, Hats.trim(head).pompom());
        }
        head.pen().line(Curve.open(x - 80, -50, x, -42, x + 80, -52), Tint.shade(color, 0.35), 9);
    }

    static void flatCap(HeadSketch head) {
        Tint color = head.who().hat();
        double front = 22 * Math.sin(head.face().yaw());
        Shape cloth = Curve.closed(
                -80, -40, -94, -66, -88, -98, -50, -120, 4, -124, 56, -114, 90, -88, 92, -62, 80, -42, 0, -34);
        Shape crown = moved(head, cloth);
        fill(head, crown, color);
        Tint weave = Tint.faint(Tint.shade(color, 0.35), 0.3);
        for (int x = -96; x <= 96; x += 24) {
            head.pen().lineWithin(crown, moved(head, Curve.open(x * 0.9, -30, x + 8, -80, x * 0.6, -126)), weave, 2);
        }
        if (head.fromBehind()) {
            return;
        }
        Shape visor = AffineTransform.getTranslateInstance(front, 0)
                .createTransformedShape(moved(
                        head,
                        Curve.closed(
                                -74, -54, -72, -38, -44, -25, 0, -20, 44, -25, 72, -38, 74, -54, 40, -62, 0, -65, -40,
                                -62)));
        fill(head, visor, Tint.shade(color, 0.14));
        Shape bow = AffineTransform.getTranslateInstance(front, 0)
                .createTransformedShape(moved(head, Curve.open(-76, -53, -40, -62, 0, -65, 40, -62, 76, -53)));
        head.pen().line(bow, Tint.faint(Tint.shade(color, 0.5), 0.55), 2.8);
    }

    static void deerstalker(HeadSketch head) {
        Tint color = head.who().hat();
        Region crown = crown(head, 20, 12, EDGE);
        fill(head, crown, color);
        Tint weave = Tint.faint(Tint.shade(color, 0.5), 0.45);
        for (int i = -4; i <= 4; i++) {
            head.pen().lineWithin(crown, Curve.open(i * 24, -36, i * 24, -130), weave, 2.4);
        }
        for (int y = -112; y < -40; y += 24) {
            head.pen().lineWithin(crown, Curve.open(-110, y, 110, y), weave, 2.4);
        }
        for (int side : new int[] {-1, 1}) {
            fill(
                    head,
                    moved(head, Curve.closed(side * 60, -108, side * 88, -70, side * 84, -26, side * 66, -40)),
                    Tint.shade(color, 0.15));
        }
        fill(head, moved(head, Curve.closed(-64, -48, 0, -20, 64, -48, 0, -54)), Tint.shade(color, 0.2));
        head.pen().line(moved(head, Curve.open(-16, -128, 0, -118, 16, -128)), Tint.shade(color, 0.4), 6);
    }
}
