package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** The mouth in its expressions. */
final class Mouth {

    private static final double Y = 67;
    /** How bright skin is on which lips show by their red. */
    private static final double DARK_SKIN = 0.32;

    private static final Tint LIPS = Tint.of(0xC4414F);
    private static final Tint FULL_LIPS = Tint.of(0xC0635F);
    private static final Tint INSIDE = Tint.of(0x7A2733);
    private static final Tint TEETH = Tint.of(0xFFFDFA);
    private static final Tint TONGUE = Tint.of(0xE0737A);
    private static final List<Mark> TEETH_MARKS =
            List.of(Mark.BRACES, Mark.GAP_TEETH, Mark.MISSING_TOOTH, Mark.GOLD_TOOTH, Mark.FANGS);

    private Mouth() {}

    static void draw(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < -0.05) {
            return;
        }
        if (TEETH_MARKS.stream().anyMatch(head.who()::has)) {
            laugh(head, 27, 19);
            return;
        }
        switch (head.who().expression()) {
            case JOY -> laugh(head, 27, 21);
            case SMILE -> smile(head);
            case CALM -> closed(head, 20, 4.5, 0);
            case SERIOUS -> closed(head, 19, 1, 0);
            case SMIRK -> closed(head, 20, 3, 4);
            case THOUGHTFUL -> closed(head, 16, 2.2, 1.5);
            case TIRED -> closed(head, 17, -2, 0);
            case SAD -> closed(head, 18, -8, 0);
            case ANGRY -> closed(head, 20, -6, 0);
            case SURPRISED -> gasp(head);
            case WINK -> closed(head, 23, 8, 0);
        }
    }

    private static void gasp(HeadSketch head) {
        head.onFace(Curve.ellipse(0, Y + 5, 13, 16), INSIDE);
        head.onFace(Curve.ellipse(0, Y + 14, 8, 6), TONGUE);
        head.lineOnFace(Curve.ellipse(0, Y + 5, 13, 16), lips(head), 3.6);
    }

    private static Tint lips(HeadSketch head) {
        if (head.who().features().lips() != null) {
            return head.who().features().lips();
        }
        if (isDark(head)) {
            return Tint.mix(head.skin(), FULL_LIPS, head.who().isFemale() ? 0.62 : 0.4);
        }
        double red = head.who().isFemale() ? 0.55 : 0.2;
        return Tint.mix(Tint.shade(head.skin(), 0.18), LIPS, red);
    }

    /** Whether lips are lighter than the skin around them. */
    private static boolean isDark(HeadSketch head) {
        return Tint.brightness(head.skin()) < DARK_SKIN;
    }

    private static void laugh(HeadSketch head, double usual, double depth) {
        double half = usual * (1 + 0.1 * Face.Nuance.MOUTH.of(head.who()));
        Path2D open = Curve.open(-half, Y - 7, -half * 0.5, Y - 3, 0, Y - 1.6, half * 0.5, Y - 3, half, Y - 7);
        open.append(
                Curve.open(
                        half,
                        Y - 7,
                        half * 0.86,
                        Y + depth * 0.34,
                        half * 0.5,
                        Y + depth * 0.78,
                        0,
                        Y + depth * 0.92,
                        -half * 0.5,
                        Y + depth * 0.78,
                        -half * 0.86,
                        Y + depth * 0.34,
                        -half,
                        Y - 7),
                true);
        open.closePath();
        Shape mouth = head.bend(open);
        head.pen().fillWithin(head.outline(), mouth, INSIDE);
        head.pen().fillWithin(mouth, head.bend(Curve.ellipse(0, Y + depth, half * 0.62, depth * 0.62)), TONGUE);
        head.pen()
                .fillWithin(
                        mouth,
                        head.bend(Curve.cornered(new double[] {
                            -half,
                            Y - 8,
                            -half * .7,
                            Y + 1,
                            -half * .4,
                            Y + 4,
                            0,
                            Y + 5.4,
                            half * .4,
                            Y + 4,
                            half * .7,
                            Y + 1,
                            half,
                            Y - 8
                        })),
                        TEETH);
        teeth(head, mouth, half);
        corners(head, half + 1.5, Y - 8);
        if (head.who().isFemale() || head.who().features().lips() != null) {
            head.pen()
                    .lineWithin(
                            head.outline(),
                            mouth,
                            lips(head),
                            head.who().features().lips() == null ? 3.6 : 6);
        }
    }

    /** The small folds at the corners of a smile. */
    private static void corners(HeadSketch head, double half, double y) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * half, y)) {
                head.lineOnFace(
                        Curve.open(side * (half - 1.5), y - 3, side * (half + 2), y, side * (half + 1.5), y + 4.5),
                        Tint.faint(head.skinLine(), 0.55),
                        2);
            }
        }
    }

    /** What makes teeth remarkable, on the row that an open mouth shows. */
    private static void teeth(HeadSketch head, Shape mouth, double half) {
        if (head.who().has(Mark.BRACES)) {
            Tint steel = Tint.of(0x8E99A8);
            head.pen().lineWithin(mouth, head.bend(Curve.open(-half, Y - 3, 0, Y - 0.5, half, Y - 3)), steel, 2);
            for (int i = -3; i <= 3; i++) {
                double x = i * half * 0.26;
                head.pen()
                        .fillWithin(
                                mouth,
                                head.bend(Curve.polygon(x - 2, Y - 4, x + 2, Y - 4, x + 2, Y + 2, x - 2, Y + 2)),
                                Tint.shade(steel, 0.25));
            }
        }
        if (head.who().has(Mark.GAP_TEETH)) {
            head.pen()
                    .fillWithin(
                            mouth, head.bend(Curve.polygon(-2.4, Y - 8, 2.4, Y - 8, 2.4, Y + 6, -2.4, Y + 6)), INSIDE);
        }
        if (head.who().has(Mark.MISSING_TOOTH)) {
            head.pen().fillWithin(mouth, head.bend(Curve.polygon(1, Y - 8, 9, Y - 8, 9, Y + 6, 1, Y + 6)), INSIDE);
        }
        if (head.who().has(Mark.GOLD_TOOTH)) {
            head.pen()
                    .fillWithin(
                            mouth,
                            head.bend(Curve.polygon(4, Y - 8, 11, Y - 8, 11, Y + 3.4, 4, Y + 3.4)),
                            Tint.of(0xE9B53C));
        }
        if (head.who().has(Mark.FANGS)) {
            for (int side : new int[] {-1, 1}) {
                head.pen()
                        .fillWithin(
                                mouth,
                                head.bend(Curve.polygon(side * 10, Y - 6, side * 17, Y - 6, side * 13, Y + 13)),
                                TEETH);
            }
        }
    }

    private static void smile(HeadSketch head) {
        if (head.who().detail() > 0.55) {
            laugh(head, 23, 13);
            return;
        }
        closed(head, 23, 8, 0);
    }

    /**
     * @param usual half of the width in most
     * @param bend how much the corners are raised
     * @param lift how much more one of them is
     */
    private static void closed(HeadSketch head, double usual, double bend, double lift) {
        double half = usual * (1 + 0.12 * Face.Nuance.MOUTH.of(head.who()));
        double left = Y - bend * 0.6;
        double right = Y - bend * 0.6 - lift;
        Shape line = Curve.open(
                -half,
                left,
                -half * 0.5,
                Y + bend * 0.35,
                0,
                Y + bend * 0.6,
                half * 0.5,
                Y + bend * 0.35 - lift * 0.3,
                half,
                right);
        Tint lips = lips(head);
        if ((head.who().isFemale() || isDark(head)) && !head.who().isChild()
                || head.who().features().lips() != null) {
            double inner = half * 0.82;
            head.onFace(
                    Curve.closed(
                            -inner,
                            left + 1.5,
                            -inner * 0.35,
                            Y - 5.5,
                            0,
                            Y - 3.2,
                            inner * 0.35,
                            Y - 5.5,
                            inner,
                            right + 1.5,
                            inner * 0.5,
                            Y + bend * 0.5 + 7.5,
                            0,
                            Y + bend * 0.6 + 9.5,
                            -inner * 0.5,
                            Y + bend * 0.5 + 7.5),
                    lips);
        } else {
            head.onFace(
                    Curve.closed(
                            -half * 0.45,
                            Y + bend * 0.5 + 5,
                            0,
                            Y + bend * 0.5 + 4,
                            half * 0.45,
                            Y + bend * 0.5 + 5,
                            0,
                            Y + bend * 0.5 + 9.5),
                    isDark(head) ? Tint.faint(lips, 0.7) : Tint.faint(head.skinLine(), 0.3));
        }
        if (head.face().facing(0, Y) > -0.1) {
            head.pen()
                    .lineWithin(
                            head.outline(),
                            head.bend(line),
                            isDark(head) ? head.darker(0.5) : Tint.mix(Tint.shade(lips, 0.42), head.skinLine(), 0.4),
                            3);
        }
    }
}
