package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.appearance.ColorName;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** Cloth over head and shoulders, and hoods. */
public final class Veils {

    private Veils() {}

    /** What falls behind the shoulders. */
    static void behind(HeadSketch head, double width, double end) {
        head.pen()
                .fill(
                        Curve.closed(
                                0,
                                -122,
                                70,
                                -104,
                                98,
                                -30,
                                width * 0.9,
                                end * 0.5,
                                width,
                                end,
                                0,
                                end + 10,
                                -width,
                                end,
                                -width * 0.9,
                                end * 0.5,
                                -98,
                                -30,
                                -70,
                                -104),
                        Tint.shade(head.who().hat(), 0.14));
    }

    static void nun(HeadSketch head) {
        Shape face = head.face()
                .bend(Curve.closed(
                        0, -52, 36, -46, 56, -20, 60, 30, 44, 76, 0, 92, -44, 76, -60, 30, -56, -20, -36, -46));
        Region opening = head.fromBehind() ? Region.NOTHING : Region.of(face);
        Region coif = Region.of(Curve.union(
                        head.skull().cap(12, 10, 60),
                        Curve.closed(-82, -10, -86, 60, -70, 128, 0, 148, 70, 128, 86, 60, 82, -10, 0, -90)))
                .without(opening);
        fill(head, coif, Tint.of(0xFAF8F4));
        Tint color = head.who().hat();
        Region cloth = Region.of(Curve.closed(
                0, -126, 66, -110, 96, -50, 106, 40, 128, 150, 96, 168, 74, 60, 70, -30, 50, -72, 0, -84, -50, -72, -70,
                -30, -74, 60, -96, 168, -128, 150, -106, 40, -96, -50, -66, -110));
        fill(head, cloth, color);
        head.pen().lineWithin(cloth, Curve.open(90, -30, 98, 60, 112, 150), Tint.faint(Tint.light(color, 0.3), 0.6), 3);
        head.pen()
                .lineWithin(
                        cloth, Curve.open(-90, -30, -98, 60, -112, 150), Tint.faint(Tint.light(color, 0.3), 0.6), 3);
    }

    /** Thin white cloth held by blossoms. */
    static void bridal(HeadSketch head) {
        Tint color = head.who().hat();
        for (int side : new int[] {-1, 1}) {
            Shape fall = Curve.closed(
                    side * 20,
                    -116,
                    side * 74,
                    -96,
                    side * 100,
                    -20,
                    side * 118,
                    90,
                    side * 134,
                    210,
                    side * 96,
                    220,
                    side * 84,
                    80,
                    side * 76,
                    -30,
                    side * 54,
                    -84);
            head.pen().fill(fall, Tint.faint(color, 0.72));
            head.pen()
                    .line(
                            Curve.open(side * 70, -90, side * 94, 0, side * 112, 120, side * 120, 210),
                            Tint.faint(Tint.shade(color, 0.2), 0.5),
                            2.4);
        }
        Region crown = crown(head, 15, 9, -82);
        head.pen().fill(crown, Tint.faint(color, 0.85));
        if (!head.fromBehind()) {
            for (int i = -3; i <= 3; i++) {
                Headbands.blossom(
                        head,
                        aside(head, i * 22),
                        -90 - 12 * Math.cos(i * 0.5),
                        9,
                        i % 2 == 0 ? Tint.WHITE : Tint.of(0xF8DADF));
            }
        }
    }

