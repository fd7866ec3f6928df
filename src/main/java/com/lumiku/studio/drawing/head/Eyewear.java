package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Glasses;
import com.lumiku.studio.drawing.face.Eyes;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/** Glasses. */
final class Eyewear {

    private static final Tint FRAME = Tint.of(0x33303A);
    private static final Tint STEEL = Tint.of(0xB9A46A);
    private static final Tint DARK_GLASS = Tint.of(0x2E2C38);
    private static final Tint STRAP = Tint.of(0x3A3F4C);
    private static final Tint WATER = Tint.of(0xA9D8EA);
    private static final double HALF = 24;
    /** How much darker or lighter than skin a frame is to be seen. */
    private static final double CONTRAST = 0.16;

    private Eyewear() {}

    static void draw(HeadSketch head) {
        Glasses worn = head.who().glasses();
        if (worn == Glasses.NONE || head.fromBehind()) {
            return;
        }
        if (worn == Glasses.GOGGLES || worn == Glasses.DIVING_MASK || worn == Glasses.VISOR) {
            mask(head, worn);
            return;
        }
        for (int side : new int[] {-1, 1}) {
            if (worn == Glasses.MONOCLE && side < 0) {
                continue;
            }
            if (worn != Glasses.MONOCLE && worn != Glasses.PINCE_NEZ) {
                temple(head, side);
            }
            if (head.face().facing(side * Eyes.X, Eyes.Y) > 0.1) {
                lens(head, head.bend(sized(head, glass(worn, side), side)), worn, side);
            }
        }
        if (worn == Glasses.MONOCLE) {
            head.lineOnFace(Curve.open(54, 16, 66, 60, 58, 110), frame(head), 2.4);
            return;
        }
        if (head.face().facing(0, Eyes.Y) > 0.15) {
            head.lineOnFace(Curve.open(-8, 6, 0, 2.5, 8, 6), frame(head), width(head));
        }
    }

    private static Tint frame(HeadSketch head) {
        Tint said = head.who().attire().frame().color();
        if (said != null) {
            return said;
        }
        return switch (head.who().glasses()) {
            case MONOCLE -> Tint.of(0xA67C2E);
            case AVIATOR -> STEEL;
            case HEART -> Tint.of(0xD8506A);
            case STAR -> Tint.of(0xE8B93C);
            case SHUTTER -> Tint.of(0xE0468A);
            case HALF_MOON -> Tint.of(0x8A6A34);
            case RIMLESS -> Tint.of(0x7C838F);
            case PINCE_NEZ -> STEEL;
            case THREE_D -> Tint.of(0xF4F1EC);
            default -> FRAME;
        };
    }

    /** Dark, with some of the colour of a bright frame. */
    private static Tint tinted(HeadSketch head) {
        Tint frame = frame(head);
        return Tint.brightness(frame) < 0.3 ? DARK_GLASS : Tint.mix(DARK_GLASS, frame, 0.45);
    }

    private static double thickness(Glasses worn) {
        return switch (worn) {
            case CAT_EYE, CAT_EYE_SUN -> 6;
            case AVIATOR, PINCE_NEZ -> 3;
            case MONOCLE -> 4;
            case HALF_MOON -> 3.6;
            case RIMLESS -> 2.2;
            case OVERSIZED_SUN -> 6;
            default -> 4.4;
        };
    }

    private static double width(HeadSketch head) {
        Attire.Frame frame = head.who().attire().frame();
        return thickness(head.who().glasses()) * (frame.mottled() ? 1.35 : 1) * frame.thickness();
    }

    /** Smaller or larger around the eye. */
    private static Shape sized(HeadSketch head, Shape glass, int side) {
        double size = head.who().attire().frame().size();
        if (size == 1) {
            return glass;
        }
        AffineTransform scale = AffineTransform.getTranslateInstance(side * 32, 9);
        scale.scale(size, size);
        scale.translate(-side * 32, -9);
        return scale.createTransformedShape(glass);
    }

    /** Dark and amber spots of tortoiseshell. */
    private static void mottle(HeadSketch head, Shape glass) {
        double[] at = new double[6];
        int count = 0;
        for (PathIterator path = glass.getPathIterator(null, 0.5); !path.isDone(); path.next()) {
            if (path.currentSegment(at) != PathIterator.SEG_CLOSE && count++ % 2 == 0) {
                head.pen()
                        .fill(
                                Curve.circle(at[0], at[1], width(head) * (count % 3 == 0 ? 0.36 : 0.5)),
                                count % 4 == 1 ? Tint.of(0x3A2014) : Tint.of(0xD9963F));
            }
        }
    }

    private static Shape glass(Glasses worn, int side) {
        double x = side * 32;
        return switch (worn) {
            case STAR -> Curve.star(x, 9, 36);
            case HALF_MOON ->
                Curve.cornered(new double[] {x - 21, 17, x - 18, 30, x, 37, x + 18, 30, x + 21, 17}, x - 21, 17);
            case PINCE_NEZ -> Curve.ellipse(x * 0.8, 12, 19, 19);
            case OVERSIZED_SUN ->
                Curve.closed(
                        x - side * 25,
                        -12,
                        x,
                        -18,
                        x + side * 28,
                        -16,
                        x + side * 34,
                        4,
                        x + side * 26,
                        32,
                        x,
                        40,
                        x - side * 22,
                        32,
                        x - side * 27,
                        8);
            case ROUND, ROUND_SUN, MONOCLE -> Curve.ellipse(x, 9, HALF, HALF - 1);
            case CAT_EYE, CAT_EYE_SUN ->
                Curve.closed(
                        x - side * 21,
                        -3,
                        x,
                        -8,
                        x + side * 18,
                        -13,
                        x + side * 38,
                        -22,
                        x + side * 31,
                        2,
                        x + side * 18,
                        20,
                        x,
                        24,
                        x - side * 17,
                        18);
            case AVIATOR ->
                Curve.closed(
                        x - side * 22,
                        -6,
                        x,
                        -9,
                        x + side * 24,
                        -6,
                        x + side * 26,
                        10,
                        x + side * 14,
                        30,
                        x - side * 4,
                        32,
                        x - side * 20,
                        18);
            case HEART ->
                Curve.closed(x, -4, x + 14, -14, x + 28, -6, x + 26, 10, x, 34, x - 26, 10, x - 28, -6, x - 14, -14);
            default ->
                Curve.closed(
                        x - side * 22,
                        -5,
                        x,
                        -9.5,
                        x + side * 22,
                        -9,
                        x + side * 27,
                        -1,
                        x + side * 23,
                        19,
                        x + side * 8,
                        26,
                        x - side * 10,
                        25,
                        x - side * 21,
                        16);
        };
    }

