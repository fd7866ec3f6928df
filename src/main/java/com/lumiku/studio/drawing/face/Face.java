package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.List;

/** The head without hair: skin, its light and shade, and what is in the face. */
public final class Face {

    /** How old somebody is when the first lines show. */
    private static final double FIRST_LINES = 36;

    private static final double YEARS_OF_A_LINE = 11;
    /** How strong cheeks are at most that need not fade out. */
    private static final double FAINT = 0.1;

    /** How bright skin is on which lines are finer. */
    private static final double DARK_SKIN = 0.4;

    private static final Tint BLUSH = Tint.of(0xE2555A);

    private Face() {}

    /** Draws it with its marks, but for what hangs from the ears. */
    public static void draw(HeadSketch head) {
        if (showsEars(head)) {
            Ears.drawFar(head);
        }
        if (head.who().has(Mark.DOUBLE_CHIN) && !head.fromBehind()) {
            secondChin(head);
        }
        head.pen().fill(head.outline(), head.skin());
        shade(head);
        if (head.fromBehind()) {
            return;
        }
        cheeks(head);
        if (head.who().has(Mark.HOLLOW_CHEEKS)) {
            hollows(head);
        }
        FaceMarks.onSkin(head);
        wrinkles(head);
        Beard.draw(head);
        Age age = head.who().age();
        Mouth.draw(mouth(head, age));
        Moustache.overLips(head);
        Nose.draw(nose(head, age));
        Eyes.draw(eyes(head, age));
        brows(head);
        FaceMarks.over(head);
    }

    /** The brows alone, for what lies beneath them. */
    public static void brows(HeadSketch head) {
        Brows.draw(brows(head, head.who().age()));
    }

    /** Children have large eyes low in the face, the old small ones. */
    public static HeadSketch eyes(HeadSketch head, Age age) {
        return switch (age) {
            case CHILD -> head.grown(1.2, Eyes.Y, 11);
            case TEEN -> head.grown(1.07, Eyes.Y, 4);
            case OLD -> head.grown(0.95, Eyes.Y, 1);
            case VERY_OLD -> head.grown(0.9, Eyes.Y, 2);
            default -> head;
        };
    }

    private static HeadSketch brows(HeadSketch head, Age age) {
        return switch (age) {
            case CHILD -> head.grown(0.94, Eyes.Y, 7);
            case TEEN -> head.grown(0.98, Eyes.Y, 3);
            case VERY_OLD -> head.grown(1.04, Eyes.Y, 2);
            default -> head;
        };
    }

    private static HeadSketch nose(HeadSketch head, Age age) {
        double said = head.who().has(Mark.BIG_NOSE)
                ? 1.8
                : head.who().has(Mark.HOOKED_NOSE) ? 1.25 : head.who().has(Mark.BUTTON_NOSE) ? 0.76 : 1;
        return said == 1 ? usualNose(head, age) : head.grown(age == Age.CHILD ? 0.8 * said : said, 42, 2);
    }

    private static HeadSketch usualNose(HeadSketch head, Age age) {
        return switch (age) {
            case CHILD -> head.grown(0.68, 44, 7);
            case TEEN -> head.grown(0.88, 44, 3);
            case OLD -> head.grown(1.08, 40, 0);
            case VERY_OLD -> head.grown(1.16, 40, 0);
            default -> head;
        };
    }

    private static HeadSketch mouth(HeadSketch head, Age age) {
        return switch (age) {
            case CHILD -> head.grown(0.8, 67, 3);
            case TEEN -> head.grown(0.92, 67, 1);
            case VERY_OLD -> head.grown(0.93, 67, 1);
            default -> head;
        };
    }

    private static boolean showsEars(HeadSketch head) {
        return !head.who().hair().isHijab() && head.who().hair() != HairStyle.HEADWRAP
                || head.who().hair() == HairStyle.TURBAN
                || head.who().hair() == HairStyle.HEADWRAP;
    }

    private static void shade(HeadSketch head) {
        Region face = Region.of(head.outline());
        head.pen().fill(face.without(face.moved(-13, -5)), Tint.faint(head.skinShade(), 0.75));
    }

    /** Of the head and a second chin. */
    public static Region outline(HeadSketch head) {
        Region face = Region.of(head.outline());
        return head.who().has(Mark.DOUBLE_CHIN) ? face.with(roll(head, 0)) : face;
    }

    /** What hangs below the chin, over the neck. */
    private static void secondChin(HeadSketch head) {
        head.pen().fill(roll(head, 4), head.darker(0.3));
        head.pen().fill(roll(head, 0), head.darker(0.06));
    }

