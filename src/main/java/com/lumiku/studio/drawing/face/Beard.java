package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.FacialHair;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;

/** Beard and moustache. */
final class Beard {

    /** How much darker or lighter than skin a beard is to be seen. */
    private static final double CONTRAST = 0.12;
    /** From this brightness on it is white, also on the palest skin, where its edge is in shadow. */
    private static final double PALE = 0.75;

    private static final double EARS = 80;
    private static final double WIDE = 160;
    private static final double TALL = 260;
    private static final int LINKS = 5;

    private Beard() {}

    static void draw(HeadSketch head) {
        FacialHair grown = head.who().facialHair();
        switch (grown) {
            case STUBBLE ->
                head.pen().fill(jaw(head, 0, 0), Tint.faint(Tint.mix(raw(head), Tint.of(0x3A3036), 0.3), 0.26));
            case GOATEE -> onChin(head, -17, 84, -19, 92, -13, 106, 0, 114, 13, 106, 19, 92, 17, 84, 0, 88);
            case SOUL_PATCH -> onChin(head, -12, 82, -9, 93, 0, 103, 9, 93, 12, 82, 0, 86);
            case VAN_DYKE ->
                onChin(head, -19, 82, -20, 94, -14, 110, -5, 128, 0, 138, 5, 128, 14, 110, 20, 94, 19, 82, 0, 87);
            case SIDEBURNS -> sideburns(head);
            case CHIN_STRAP ->
                head.pen()
                        .fill(
                                jaw(head, 3, 0)
                                        .without(head.face()
                                                .bend(Curve.closed(
                                                        -66, -20, -66, 24, -58, 56, -40, 80, 0, 90, 40, 80, 58, 56, 66,
                                                        24, 66, -20))),
                                color(head));
            case BEARD -> fill(head, jaw(head, 3, 0));
            case FULL_BEARD -> {
                fill(head, jaw(head, 30, 5));
                strands(head, 128);
            }
            case LONG_BEARD -> {
                fill(head, jaw(head, 92, 5));
                strands(head, 176);
            }
            case FORKED_BEARD -> {
                for (int side : new int[] {-1, 1}) {
                    Shape prong = Curve.closed(
                            side * 4, 104, side * 56, 90, side * 58, 130, side * 44, 176, side * 30, 206, side * 16,
                            176, side * 4, 136);
                    fill(head, Region.of(prong));
                }
                fill(head, jaw(head, 24, 4));
                strands(head, 126);
            }
            case BRAIDED_BEARD -> {
                braid(head);
                fill(head, jaw(head, 26, 4));
                strands(head, 122);
            }
            default -> {}
        }
        Moustache.draw(head, moustache(grown, head.who().hairdo().moustache()));
    }

    /** That which is said beside a beard, else the one that grows with it. */
    private static FacialHair moustache(FacialHair grown, FacialHair said) {
        if (said != null || grown.isMoustache()) {
            return said != null ? said : grown;
        }
        return switch (grown) {
            case GOATEE, BEARD, FULL_BEARD, LONG_BEARD, BRAIDED_BEARD, FORKED_BEARD -> FacialHair.MOUSTACHE;
            case VAN_DYKE -> FacialHair.HANDLEBAR;
            default -> FacialHair.NONE;
        };
    }

    private static void onChin(HeadSketch head, double... points) {
        fill(head, Region.of(head.face().bend(Curve.closed(points))));
    }

    private static void fill(HeadSketch head, Region beard) {
        if (isLost(head, raw(head))) {
            head.pen().fill(beard.moved(0, -3.4), Tint.shade(raw(head), 0.34));
        }
        head.pen().fill(beard, color(head));
        Tint second = head.who().hairdo().beardStreaks();
        if (second != null) {
            for (int x : new int[] {-54, -24, 24, 54}) {
                head.pen().lineWithin(beard, Curve.open(x, 30, x * 0.9, 90, x * 0.5, 210), second, 7);
            }
        }
    }

    private static Tint raw(HeadSketch head) {
        return head.who().hairdo().beardColor();
    }

