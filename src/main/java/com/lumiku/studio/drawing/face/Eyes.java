package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Age;
import com.lumiku.studio.drawing.appearance.Expression;
import com.lumiku.studio.drawing.appearance.EyeShape;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import com.lumiku.studio.drawing.skull.Nuance;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** The eyes: white, iris, pupil, light and the upper lid. */
public final class Eyes {

    /** How far an eye is from the middle of the face. */
    public static final double X = 31;
    /** How far eyes are below the middle of the head. */
    public static final double Y = 8;

    private static final Tint WHITE = Tint.of(0xFFFCF8);
    private static final Tint LASHES = Tint.of(0x2B1D20);
    private static final Tint BLOODSHOT = Tint.of(0xF2A9A4);
    private static final Tint HEART = Tint.of(0xE0364F);
    private static final double IRIS = 9.2;

    private Eyes() {}

    static void draw(HeadSketch head) {
        for (int side : new int[] {-1, 1}) {
            if (head.face().facing(side * X, Y) > 0.22) {
                draw(head, side);
            }
        }
    }

    private static void draw(HeadSketch head, int side) {
        AffineTransform place = AffineTransform.getTranslateInstance(side * X, Y);
        place.scale(side, 1);
        place.shear(0, -0.035 * Nuance.EYE_TILT.of(head.who()));
        place.scale(1 + 0.04 * Nuance.EYE_SIZE.of(head.who()), 1 + 0.04 * Nuance.EYE_SIZE.of(head.who()));
        Expression expression = head.who().expression();
        if (side > 0 && expression == Expression.WINK || isShut(expression)) {
            shut(head, place, expression == Expression.LAUGH);
            return;
        }
        Region white = Region.of(head.bend(place.createTransformedShape(opening(head))))
                .within(head.outline());
        head.pen().fill(white, head.who().has(Mark.BLOODSHOT_EYES) ? BLOODSHOT : WHITE);
        double gaze = gaze(head) - (expression == Expression.CROSS_EYED ? side * 7.5 : 0);
        double look = side * gaze;
        double down = down(expression);
        Tint iris = side > 0
                ? head.who().features().otherEye()
                : head.who().features().eyeColor();
        Shape ball = head.bend(place.createTransformedShape(Curve.circle(look, down - 0.6, IRIS)));
        head.pen().fillWithin(white, ball, iris);
        head.pen()
                .fillWithin(
                        white,
                        head.bend(place.createTransformedShape(Curve.circle(look, down - 0.6, IRIS * 0.56))),
                        LASHES);
        head.pen()
                .fillWithin(
                        white,
                        head.bend(place.createTransformedShape(Curve.ellipse(0, -11, 20, 6))),
                        Tint.faint(LASHES, 0.14));
        head.pen().fill(head.bend(Curve.circle(side * X + gaze - 3.2, Y + down - 4, 2.5)), WHITE);
        if (expression == Expression.HEART_EYES) {
            head.onFace(
                    place.createTransformedShape(
                            Curve.closed(0, -5, 7, -12, 14, -5, 10, 4, 0, 12, -10, 4, -14, -5, -7, -12)),
                    HEART);
        }
        lid(head, place);
    }

    private static boolean isShut(Expression expression) {
        return switch (expression) {
            case LAUGH, EYES_CLOSED, YAWN, KISS -> true;
            default -> false;
        };
    }

    /** A line where the lids meet: an arch when cheeks push it up. */
    private static void shut(HeadSketch head, AffineTransform place, boolean arched) {
        Shape line = arched ? Curve.open(-15, 5, -7, -4, 4, -5, 16, 4) : Curve.open(-15, 0, -6, 6, 6, 6, 16, -1);
        head.lineOnFace(place.createTransformedShape(line), LASHES, 4);
        if (head.madeUp() && !arched) {
            head.lineOnFace(place.createTransformedShape(Curve.open(12, 3, 20, 6)), LASHES, 2.6);
            head.lineOnFace(place.createTransformedShape(Curve.open(7, 6, 12, 11)), LASHES, 2.6);
        }
    }

    private static double down(Expression expression) {
        return switch (expression) {
            case EYE_ROLL -> -6;
            case SHY -> 4;
            default -> 0;
        };
    }

    /** Eyes look a little less aside than the head does. */
    private static double gaze(HeadSketch head) {
        double aside =
                switch (head.who().expression()) {
                    case THOUGHTFUL -> 3.2;
                    case EYE_ROLL, SHY -> 3;
                    case SUSPICIOUS -> 6;
                    default -> 0;
                };
        return aside - 2.2 * Math.sin(head.face().yaw());
    }

    /** Inner corner left, outer corner right. */
    private static Shape opening(HeadSketch head) {
        double top = height(head);
        double bottom = head.who().expression() == Expression.JOY ? 6.2 : 8.2;
        return Curve.closed(
                -15.5,
                2.5,
                -8,
                -top * 0.78,
                1,
                -top,
                10,
                -top * 0.7,
                16,
                -1.5,
                9,
                bottom * 0.8,
                0,
                bottom,
                -9,
                bottom * 0.8);
    }

    private static double height(HeadSketch head) {
        double shape = head.who().features().eyeShape() == EyeShape.NARROW
                ? 7.6
                : head.who().features().eyeShape() == EyeShape.ROUND ? 11.8 : 10.2;
        double years = head.who().age().isOld() ? 0.88 : 1;
        double mood =
                switch (head.who().expression()) {
                    case SERIOUS, SMIRK, ANGRY -> 0.88;
                    case TIRED, BORED -> 0.52;
                    case SUSPICIOUS, DISGUSTED, EVIL -> 0.66;
                    case SURPRISED, SCARED -> 1.28;
                    case HEART_EYES, CROSS_EYED, EYE_ROLL -> 1.12;
                    default -> 1;
                };
        return shape * years * mood;
    }

    private static void lid(HeadSketch head, AffineTransform place) {
        double top = height(head);
        boolean lashes = head.madeUp();
        double wing = head.who().age() == Age.TEEN ? -1 : 1.6 * Nuance.LASHES.of(head.who());
        Shape line = lashes
                ? Curve.open(-16, 2.2, -8, -top * 0.78, 1, -top, 10, -top * 0.72, 16, -2.5, 20 + wing, -6 - wing)
                : Curve.open(-15.5, 2, -8, -top * 0.78, 1, -top, 10, -top * 0.7, 16.5, -1);
        Tint color = lashes ? LASHES : Tint.mix(LASHES, head.skinLine(), 0.35);
        boolean lined = head.who().has(Mark.EYELINER);
        head.lineOnFace(
                place.createTransformedShape(line),
                lined ? LASHES : color,
                lined ? 5.6 : lashes ? 3.9 : head.who().isFemale() ? 3.3 : 2.7);
        if (lined) {
            head.lineOnFace(place.createTransformedShape(Curve.open(10, 7, 18, 1, 25, -9)), LASHES, 4);
            head.lineOnFace(place.createTransformedShape(Curve.open(-13, 5, 0, 9, 14, 5)), LASHES, 2.6);
        }
        Shape fold = Curve.open(-11, -top - 2.5, 1, -top - 6, 13, -top - 1.5);
        head.lineOnFace(place.createTransformedShape(fold), Tint.faint(head.skinLine(), 0.45), 1.7);
    }
}
