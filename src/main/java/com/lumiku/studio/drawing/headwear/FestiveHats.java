package com.lumiku.studio.drawing.headwear;

import static com.lumiku.studio.drawing.headwear.Hats.*;

import com.lumiku.studio.drawing.hair.Strands;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.skull.HeadSketch;
import java.awt.Shape;
import java.util.Objects;

/** Hats for feasts. */
final class FestiveHats {

    private static final Tint FUR = Tint.of(0xFBF8F3);

    private FestiveHats() {}

    static void santaHat(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 0);
        Shape cloth = Curve.closed(
                x - 80, -50, x - 66, -104, x - 20, -148, x + 40, -154, x + 92, -118, x + 116, -62, x + 102, -40, x + 88,
                -62, x + 74, -84, x + 78, -50, x, -44);
        fill(head, cloth, color);
        head.pen().lineWithin(cloth, Curve.open(x + 20, -138, x + 60, -112, x + 78, -70), Tint.shade(color, 0.3), 3);
        fill(head, Strands.curls(x, -48, 92, 22, 16, 0.05), FUR);
        fill(head, Strands.curls(x + 108, -36, 23, 22, 9, 0.08), FUR);
    }

    static void partyHat(HeadSketch head) {
        Tint color = head.who().hat();
        double x = aside(head, 0);
        Shape cone = Curve.polygon(x - 46, -78, x + 46, -78, x, -186);
        fill(head, cone, color);
        for (double[] dot : new double[][] {{-20, -92}, {16, -96}, {-4, -122}, {8, -148}}) {
            head.pen().fillWithin(cone, Curve.circle(x + dot[0], dot[1], 7), Tint.of(0xFBE3A8));
        }
        fill(head, Strands.curls(x, -188, 15, 14, 7, 0.15), Tint.of(0xF4B95F));
    }

    static void jesterHat(HeadSketch head) {
        Tint color = head.who().hat();
        Tint other = Objects.requireNonNullElse(Hats.trim(head).second(), Tint.of(0xE2B24C));
        for (int side : new int[] {-1, 1}) {
            Shape horn = moved(
                    head,
                    Curve.closed(
                            0,
                            -128,
                            side * 40,
                            -150,
                            side * 110,
                            -140,
                            side * 134,
                            -78,
                            side * 104,
                            -104,
                            side * 78,
                            -46,
                            0,
                            -40));
            fill(head, horn, side < 0 ? color : other);
            fill(head, moved(head, Curve.circle(side * 134, -70, 13)), Tint.of(0xF3CE62));
        }
        Region crown = crown(head, 22, 12, EDGE);
        fill(head, crown, color);
        head.pen().fillWithin(crown, moved(head, Curve.polygon(0, -200, 200, -200, 200, 0, 0, 0)), other);
    }
}
