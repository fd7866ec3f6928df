package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.face.Face;
import com.lumiku.studio.drawing.headwear.Veils;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** What is worn on a face, or between the lips. */
final class FaceAccessories {

    private static final Tint SILVER = Tint.of(0xC3CAD4);
    private static final Tint SHINE = Tint.of(0xF6F8FB);
    private static final Tint BLACK = Tint.of(0x26252C);
    private static final Tint WOOD = Tint.of(0x6B4632);

    private FaceAccessories() {}

    static void beneathGlasses(HeadSketch head) {
        head.who().accessory(Accessory.EYE_PATCH).ifPresent(worn -> eyePatch(head, worn.side(), worn.color(BLACK)));
        head.who().accessory(Accessory.DOMINO_MASK).ifPresent(worn -> domino(head, worn.color(BLACK)));
    }

    static void draw(HeadSketch head) {
        if (head.fromBehind()) {
            return;
        }
        head.who().attire().accessories().forEach(worn -> draw(head, worn));
    }

    private static void draw(HeadSketch head, Worn<Accessory> worn) {
        switch (worn.kind()) {
            case NOSE_RING -> ring(head, worn.side() * 11, 46, 6, worn.color(Tint.of(0xE0B04A)));
            case NOSE_STUD -> stud(head, worn.side() * 12, 42, worn.color(Tint.of(0xE7C25A)));
            case NOSE_CHAIN -> noseChain(head, worn.side(), worn.color(Tint.of(0xE0B04A)));
            case MAANG_TIKKA -> tikka(head, worn.color(Tint.of(0xE0B04A)));
            case GAS_MASK -> gasMask(head, worn.color(Tint.of(0x3C4038)));
            case PLAGUE_MASK -> plagueMask(head, worn.color(Tint.of(0x5A4636)));
            case SEPTUM_RING -> ring(head, 0, 53, 7, worn.color(SILVER));
            case LIP_RING -> ring(head, worn.side() * 12, 80, 5.5, worn.color(SILVER));
            case BROW_RING -> ring(head, worn.side() * 48, -14, 5, worn.color(SILVER));
            case PIERCINGS -> {
                ring(head, 11, 46, 6, worn.color(SILVER));
                ring(head, -12, 80, 5.5, worn.color(SILVER));
                ring(head, 48, -14, 5, worn.color(SILVER));
            }
            case FACE_MASK -> Veils.faceMask(head, worn.color(Tint.of(0xA9D3E8)));
            case CHIN_MASK -> Veils.chinMask(head, worn.color(Tint.of(0xA9D3E8)));
            case WHISTLE_MOUTH -> whistle(head, worn.color(SILVER));
            case ROSE_MOUTH -> rose(head, worn.color(Tint.of(0xC8313A)));
            case NIQAB -> Veils.niqab(head, worn.color(head.who().scarf()));
            case PIPE -> pipe(head);
            case CIGAR -> cigar(head);
            case LOLLIPOP -> lollipop(head, worn.color(Tint.of(0xE4506A)));
            case PACIFIER -> pacifier(head, worn.color(Tint.of(0x86BCE3)));
            case BUBBLE_GUM -> bubble(head, worn.color(Tint.of(0xF29DBB)));
            case NOSE_BONE -> bone(head, worn.color(Tint.of(0xF3EBD8)));
            case WHEAT -> head.lineOnFace(Curve.open(14, 70, 40, 78, 70, 74), Tint.of(0xD9B44A), 4);
            case FACE_BANDANA -> Veils.bandana(head, worn.color(Tint.of(0xC8313A)));
            case SIDELOCKS -> EarAccessories.sidelocks(head, worn.color(head.hair()));
            case NET_VEIL -> Veils.net(head, worn.color(BLACK));
            case GLASSES_CHAIN -> EarAccessories.chain(head, worn.color(Tint.of(0xE0B04A)));
            case OXYGEN_TUBE -> oxygen(head);
            default -> {}
        }
    }