    private static Shape roll(HeadSketch head, double lower) {
        double x = 10 * Math.sin(head.face().yaw());
        return Curve.closed(
                x - 56,
                72,
                x - 48,
                98 + lower / 2,
                x - 27,
                114 + lower,
                x,
                119 + lower,
                x + 27,
                114 + lower,
                x + 48,
                98 + lower / 2,
                x + 56,
                72);
    }

    /** The shadows under high cheekbones. */
    private static void hollows(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 44, 52)) {
                head.onFace(
                        Curve.closed(
                                side * 76, 22, side * 56, 42, side * 40, 54, side * 39, 68, side * 50, 74, side * 66,
                                64, side * 78, 44),
                        Tint.faint(head.darker(0.3), 0.42));
                head.lineOnFace(
                        Curve.open(side * 68, 30, side * 52, 42, side * 40, 53), Tint.faint(head.skinLine(), 0.4), 2.6);
            }
        }
    }

    private static void cheeks(HeadSketch head) {
        double strength = head.who().isChild() ? 0.2 : head.who().isFemale() ? 0.15 : 0.09;
        boolean blushing = head.who().has(Mark.ROSY_CHEEKS) || head.who().expression() == Expression.SHY;
        strength = blushing ? 0.42 : strength;
        double size = head.who().isChild() || blushing ? 1.25 : 1;
        double[] rings = blushing
                ? new double[] {1.3, 1.12, 0.94, 0.76, 0.56}
                : strength < FAINT ? new double[] {1} : new double[] {1.2, 0.78};
        for (double grown : rings) {
            List<Shape> cheeks = new ArrayList<>();
            for (int side : new int[] {-1, 1}) {
                if (head.face().sees(side * 46, 42)) {
                    double x = side * (blushing ? 43 : 47);
                    cheeks.add(head.bend(Curve.ellipse(x, 44, 17 * size * grown, 12 * size * grown)));
                }
            }
            head.pen()
                    .fillWithin(
                            head.outline(),
                            Curve.together(cheeks),
                            Tint.faint(BLUSH, rings.length == 1 ? strength : strength / (0.9 * rings.length)));
        }
    }

    /** How deep lines are, 0 to 4: the first about forty, all over the very old. */
    private static double depth(HeadSketch head) {
        double years = Math.max(0, head.who().years() - FIRST_LINES) / YEARS_OF_A_LINE;
        return Math.min(4, head.who().has(Mark.WRINKLES) ? Math.max(2.2, years + 1) : years);
    }

    private static void wrinkles(HeadSketch head) {
        double depth = depth(head);
        if (depth <= 0) {
            return;
        }
        double deep = Tint.brightness(head.skin()) < DARK_SKIN ? 0.8 : 1;
        Tint line = Tint.faint(head.darker(0.36), deep * Math.min(0.6, 0.3 + 0.09 * depth));
        double width = deep * (2.6 + 0.35 * depth);
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 36, 40)) {
                wrinkles(head, side, depth, line, width);
            }
        }
        for (int i = 0; i < Math.round(depth - 1) && i < 2 && head.face().sees(0, -44); i++) {
            double y = -35 - 11 * i;
            line(head, line, width * 0.8, -26 + 4 * i, y + 3, 0, y, 26 - 4 * i, y + 3);
        }
    }

    private static void wrinkles(HeadSketch head, int side, double depth, Tint line, double width) {
        double fold = Math.min(63, 52 + 6 * depth);
        line(head, line, width * 1.2, side * 20, 40, side * 29, 48, side * 34, fold);
        if (depth >= 1) {
            line(head, line, width, side * 20, 24, side * 31, 28.5, side * 43, 24);
            line(head, line, width * 0.8, side * 53, 4, side * 58, 2, side * 65, -2);
            line(head, line, width * 0.8, side * 54, 9, side * 59, 10, side * 66, 10);
        }
        if (depth >= 2) {
            line(head, line, width * 0.8, side * 53, 14, side * 58, 18, side * 63, 22);
        }
        if (depth >= 3) {
            line(head, line, width * 0.9, side * 33, 70, side * 36, 77, side * 33, 84);
        }
    }

    /** A crease of the skin, which runs out at both ends. */
    private static void line(HeadSketch head, Tint color, double width, double... points) {
        head.onFace(Curve.strand(width, points[0], points[1], points[2], points[3], points[4], points[5]), color);
    }
}
