package com.lumiku.studio.drawing.headwear;

import com.lumiku.studio.drawing.appearance.HairStyle;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Tailoring.Guise;
import com.lumiku.studio.drawing.face.Ears;
import com.lumiku.studio.drawing.hair.Braids;
import com.lumiku.studio.drawing.hair.Hairdresser;
import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Shown;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Objects;

/** A hood that is pulled up: hair is seen in its opening, and what is long falls out of it. */
final class Hood {

    private static final double[] OPENING = {
        0, -80, 44, -72, 68, -36, 72, 30, 62, 80, 36, 104, 0, 112, -36, 104, -62, 80, -72, 30, -68, -36, -44, -72
    };
    private static final double[] SEAM = {
        0, -100, 56, -88, 86, -38, 90, 34, 76, 92, 44, 120, 0, 130, -44, 120, -76, 92, -90, 34, -86, -38, -56, -88
    };
    private static final double[] OUTLINE = {
        0, -142, 66, -126, 106, -64, 112, 20, 102, 92, 80, 138, 0, 152, -80, 138, -102, 92, -112, 20, -106, -64, -66,
        -126
    };

    private Hood() {}

    /** Its inside, behind the head. */
    static void behind(HeadSketch head) {
        if (!head.fromBehind()) {
            head.pen().fill(Curve.closed(OUTLINE), Tint.shade(head.who().hat(), 0.42));
        }
    }

    static void draw(HeadSketch head) {
        Tint color = head.who().hat();
        if (head.fromBehind()) {
            Hats.fill(head, Curve.closed(OUTLINE), color);
            return;
        }
        Region opening = Region.of(head.face().bend(Curve.closed(OPENING)));
        Region hood = Region.of(Curve.closed(OUTLINE)).without(opening);
        Hats.fill(head, hood, color);
        head.pen().lineWithin(hood, Curve.closed(SEAM), Tint.shade(color, 0.4), 5);
        fallingHair(head);
        if (head.who().has(Mark.POINTED_EARS)) {
            Ears.drawTips(head);
        }
    }

    /** In two locks over the edge to before the chest. */
    private static void fallingHair(HeadSketch head) {
        double end = Hairdresser.tips(head.who().hair()) + 112;
        if (end < 160) {
            return;
        }
        for (int side : new int[] {-1, 1}) {
            double turned = 8 * Math.sin(head.face().yaw());
            HairStyle style = head.who().hair();
            if (style == HairStyle.BRAIDS || style == HairStyle.PIGTAILS || style == HairStyle.FRENCH_BRAID) {
                Braids.hanging(head, side * 62 + turned, 30, 9);
                continue;
            }
            Shape lock = Curve.closed(
                    side * 61 + turned,
                    -28,
                    side * 73 + turned,
                    -20,
                    side * 77 + turned,
                    40,
                    side * 76,
                    92,
                    side * 84,
                    end * 0.66,
                    side * 80,
                    end * 0.88,
                    side * 62,
                    end,
                    side * 50,
                    end * 0.8,
                    side * 48,
                    end * 0.6,
                    side * 55,
                    92,
                    side * 61 + turned,
                    40);
            Strands.fill(head, lock);
            for (int i = 0; i < 2; i++) {
                double in = side * 9 * i;
                head.pen()
                        .lineWithin(
                                lock,
                                Curve.open(
                                        side * 68 + turned,
                                        -20,
                                        side * 68,
                                        60,
                                        side * 58 + in,
                                        110,
                                        side * 62 + in,
                                        end * 0.75,
                                        side * 60 + in * 0.6,
                                        end),
                                Tint.faint(Strands.dark(head), 0.5),
                                2.6);
            }
        }
    }

    /** A hood that is the head of an animal. */
    static void animal(HeadSketch head) {
        draw(head);
        face(head, new AffineTransform());
    }

    /** A hat that is the head of an animal. */
    static void animalHat(HeadSketch head) {
        Tint color = head.who().hat();
        Hats.fill(head, Hats.crown(head, 24, 12, Hats.EDGE), color);
        Region cuff = Hats.band(head, 15, Hats.EDGE - 8, Hats.EDGE + 8);
        Hats.fill(head, cuff, Tint.shade(color, 0.14));
        face(head, new AffineTransform(0.86, 0, 0, 0.86, 0, -12));
    }

    private static void face(HeadSketch head, AffineTransform size) {
        if (!head.fromBehind()) {
            Guise guise =
                    Objects.requireNonNullElse(head.who().outfit().tailoring().guise(), Guise.BEAR);
            double aside = 30 * Math.sin(head.face().yaw());
            Pen pen = head.pen().in(AffineTransform.getTranslateInstance(aside, 0));
            Shown.hood(pen.in(size), guise, head.who().hat());
        }
    }
}
