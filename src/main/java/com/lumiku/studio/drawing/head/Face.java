package com.lumiku.studio.drawing.head;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;

/** The head without hair: skin, its light and shade, and what is in the face. */
final class Face {

    private static final Tint BLUSH = Tint.of(0xE2555A);

    private Face() {}

    static void draw(HeadSketch head) {
        if (showsEars(head)) {
            Ears.drawFar(head);
        }
        head.pen().fill(head.outline(), head.skin());
        shade(head);
        if (head.fromBehind()) {
            return;
        }
        cheeks(head);
        FaceMarks.onSkin(head);
        wrinkles(head);
        Beard.draw(head);
        Age age = head.who().age();
        Mouth.draw(mouth(head, age));
        Nose.draw(nose(head, age));
        Eyes.draw(eyes(head, age));
        Brows.draw(brows(head, age));
        FaceMarks.over(head);
    }

    /** Children have large eyes low in the face, the old small ones. */
    static HeadSketch eyes(HeadSketch head, Age age) {
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

    private static void cheeks(HeadSketch head) {
        double strength = head.who().isChild() ? 0.26 : head.who().isFemale() ? 0.15 : 0.09;
        strength = head.who().has(Mark.ROSY_CHEEKS) ? 0.42 : strength;
        double size = head.who().isChild() || head.who().has(Mark.ROSY_CHEEKS) ? 1.25 : 1;
        for (int side : new int[] {-1, 1}) {
            if (head.face().sees(side * 46, 42)) {
                head.onFace(Curve.ellipse(side * 46, 43, 15 * size, 10 * size), Tint.faint(BLUSH, strength));
            }
        }
    }

    /** How deep lines are: none in the young, all over the very old. */
    private static int depth(HeadSketch head) {
        int years =
                switch (head.who().age()) {
                    case CHILD, TEEN, YOUNG, ADULT -> 0;
                    case MATURE -> 1;
                    case OLD -> 2;
                    case VERY_OLD -> 3;
                };
        return head.who().has(Mark.WRINKLES) ? Math.min(3, years + 1) : years;
    }

    private static void wrinkles(HeadSketch head) {
        int depth = depth(head);
        if (depth == 0) {
            return;
        }
        Tint line = Tint.faint(head.skinLine(), 0.26 + 0.13 * depth);
        for (int side : new int[] {-1, 1}) {
            if (!head.face().sees(side * 36, 40)) {
                continue;
            }
            head.lineOnFace(Curve.open(side * 21, 40, side * 30, 50, side * 34, 63), line, 2 + 0.3 * depth);
            head.lineOnFace(Curve.open(side * 21, 25, side * 31, 29, side * 42, 25), line, 1.9);
            head.lineOnFace(Curve.open(side * 54, 1, side * 63, -4), line, 1.9);
            head.lineOnFace(Curve.open(side * 55, 8, side * 65, 9), line, 1.9);
            if (depth > 1) {
                head.lineOnFace(Curve.open(side * 54, 15, side * 62, 20), line, 1.8);
                head.lineOnFace(Curve.open(side * 34, 66, side * 37, 76, side * 34, 84), line, 2);
                head.lineOnFace(
                        Curve.open(side * 20, 31, side * 31, 36, side * 44, 31), Tint.faint(head.skinLine(), 0.3), 1.8);
            }
            if (depth > 2) {
                head.lineOnFace(Curve.open(side * 44, 40, side * 52, 52, side * 52, 66), line, 1.8);
                head.lineOnFace(Curve.open(side * 8, -24, side * 6, -14), line, 1.8);
            }
        }
        for (int i = 0; i < depth && head.face().sees(0, -44); i++) {
            double y = -34 - 9 * i;
            head.lineOnFace(
                    Curve.open(-27 + 3 * i, y + 3, 0, y, 27 - 3 * i, y + 3),
                    Tint.faint(head.skinLine(), 0.2 + 0.07 * depth),
                    2);
        }
    }
}