    private static void bone(HeadSketch head, Tint color) {
        for (int i = 0; i < 2; i++) {
            Tint ink = i == 0 ? Tint.shade(color, 0.4) : color;
            double more = i == 0 ? 2.4 : 0;
            head.lineOnFace(Curve.open(-30, 50, 0, 53, 30, 50), ink, 6.4 + more);
            for (int end : new int[] {-1, 1}) {
                head.onFace(Curve.circle(end * 33, 46, 5.4 + more / 2), ink);
                head.onFace(Curve.circle(end * 33, 54, 5.4 + more / 2), ink);
            }
        }
    }

    private static void eyePatch(HeadSketch head, int side, Tint color) {
        if (head.fromBehind()) {
            return;
        }
        HeadSketch eyes = Face.eyes(head, head.who().age());
        eyes.lineOnFace(Curve.open(-side * 70, -38, side * 10, -16, side * 34, 0), color, 5);
        eyes.lineOnFace(Curve.open(side * 40, 4, side * 60, 12, side * 76, 20), color, 5);
        Shape patch =
                Curve.closed(side * 10, -8, side * 32, -16, side * 54, -6, side * 52, 18, side * 32, 32, side * 14, 20);
        eyes.onFace(patch, color);
        eyes.lineOnFace(Curve.open(side * 16, -4, side * 32, -10, side * 48, -3), Tint.faint(Tint.WHITE, 0.25), 2.4);
    }

    private static void domino(HeadSketch head, Tint color) {
        if (head.fromBehind()) {
            return;
        }
        Region mask = Region.of(head.bend(Curve.closed(
                        -76, -10, -50, -26, -20, -18, 0, -10, 20, -18, 50, -26, 76, -10, 66, 20, 44, 34, 18, 26, 0, 14,
                        -18, 26, -44, 34, -66, 20)))
                .within(head.outline())
                .without(head.bend(Curve.ellipse(-31, 8, 19, 13)))
                .without(head.bend(Curve.ellipse(31, 8, 19, 13)));
        head.pen().fill(mask, color);
    }

    private static void ring(HeadSketch head, double x, double y, double radius, Tint color) {
        if (!head.face().sees(x, y)) {
            return;
        }
        Point2D at = head.face().at(x, y, 8);
        head.pen().line(Curve.circle(at.getX(), at.getY(), radius), Tint.shade(color, 0.35), 4.2);
        head.pen().line(Curve.circle(at.getX(), at.getY(), radius), color, 2.6);
        head.pen().fill(Curve.circle(at.getX() - 1, at.getY() + radius, 2.2), SHINE);
    }

    private static void stud(HeadSketch head, double x, double y, Tint color) {
        if (head.face().sees(x, y)) {
            Point2D at = head.face().at(x, y, 8);
            head.pen().fill(Curve.circle(at.getX(), at.getY(), 3.8), Tint.shade(color, 0.35));
            head.pen().fill(Curve.circle(at.getX(), at.getY(), 2.9), color);
            head.pen().fill(Curve.circle(at.getX() - 1, at.getY() - 1, 1.2), SHINE);
        }
    }

    /** A large ring, and a chain from it to the ear. */
    private static void noseChain(HeadSketch head, int side, Tint gold) {
        ring(head, side * 13, 48, 10, gold);
        Point2D nose = head.face().at(side * 20, 46, 8);
        Point2D ear = head.face().at(side * 76, 8);
        Shape chain = Curve.open(
                nose.getX(),
                nose.getY(),
                (nose.getX() * 2 + ear.getX()) / 3,
                nose.getY() + 6,
                (nose.getX() + ear.getX() * 2) / 3,
                nose.getY() - 8,
                ear.getX(),
                ear.getY());
        head.pen().line(chain, Tint.shade(gold, 0.35), 4);
        head.pen().line(chain, Tint.light(gold, 0.2), 2.2);
    }