    static void keffiyeh(HeadSketch head) {
        Tint color = head.who().hat();
        Region cloth = Region.of(Curve.closed(
                0, -122, 64, -108, 94, -50, 104, 40, 124, 150, 84, 164, 78, 60, 72, -26, 44, -58, 0, -66, -44, -58, -72,
                -26, -78, 60, -84, 164, -124, 150, -104, 40, -94, -50, -64, -108));
        fill(head, cloth, color);
        Tint check = Tint.faint(Tint.brightness(color) > 0.7 ? Tint.of(0xC8404A) : Tint.WHITE, 0.5);
        // Red and white where nobody says otherwise; one that is said to be white has no pattern.
        boolean isPlain = color.equals(ColorName.WHITE.color());
        for (int i = -12; i <= 14 && !isPlain; i++) {
            head.pen().lineWithin(cloth, Curve.open(-140, i * 18, 140, i * 18 + 8), check, 2);
            head.pen().lineWithin(cloth, Curve.open(i * 16 - 16, -130, i * 16, 170), check, 2);
        }
        Tint cord = Tint.of(0x26262E);
        head.pen().line(Curve.open(-86, -56, -40, -82, 0, -88, 40, -82, 86, -56), cord, 8);
        head.pen().line(Curve.open(-84, -70, -40, -96, 0, -102, 40, -96, 84, -70), cord, 8);
    }

    /** From the eyes downwards. */
    static void ninja(HeadSketch head) {
        Tint color = head.who().hat();
        Region slit = head.fromBehind()
                ? Region.NOTHING
                : Region.of(head.face()
                        .bend(Curve.closed(-62, 2, -40, -20, 0, -24, 40, -20, 62, 2, 44, 26, 0, 32, -44, 26)));
        Region hood = Region.of(Curve.closed(
                        0, -116, 58, -104, 86, -54, 90, 20, 78, 88, 60, 122, 0, 132, -60, 122, -78, 88, -90, 20, -86,
                        -54, -58, -104))
                .without(slit);
        fill(head, hood, color);
        Tint line = Tint.faint(Tint.light(color, 0.4), 0.5);
        head.pen().lineWithin(hood, Curve.open(-84, -34, 0, -44, 84, -34), line, 3);
        head.pen().lineWithin(hood, Curve.open(-86, 40, -30, 52, 86, 34), line, 3);
        head.pen().lineWithin(hood, Curve.open(-70, 90, 10, 84, 82, 66), line, 3);
    }

    /** A mask of cloth over the upper face, with pointed ears. */
    static void cowl(HeadSketch head) {
        Tint color = head.who().hat();
        Region holes = Region.of(head.face().bend(Curve.ellipse(-31, 8, 19, 14)))
                .with(head.face().bend(Curve.ellipse(31, 8, 19, 14)));
        Region lower = Region.of(head.face().bend(Curve.closed(-52, 44, 0, 34, 52, 44, 50, 90, 0, 110, -50, 90)));
        Region cloth = Region.of(Curve.union(
                head.skull().cap(9, 7, 60),
                Curve.polygon(-74, -70, -66, -160, -32, -100),
                Curve.polygon(74, -70, 66, -160, 32, -100),
                Curve.closed(-78, 0, -76, 60, -54, 92, -40, 44, 0, 30, 40, 44, 54, 92, 76, 60, 78, 0, 0, -60)));
        fill(head, head.fromBehind() ? cloth : cloth.without(holes).without(lower), color);
    }