    private static void lens(HeadSketch head, Shape glass, Glasses worn, int side) {
        boolean dark =
                switch (worn) {
                    case SUN, ROUND_SUN, AVIATOR, OVERSIZED_SUN, CAT_EYE_SUN -> true;
                    default -> false;
                };
        Tint said = head.who().attire().lenses();
        head.pen()
                .fill(
                        glass,
                        said != null
                                ? Tint.faint(said, dark ? 0.92 : 0.6)
                                : switch (worn) {
                                    case SUN, ROUND_SUN, OVERSIZED_SUN, CAT_EYE_SUN -> tinted(head);
                                    case STAR -> Tint.faint(frame(head), 0.7);
                                    case SHUTTER -> Tint.faint(Tint.WHITE, 0.05);
                                    case AVIATOR -> Tint.of(0x4A4238);
                                    case HEART -> Tint.faint(frame(head), 0.75);
                                    case THREE_D -> Tint.faint(side < 0 ? Tint.of(0xD8483E) : Tint.of(0x3F8FD0), 0.75);
                                    default -> Tint.faint(Tint.WHITE, 0.12);
                                });
        double x = glass.getBounds2D().getMinX();
        double width = glass.getBounds2D().getWidth();
        double top = glass.getBounds2D().getMinY();
        Shape gleam = Curve.polygon(
                x + width * 0.2, top + 30, x + width * 0.5, top, x + width * 0.72, top, x + width * 0.4, top + 36);
        head.pen().fillWithin(glass, gleam, Tint.faint(Tint.WHITE, dark ? 0.2 : 0.13));
        boolean raised = head.who().attire().perch() == Attire.Perch.HEAD;
        Tint ground = raised ? head.hair() : head.skin();
        if (Math.abs(Tint.brightness(frame(head)) - Tint.brightness(ground)) < CONTRAST) {
            head.pen().line(glass, Tint.faint(Tint.WHITE, raised ? 0.85 : 0.4), width(head) + (raised ? 4.4 : 2.4));
        }
        head.pen().line(glass, frame(head), width(head));
        if (head.who().attire().frame().mottled()) {
            mottle(head, glass);
        }
        if (worn == Glasses.SHUTTER) {
            for (int i = 0; i < 5; i++) {
                double y = top + 5 + i * 7;
                head.pen().lineWithin(glass, Curve.open(x - 4, y, x + width + 4, y), frame(head), 4);
            }
        }
    }

    /** Both eyes behind one glass, held by a strap. */
    private static void mask(HeadSketch head, Glasses worn) {
        Tint said = head.who().attire().frame().color();
        Tint frame = said != null ? said : worn == Glasses.VISOR ? Tint.of(0x2A2C35) : STRAP;
        for (int side : new int[] {-1, 1}) {
            if (head.isFlat() || side != head.side()) {
                Point2D from = head.at(side * 56, 4, 0);
                Point2D to = head.at(side * 81, -2, 0);
                head.pen().line(Curve.open(from.getX(), from.getY(), to.getX(), to.getY()), frame, 12);
            }
        }
        double low = worn == Glasses.DIVING_MASK ? 42 : 32;
        Shape outer = head.bend(Curve.closed(
                -60, 4, -54, -18, -30, -24, 0, -22, 30, -24, 54, -18, 60, 4, 52, 26, 30, low, 10, low - 8, 0, low - 14,
                -10, low - 8, -30, low, -52, 26));
        Tint glass = worn == Glasses.VISOR ? Tint.of(0x2FB8C8) : WATER;
        head.pen().fill(outer, Tint.faint(glass, worn == Glasses.VISOR ? 0.9 : 0.5));
        head.pen()
                .fillWithin(
                        outer,
                        head.bend(Curve.polygon(-46, 30, -24, -26, -8, -26, -30, 34)),
                        Tint.faint(Tint.WHITE, 0.35));
        head.pen().line(outer, frame, 7);
        if (worn == Glasses.DIVING_MASK) {
            head.pen().line(Curve.open(86, 96, 104, 60, 106, -40, 104, -110), Tint.of(0xF2C230), 12);
            head.pen().line(Curve.open(30, 84, 60, 100, 86, 96), Tint.of(0x2A2C35), 9);
        }
    }

    private static void temple(HeadSketch head, int side) {
        if (!head.isFlat() && side == head.side()) {
            return;
        }
        Point2D hinge = head.at(side * 58, 2, 0);
        boolean scarfed = head.who().hair().isHijab();
        if (scarfed && head.who().isChild()) {
            return;
        }
        Point2D ear = head.face().at(side * (scarfed ? 66 : 76), scarfed ? 4 : 8);
        head.pen().line(Curve.open(hinge.getX(), hinge.getY(), ear.getX(), ear.getY()), frame(head), 3.6);
    }
}