    /** A chain along the parting with a pendant on the forehead. */
    private static void tikka(HeadSketch head, Tint gold) {
        Shape chain = head.face().bend(Curve.open(0, -104, 0, -80, 0, -52));
        head.pen().line(chain, Tint.shade(gold, 0.35), 5);
        head.pen().line(chain, gold, 3);
        for (int side : new int[] {-1, 1}) {
            head.pen()
                    .line(
                            head.face().bend(Curve.open(0, -84, side * 34, -70, side * 62, -42)),
                            Tint.shade(gold, 0.2),
                            3);
        }
        head.onFace(Curve.circle(0, -42, 12), Tint.shade(gold, 0.2));
        head.onFace(Curve.circle(0, -42, 10.5), gold);
        head.onFace(Curve.circle(0, -42, 5), Tint.of(0xC02038));
        for (int i = -1; i <= 1; i++) {
            head.onFace(Curve.circle(i * 8, -27 - Math.abs(i) * 2, 3), SHINE);
        }
    }

    /** Two round glasses and a filter. */
    private static void gasMask(HeadSketch head, Tint rubber) {
        Shape mask = head.face()
                .bend(Curve.closed(
                        0, -28, 40, -26, 64, -8, 62, 34, 48, 84, 24, 110, 0, 114, -24, 110, -48, 84, -62, 34, -64, -8,
                        -40, -26));
        for (int side : new int[] {-1, 1}) {
            head.pen().line(head.face().bend(Curve.open(side * 56, 4, side * 82, -4)), rubber, 12);
        }
        head.pen().fill(mask, rubber);
        head.pen().lineWithin(mask, head.face().bend(Curve.open(0, -28, 0, 40)), Tint.light(rubber, 0.2), 3);
        for (int side : new int[] {-1, 1}) {
            Shape glass = head.face().bend(Curve.circle(side * 31, 8, 21));
            head.pen().fill(glass, Tint.of(0x9CC7C4));
            head.pen().lineWithin(glass, head.face().bend(Curve.open(side * 31 - 12, 14, side * 31 + 4, -8)), SHINE, 4);
            head.pen().line(glass, Tint.of(0x8E99A8), 5.5);
            head.pen().fill(head.face().bend(Curve.circle(side * 38, 78, 17)), Tint.of(0x5A6068));
            head.pen().fill(head.face().bend(Curve.circle(side * 38, 78, 9)), Tint.of(0x3A3F46));
        }
        Shape filter = head.face().bend(Curve.circle(0, 72, 24));
        head.pen().fill(filter, Tint.of(0x6A7078));
        head.pen().line(filter, Tint.of(0x3A3F46), 4);
        for (int i = -1; i <= 1; i++) {
            head.pen()
                    .lineWithin(
                            filter,
                            head.face().bend(Curve.open(-22, 72 + i * 10, 22, 72 + i * 10)),
                            Tint.of(0x3A3F46),
                            3);
        }
    }

    /** With a long beak. */
    private static void plagueMask(HeadSketch head, Tint leather) {
        Shape mask = head.face()
                .bend(Curve.closed(
                        0, -52, 44, -44, 66, -10, 60, 34, 36, 60, 0, 66, -36, 60, -60, 34, -66, -10, -44, -44));
        head.pen().fill(mask, leather);
        Shape beak = Curve.closed(-22, 20, 0, 12, 22, 20, 26, 60, 40, 120, 62, 158, 24, 140, -8, 104, -24, 58);
        head.pen().fill(beak, Tint.shade(leather, 0.15));
        head.pen().line(Curve.open(0, 20, 8, 80, 50, 148), Tint.light(leather, 0.25), 3);
        for (int side : new int[] {-1, 1}) {
            Shape glass = head.face().bend(Curve.circle(side * 32, 4, 19));
            head.pen().fill(glass, Tint.of(0x2A2C35));
            head.pen().line(glass, Tint.of(0xC9A24B), 5);
        }
    }

