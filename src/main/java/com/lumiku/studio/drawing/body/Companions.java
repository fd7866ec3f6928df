package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.garment.ChestWear;
import com.lumiku.studio.drawing.garment.FestiveWear;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** A shawl over the arms, and what supports a body. So portraits show them. */
final class Companions {

    private static final Tint STEEL = Tint.of(0xB4BDC9);
    private static final Tint WHITE = Tint.of(0xFAF8F4);

    private Companions() {}

    /** Draws what lies over the shoulders and what leans there. */
    static void draw(TorsoSketch torso) {
        for (Worn<Accessory> worn : torso.who().attire().accessories()) {
            Pen pen = torso.pen().in(AffineTransform.getScaleInstance(worn.side(), 1));
            switch (worn.kind()) {
                case SHAWL -> shawl(torso.pen(), worn.color(ChestWear.SHAWL));
                case DRAPE, KENTE -> FestiveWear.drape(torso, worn);
                case CRUTCHES -> {
                    crutch(pen);
                    crutch(torso.pen().in(AffineTransform.getScaleInstance(-worn.side(), 1)));
                }
                case WALKING_STICK -> {
                    Tint wood = worn.color(Tint.of(0x8A5A34));
                    int side = torso.who().attire().prop() == null ? worn.side() : -1;
                    RaisedArm.drawGripping(
                            torso,
                            side,
                            hand -> hand.line(
                                    Curve.open(0, 260, 0, -20, -2, -42, -22, -58, -44, -46, -46, -26), wood, 14));
                }
                case PROSTHETIC_ARM -> {
                    if (torso.who().attire().prop() == null) {
                        prosthesis(torso, pen);
                    }
                }
                case ARM_SLING -> {
                    pen.line(Curve.open(-46, -28, 20, 40, 88, 90), WHITE, 13);
                    pen.line(Curve.open(48, -26, 96, 34, 104, 84), WHITE, 11);
                    pen.fill(Curve.closed(-34, 62, 40, 56, 118, 64, 112, 108, 40, 122, -30, 106), WHITE);
                    pen.line(Curve.open(-30, 74, 40, 70, 110, 78), Tint.shade(WHITE, 0.2), 3);
                }
                default -> {}
            }
        }
    }

    /** Over both shoulders and arms. */
    private static void shawl(Pen pen, Tint cloth) {
        Tint fold = Tint.faint(Tint.shade(cloth, 0.4), 0.6);
        for (int side : new int[] {-1, 1}) {
            Shape fall = Curve.closed(
                    side * 34,
                    -34,
                    side * 62,
                    -32,
                    side * 112,
                    -16,
                    side * 140,
                    30,
                    side * 164,
                    120,
                    side * 176,
                    300,
                    side * 20,
                    300,
                    side * 58,
                    120,
                    side * 46,
                    30,
                    side * 36,
                    -6);
            pen.fill(fall, cloth);
            pen.lineWithin(fall, Curve.open(side * 46, -28, side * 78, 30, side * 92, 120, side * 90, 300), fold, 3.4);
            pen.lineWithin(fall, Curve.open(side * 74, -28, side * 116, 40, side * 132, 140), fold, 3.4);
        }
    }

    private static void crutch(Pen pen) {
        pen.line(Curve.open(124, 300, 118, 20), STEEL, 9);
        pen.line(Curve.open(146, 300, 152, 20), STEEL, 9);
        pen.line(Curve.open(120, 120, 150, 120), STEEL, 7);
        pen.line(Curve.open(108, 14, 135, 8, 162, 14), Tint.of(0x3A3F4C), 21);
    }

    /** A raised forearm and hand of metal. */
    private static void prosthesis(TorsoSketch torso, Pen pen) {
        Shape forearm = Curve.taper(158, 150, 30, 126, 44, 20);
        pen.fill(forearm, STEEL);
        pen.line(Curve.open(150, 140, 122, 52), Tint.light(STEEL, 0.5), 6);
        for (int i = 0; i < 3; i++) {
            pen.line(Curve.open(124 + i * 9, 80 + i * 22, 152 + i * 6, 72 + i * 22), Tint.shade(STEEL, 0.4), 4);
        }
        pen.fill(Curve.circle(126, 44, 21), Tint.shade(STEEL, 0.35));
        pen.fill(Curve.closed(100, 22, 104, -6, 146, -10, 152, 20, 140, 38, 112, 40), STEEL);
        for (int i = 0; i < 4; i++) {
            double x = 104 + i * 14;
            pen.line(Curve.open(x, -2, x - 3 + i * 2, -26, x - 4 + i * 3, -44), Tint.shade(STEEL, 0.12), 10);
            pen.fill(Curve.circle(x - 2 + i, -22, 5.5), Tint.shade(STEEL, 0.45));
        }
        pen.line(Curve.open(104, 18, 84, 8, 78, -12), Tint.shade(STEEL, 0.12), 10);
    }
}
