package com.lumiku.studio.drawing.face;

import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import com.lumiku.studio.drawing.skull.Nuance;
import java.awt.Shape;

/** The mouth in its expressions. */
final class Mouth {

    static final double Y = 67;
    /** How bright skin is on which lips show by their red. */
    private static final double DARK_SKIN = 0.32;

    private static final Tint LIPS = Tint.of(0xC4414F);
    private static final Tint FULL_LIPS = Tint.of(0xC0635F);
    static final Tint INSIDE = Tint.of(0x7A2733);
    static final Tint TONGUE = Tint.of(0xE0737A);
    private static final Tint BLOOD = Tint.of(0xA5202E);

    private Mouth() {}

    static void draw(HeadSketch head) {
        if (Math.cos(head.face().yaw()) < -0.05) {
            return;
        }
        if (head.who().has(Mark.TONGUE)) {
            closed(head, 23, 8, 0);
            tongue(head);
            return;
        }
        if (Teeth.areMarked(head)) {
            OpenMouth.laugh(head, 27, 19);
            return;
        }
        mood(head);
        if (head.who().has(Mark.SPLIT_LIP)) {
            head.lineOnFace(Curve.open(9, Y - 2, 10, Y + 8), BLOOD, 4.4);
            head.onFace(Curve.circle(10, Y + 10, 3.2), BLOOD);
        }
    }

    private static void mood(HeadSketch head) {
        switch (head.who().expression()) {
            case JOY -> OpenMouth.laugh(head, 27, 21);
            case SMILE -> smile(head);
            case CALM -> closed(head, 20, 4.5, 0);
            case SERIOUS -> closed(head, 19, 1, 0);
            case SMIRK -> closed(head, 20, 3, 4);
            case THOUGHTFUL -> closed(head, 16, 2.2, 1.5);
            case TIRED -> closed(head, 17, -2, 0);
            case SAD -> closed(head, 18, -8, 0);
            case ANGRY -> closed(head, 20, -6, 0);
            case SURPRISED -> OpenMouth.gasp(head);
            case WINK, SHY -> closed(head, 20, 7, 0);
            case GRIN, EVIL -> Teeth.grin(head, lips(head));
            case LAUGH -> OpenMouth.laugh(head, 30, 29);
            case HEART_EYES -> OpenMouth.laugh(head, 25, 18);
            case EYES_CLOSED -> closed(head, 18, 4.5, 0);
            case KISS -> kiss(head);
            case POUT -> closed(head, 13, -6, 0);
            case SCARED -> wavering(head, true);
            case DISGUSTED -> wavering(head, false);
            case CONFUSED -> closed(head, 17, -1, 4);
            case SHOUTING -> OpenMouth.shout(head, 27, 21);
            case YAWN -> OpenMouth.shout(head, 17, 24);
            case WORRIED -> closed(head, 17, -4, 0);
            case BORED, SUSPICIOUS, EYE_ROLL -> closed(head, 17, -1, 0);
            case CROSS_EYED -> closed(head, 22, 6, 3);
        }
    }

    private static void kiss(HeadSketch head) {
        head.onFace(
                Curve.closed(-10, Y, -5, Y - 8, 0, Y - 5, 5, Y - 8, 10, Y, 6, Y + 9, 0, Y + 11, -6, Y + 9), red(head));
        head.lineOnFace(Curve.open(-4, Y + 1, 0, Y + 2, 4, Y + 1), Tint.shade(red(head), 0.5), 3);
    }

    /** Lips that are seen on everybody. */
    private static Tint red(HeadSketch head) {
        return head.who().features().lips() != null ? lips(head) : Tint.mix(lips(head), LIPS, 0.5);
    }

    /** Of fear, with teeth, or of disgust. */
    private static void wavering(HeadSketch head, boolean open) {
        double[] upper = {-22, Y + 3, -12, Y - 3, -3, Y + 1, 6, Y - 4, 14, Y, 22, Y + 2};
        if (!open) {
            head.lineOnFace(Curve.open(upper), Tint.shade(lips(head), 0.5), 4);
            head.lineOnFace(Curve.open(-7, Y + 10, 0, Y + 7, 7, Y + 10), Tint.faint(head.skinLine(), 0.5), 2.4);
            return;
        }
        Shape mouth = head.bend(Curve.cornered(upper, 20, Y + 11, 0, Y + 9, -20, Y + 12));
        head.pen().fillWithin(head.outline(), mouth, INSIDE);
        head.pen()
                .fillWithin(mouth, head.bend(Curve.polygon(-24, Y - 8, 24, Y - 8, 22, Y + 4, -22, Y + 4)), Teeth.WHITE);
        head.pen().lineWithin(head.outline(), mouth, Tint.shade(lips(head), 0.4), 3);
    }

    /** Out over the lower lip. */
    private static void tongue(HeadSketch head) {
        Shape tongue = head.bend(Curve.closed(-11, Y + 3, 11, Y + 3, 12, Y + 18, 0, Y + 29, -12, Y + 18));
        head.pen().fill(tongue, TONGUE);
        head.pen().lineWithin(tongue, head.bend(Curve.open(0, Y + 4, 0, Y + 20)), Tint.shade(TONGUE, 0.3), 2.4);
    }

    static Tint lips(HeadSketch head) {
        if (head.who().features().lips() != null) {
            return head.who().features().lips();
        }
        if (isDark(head)) {
            return Tint.mix(head.skin(), FULL_LIPS, head.madeUp() ? 0.62 : 0.4);
        }
        double red = head.madeUp() ? 0.55 : head.who().isFemale() ? 0.28 : 0.2;
        return Tint.mix(Tint.shade(head.skin(), 0.18), LIPS, red);
    }

    /** Whether lips are lighter than the skin around them. */
    private static boolean isDark(HeadSketch head) {
        return Tint.brightness(head.skin()) < DARK_SKIN;
    }

    private static void smile(HeadSketch head) {
        if (head.who().detail() > 0.55) {
            OpenMouth.laugh(head, 23, 13);
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
        double half = usual * (1 + 0.12 * Nuance.MOUTH.of(head.who()));
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
                || head.who().has(Mark.FULL_LIPS)
                || head.who().features().lips() != null) {
            double inner = half * 0.82;
            HeadSketch lipped = head.who().has(Mark.FULL_LIPS) ? head.grown(1.35, Y, 1) : head;
            lipped.onFace(
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