    private static void whistle(HeadSketch head, Tint metal) {
        head.lineOnFace(Curve.open(4, 73, 34, 76), Tint.shade(metal, 0.35), 15);
        head.lineOnFace(Curve.open(4, 73, 34, 76), metal, 11);
        head.onFace(Curve.circle(38, 82, 17), Tint.shade(metal, 0.35));
        head.onFace(Curve.circle(38, 82, 14.5), metal);
        head.onFace(Curve.circle(38, 82, 6), BLACK);
        head.pen().line(Curve.open(50, 92, 56, 116, 40, 150), BLACK, 3);
    }

    /** Its stem lies between the lips, the bloom beside them. */
    private static void rose(HeadSketch head, Tint color) {
        Tint green = Tint.of(0x4F8A4A);
        head.lineOnFace(Curve.open(-54, 78, 0, 73, 52, 68), green, 5);
        head.onFace(Curve.closed(-40, 76, -52, 66, -62, 70, -54, 80), green);
        head.pen().fill(Curve.circle(62, 64, 22), color);
        head.pen()
                .line(
                        Curve.open(50, 56, 62, 48, 74, 58, 70, 74, 56, 74, 54, 62, 64, 58, 67, 66),
                        Tint.shade(color, 0.3),
                        4);
    }

    private static void pipe(HeadSketch head) {
        head.pen().line(Curve.open(18, 72, 44, 80, 64, 88), BLACK, 6);
        Shape bowl = Curve.closed(54, 66, 84, 64, 82, 92, 70, 102, 58, 94);
        head.pen().fill(bowl, WOOD);
        head.pen().fill(Curve.ellipse(69, 66, 15, 5), Tint.shade(WOOD, 0.5));
        smoke(head, 76, 52);
    }

    private static void cigar(HeadSketch head) {
        head.pen().line(Curve.open(16, 71, 62, 80), WOOD, 9);
        head.pen().fill(Curve.circle(64, 80, 5), Tint.of(0xF07A3C));
        smoke(head, 70, 64);
    }

    private static void smoke(HeadSketch head, double x, double y) {
        head.pen()
                .line(
                        Curve.open(x, y, x + 10, y - 18, x, y - 36, x + 12, y - 58),
                        Tint.faint(Tint.of(0xEDEFF3), 0.8),
                        7);
    }

    private static void lollipop(HeadSketch head, Tint color) {
        head.pen().line(Curve.open(14, 72, 60, 96), Tint.of(0xF4F1EC), 5);
        head.pen().fill(Curve.circle(74, 104, 24), color);
        head.pen()
                .line(
                        Curve.open(74, 104, 82, 98, 80, 88, 66, 88, 58, 102, 68, 118, 86, 116),
                        Tint.faint(Tint.WHITE, 0.85),
                        5);
    }

    private static void pacifier(HeadSketch head, Tint color) {
        head.onFace(Curve.ellipse(0, 74, 26, 15), color);
        head.onFace(Curve.circle(0, 74, 9), Tint.light(color, 0.5));
        head.lineOnFace(Curve.circle(0, 88, 11), Tint.shade(color, 0.25), 4);
    }

    private static void bubble(HeadSketch head, Tint color) {
        head.pen().fill(Curve.circle(head.face().at(0, 74).getX(), 78, 31), Tint.faint(color, 0.92));
        head.pen().fill(Curve.ellipse(head.face().at(0, 74).getX() - 11, 66, 8, 6), Tint.faint(Tint.WHITE, 0.75));
    }

    private static void oxygen(HeadSketch head) {
        Tint tube = Tint.of(0xBFD9E4);
        head.lineOnFace(Curve.open(-78, 14, -50, 44, -10, 51, 0, 52, 10, 51, 50, 44, 78, 14), tube, 4.6);
        head.lineOnFace(Curve.open(-5, 51, -5, 45), tube, 4);
        head.lineOnFace(Curve.open(5, 51, 5, 45), tube, 4);
    }
}