    static Tint color(HeadSketch head) {
        Tint beard = Tint.shade(raw(head), 0.04);
        return isLost(head, beard) && !isPale(beard) ? Tint.shade(beard, 0.3) : beard;
    }

    private static boolean isLost(HeadSketch head, Tint beard) {
        return Math.abs(Tint.brightness(beard) - Tint.brightness(head.skin())) < CONTRAST;
    }

    private static boolean isPale(Tint beard) {
        return Tint.brightness(beard) > PALE;
    }

    /** All of the lower face but the cheeks and the mouth. */
    private static Region jaw(HeadSketch head, double longer, double wider) {
        double cheek = longer > 3 ? 50 : 56;
        Shape cheeks = head.face().bend(Curve.cornered(new double[] {
            -69, -20, -67, 20, -62, 42, -44, cheek, -29, 56, 0, 53, 29, 56, 44, cheek, 62, 42, 67, 20, 69, -20
        }));
        Shape mouth = head.face()
                .bend(
                        head.who().facialHair() == FacialHair.STUBBLE
                                ? Curve.ellipse(0, 71, 24, 9)
                                : Curve.closed(-21, 65, 0, 62, 21, 65, 16, 77, 9, 82, 0, 83, -9, 82, -16, 77));
        return Region.of(longer > 3 ? Curve.union(head.outline(), hanging(head, longer, wider)) : head.outline())
                .within(beforeEars(head))
                .without(cheeks)
                .without(mouth);
    }

    private static Shape hanging(HeadSketch head, double longer, double wider) {
        double half = 66 + wider;
        double low = 104 + longer;
        double tip = longer > 60 ? 14 : 22;
        Shape flat = Curve.closed(
                -64,
                24,
                -68,
                46,
                -half,
                74,
                -half + 8,
                98 + longer * 0.25,
                -tip - longer * 0.2,
                low - longer * 0.1,
                0,
                low + 4,
                tip + longer * 0.2,
                low - longer * 0.1,
                half - 8,
                98 + longer * 0.25,
                half,
                74,
                68,
                46,
                64,
                24);
        // What hangs below the chin is not upon the round of the face.
        return longer > 60 && head.isFlat() ? flat : head.face().bend(flat);
    }

    private static Shape beforeEars(HeadSketch head) {
        double near = head.isFlat()
                ? -head.side() * WIDE
                : head.face().at(-head.side() * EARS, 0).getX();
        double far = head.side() * WIDE;
        return Curve.polygon(near, 12, far, 12, far, TALL, near, TALL);
    }

    private static void sideburns(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 60, 40)) {
                head.onFace(
                        Curve.closed(
                                side * 82, -10, side * 64, 0, side * 58, 36, side * 36, 62, side * 44, 84, side * 62,
                                80, side * 76, 50),
                        color(head));
            }
        }
    }

    private static void braid(HeadSketch head) {
        for (int i = 0; i < LINKS; i++) {
            double y = 120 + i * 17;
            Shape link = Curve.ellipse(0, y, 17 - i * 1.8, 12);
            head.pen().fill(link, color(head));
            head.pen().lineWithin(link, Curve.open(-16, y - 5, 0, y + 5, 16, y - 5), Tint.shade(raw(head), 0.4), 2.4);
        }
        double end = 120 + LINKS * 17;
        head.pen().fill(Curve.ellipse(0, end - 4, 10, 6), Tint.of(0xD9AE4C));
        head.pen().fill(Curve.ellipse(0, end + 9, 8, 13), color(head));
    }

    private static void strands(HeadSketch head, double end) {
        Tint line = Tint.faint(Tint.shade(raw(head), 0.4), 0.45);
        for (int x = -36; x <= 36; x += 18) {
            Shape strand = Curve.open(x, 98, x * 0.9, (98 + end) / 2, x * 0.5, end - Math.abs(x) * 0.5);
            head.pen().line(head.isFlat() ? strand : head.face().bend(strand), line, 2);
        }
    }
}