    /** Over mouth and nose. */
    public static void faceMask(HeadSketch head, Tint color) {
        Shape cloth = head.face()
                .bend(Curve.closed(0, 26, 34, 32, 58, 40, 56, 70, 40, 96, 0, 108, -40, 96, -56, 70, -58, 40, -34, 32));
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                Point2D ear = head.face().at(side * 80, 12);
                Point2D top = head.face().at(side * 55, 42);
                Point2D low = head.face().at(side * 50, 82);
                head.pen().line(Curve.open(top.getX(), top.getY(), ear.getX(), ear.getY()), Tint.of(0xF6F8FA), 3);
                head.pen().line(Curve.open(low.getX(), low.getY(), ear.getX(), ear.getY() + 16), Tint.of(0xF6F8FA), 3);
            }
        }
        head.pen().fill(cloth, color);
        for (int i = 0; i < 3; i++) {
            head.pen()
                    .lineWithin(
                            cloth,
                            head.face().bend(Curve.open(-54, 52 + i * 14, 0, 56 + i * 15, 54, 52 + i * 14)),
                            Tint.shade(color, 0.2),
                            2.4);
        }
        head.pen()
                .lineWithin(
                        cloth, head.face().bend(Curve.open(-30, 32, 0, 27, 30, 32)), Tint.faint(Tint.WHITE, 0.7), 5);
    }

    /** Under the chin; its loops go up to the ears. */
    public static void chinMask(HeadSketch head, Tint color) {
        for (int side : new int[] {-1, 1}) {
            head.lineOnFace(Curve.open(side * 48, 92, side * 66, 64, side * 78, 20), Tint.of(0xF6F8FA), 3.4);
        }
        Shape cloth =
                Curve.closed(-54, 84, -28, 103, 0, 108, 28, 103, 54, 84, 50, 116, 26, 134, 0, 138, -26, 134, -50, 116);
        head.pen().fill(cloth, color);
        head.pen().line(cloth, Tint.shade(color, 0.25), 2.4);
        for (int i = 0; i < 2; i++) {
            head.pen().line(Curve.open(-46, 100 + i * 9, 0, 118 + i * 7, 46, 100 + i * 9), Tint.shade(color, 0.2), 2.4);
        }
    }

    /** From the eyes downwards. */
    public static void niqab(HeadSketch head, Tint color) {
        Shape cloth = Curve.closed(
                -66, 20, -36, 28, 0, 24, 36, 28, 66, 20, 78, 70, 80, 130, 40, 158, 0, 164, -40, 158, -80, 130, -78, 70);
        head.pen().fill(cloth, Tint.shade(color, 0.06));
        head.pen()
                .lineWithin(cloth, Curve.open(-40, 30, -46, 90, -34, 156), Tint.faint(Tint.shade(color, 0.4), 0.5), 3);
        head.pen().lineWithin(cloth, Curve.open(36, 30, 44, 90, 30, 156), Tint.faint(Tint.shade(color, 0.4), 0.5), 3);
    }

    /** Of wide meshes, from the hat to below the nose. */
    public static void net(HeadSketch head, Tint color) {
        Shape veil = head.face()
                .bend(Curve.closed(
                        -76, -60, 0, -84, 76, -60, 80, 10, 70, 46, 40, 58, 0, 56, -40, 58, -70, 46, -80, 10));
        head.pen().fill(veil, Tint.faint(color, 0.16));
        for (int i = -12; i <= 12; i++) {
            Shape down = head.face().bend(Curve.open(i * 15 - 70, -100, i * 15 + 70, 66));
            Shape up = head.face().bend(Curve.open(i * 15 + 70, -100, i * 15 - 70, 66));
            head.pen().lineWithin(veil, down, Tint.faint(color, 0.6), 1.6);
            head.pen().lineWithin(veil, up, Tint.faint(color, 0.6), 1.6);
        }
        head.pen().line(veil, Tint.faint(color, 0.7), 2.4);
    }

    /** A cloth tied behind the head, over nose and mouth. */
    public static void bandana(HeadSketch head, Tint color) {
        Shape cloth = head.face()
                .bend(Curve.closed(
                        -80, 14, -40, 24, 0, 22, 40, 24, 80, 14, 76, 60, 52, 104, 14, 150, 0, 158, -14, 150, -52, 104,
                        -76, 60));
        head.pen().fill(cloth, color);
        Tint dots = Tint.brightness(color) > 0.6 ? Tint.shade(color, 0.5) : Tint.light(color, 0.8);
        for (int row = 0; row < 4; row++) {
            for (int i = -2; i <= 2; i++) {
                double x = i * 26 + (row % 2 == 0 ? 0 : 13);
                head.pen().fillWithin(cloth, head.face().bend(Curve.circle(x, 44 + row * 26, 3.6)), dots);
            }
        }
        head.pen()
                .lineWithin(
                        cloth,
                        head.face().bend(Curve.open(-80, 22, -40, 32, 0, 30, 40, 32, 80, 22)),
                        Tint.shade(color, 0.3),
                        3);
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .lineWithin(
                            cloth,
                            head.face().bend(Curve.open(side * 60, 40, side * 34, 70, side * 20, 110)),
                            Tint.shade(color, 0.3),
                            2.6);
        }
    }
}
