package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.util.List;

/** Teeth, and what makes them remarkable. */
final class Teeth {

    static final Tint WHITE = Tint.of(0xFFFDFA);
    private static final List<Mark> MARKS =
            List.of(Mark.BRACES, Mark.GAP_TEETH, Mark.MISSING_TOOTH, Mark.GOLD_TOOTH, Mark.FANGS, Mark.BUCK_TEETH);

    private Teeth() {}

    /** Whether there is something about them that is to be seen. */
    static boolean areMarked(HeadSketch head) {
        return MARKS.stream().anyMatch(head.who()::has);
    }

    /** Both rows of teeth. */
    static void grin(HeadSketch head, Tint lips) {
        Shape mouth = head.bend(Curve.closed(
                -29,
                Mouth.Y - 9,
                -14,
                Mouth.Y - 4,
                0,
                Mouth.Y - 3,
                14,
                Mouth.Y - 4,
                29,
                Mouth.Y - 9,
                24,
                Mouth.Y + 6,
                0,
                Mouth.Y + 13,
                -24,
                Mouth.Y + 6));
        head.pen().fillWithin(head.outline(), mouth, WHITE);
        Tint line = Tint.of(0xB9AFAE);
        head.pen()
                .lineWithin(mouth, head.bend(Curve.open(-28, Mouth.Y - 1, 0, Mouth.Y + 5, 28, Mouth.Y - 1)), line, 1.8);
        for (int x = -18; x <= 18; x += 9) {
            head.pen().lineWithin(mouth, head.bend(Curve.open(x, Mouth.Y - 10, x * 0.95, Mouth.Y + 14)), line, 1.4);
        }
        mark(head, mouth, 27);
        head.pen().lineWithin(head.outline(), mouth, Tint.mix(Tint.shade(lips, 0.35), head.skinLine(), 0.3), 3.4);
    }

    /** What makes teeth remarkable, on the row that an open mouth shows. */
    static void mark(HeadSketch head, Shape mouth, double half) {
        if (head.who().has(Mark.BRACES)) {
            Tint steel = Tint.of(0x8E99A8);
            head.pen()
                    .lineWithin(
                            mouth,
                            head.bend(Curve.open(-half, Mouth.Y - 3, 0, Mouth.Y - 0.5, half, Mouth.Y - 3)),
                            steel,
                            2);
            for (int i = -3; i <= 3; i++) {
                double x = i * half * 0.26;
                head.pen()
                        .fillWithin(
                                mouth,
                                head.bend(Curve.polygon(
                                        x - 2,
                                        Mouth.Y - 4,
                                        x + 2,
                                        Mouth.Y - 4,
                                        x + 2,
                                        Mouth.Y + 2,
                                        x - 2,
                                        Mouth.Y + 2)),
                                Tint.shade(steel, 0.25));
            }
        }
        if (head.who().has(Mark.GAP_TEETH)) {
            head.pen()
                    .fillWithin(
                            mouth,
                            head.bend(Curve.polygon(
                                    -2.4, Mouth.Y - 8, 2.4, Mouth.Y - 8, 2.4, Mouth.Y + 6, -2.4, Mouth.Y + 6)),
                            Mouth.INSIDE);
        }
        if (head.who().has(Mark.MISSING_TOOTH)) {
            head.pen()
                    .fillWithin(
                            mouth,
                            head.bend(Curve.polygon(1, Mouth.Y - 8, 9, Mouth.Y - 8, 9, Mouth.Y + 6, 1, Mouth.Y + 6)),
                            Mouth.INSIDE);
        }
        if (head.who().has(Mark.GOLD_TOOTH)) {
            head.pen()
                    .fillWithin(
                            mouth,
                            head.bend(Curve.polygon(
                                    4, Mouth.Y - 8, 11, Mouth.Y - 8, 11, Mouth.Y + 3.4, 4, Mouth.Y + 3.4)),
                            Tint.of(0xE9B53C));
        }
        if (head.who().has(Mark.BUCK_TEETH)) {
            for (int side : new int[] {-1, 1}) {
                Shape tooth = head.bend(Curve.cornered(
                        new double[] {
                            side * 0.6,
                            Mouth.Y - 2,
                            side * 1,
                            Mouth.Y + 15,
                            side * 6,
                            Mouth.Y + 17,
                            side * 11,
                            Mouth.Y + 14
                        },
                        side * 11,
                        Mouth.Y - 2));
                head.pen().fill(tooth, WHITE);
                head.pen().line(tooth, Tint.of(0xB9AFAE), 1.6);
            }
        }
        if (head.who().has(Mark.FANGS)) {
            for (int side : new int[] {-1, 1}) {
                head.pen()
                        .fillWithin(
                                mouth,
                                head.bend(Curve.polygon(
                                        side * 10, Mouth.Y - 6, side * 17, Mouth.Y - 6, side * 13, Mouth.Y + 13)),
                                WHITE);
            }
        }
    }
}
