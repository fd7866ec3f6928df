package com.lumiku.studio.drawing.hand;

import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire.Hands;
import com.lumiku.studio.drawing.appearance.Features.Tattoo;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** What is worn around a wrist, and on the back of a hand: around the wrist, fingers up, with about 100 to the finger tips. */
public final class Wristwear {

    private static final Tint HENNA = Tint.of(0x7A2C12);
    private static final Tint BANDAGE = Tint.of(0xF6F1E6);
    private static final Tint DARK = Tint.of(0x2C2D36);
    /** Half as wide as a wrist. */
    private static final double HALF = 18.5;

    private Wristwear() {}

    public static void draw(Pen pen, Appearance who) {
        Hands hands = who.attire().hands();
        hands.worn().forEach(worn -> draw(pen, worn, who));
    }

    private static void draw(Pen pen, Worn<Handwear> worn, Appearance who) {
        switch (worn.kind()) {
            case GLOVES, FINGERLESS_GLOVES -> cuff(pen, HandLook.color(worn), -4, 20, 23);
            case RUBBER_GLOVES -> cuff(pen, HandLook.color(worn), -6, 44, 28);
            case LONG_GLOVES -> cuff(pen, HandLook.color(worn), -7, 96, 27);
            case MITTENS -> ribbed(pen, HandLook.color(worn));
            case WATCH -> watch(pen, worn.color(DARK));
            case BRACELET -> band(pen, worn.color(HandLook.GOLD), 9, 5.5);
            case BANGLES -> {
                for (int y = 4; y <= 28; y += 8) {
                    band(pen, worn.color(HandLook.GOLD), y, 5);
                }
            }
            case HENNA -> henna(pen, worn.color(HENNA));
            case HAND_TATTOO -> tattoo(pen, who, worn.color());
            case BANDAGE -> bandage(pen, worn.color(BANDAGE));
            default -> {
                // On the fingers
            }
        }
    }

    private static void cuff(Pen pen, Tint color, double from, double to, double half) {
        Shape cuff = Curve.polygon(-HALF - 2, from, HALF + 2, from, half, to, -half, to);
        pen.line(cuff, HandLook.outline(color), 2.4);
        pen.fill(cuff, color);
        pen.line(Curve.open(-half, to - 3, half, to - 3), Tint.faint(Tint.shade(color, 0.4), 0.6), 2.6);
    }

    private static void ribbed(Pen pen, Tint color) {
        cuff(pen, color, -3, 26, 24);
        for (int x = -14; x <= 14; x += 7) {
            pen.line(Curve.open(x, 6, x * 1.1, 22), Tint.faint(Tint.shade(color, 0.4), 0.6), 2);
        }
    }

    private static void watch(Pen pen, Tint strap) {
        band(pen, strap, 10, 11);
        pen.fill(Curve.circle(0, 10, 12.5), Tint.of(0xB9A05A));
        pen.fill(Curve.circle(0, 10, 10), Tint.of(0xFAF8F4));
        pen.line(Curve.open(0, 10, 0, 3), DARK, 1.8);
        pen.line(Curve.open(0, 10, 5, 12), DARK, 1.8);
    }

    private static void band(Pen pen, Tint color, double y, double width) {
        Shape band = Curve.open(-HALF, y - 1, 0, y + 2, HALF, y - 1);
        pen.line(band, Tint.shade(color, 0.35), width + 2);
        pen.line(band, color, width);
        pen.line(Curve.open(-HALF / 2, y - width / 5, 2, y + 1 - width / 5), Tint.faint(Tint.WHITE, 0.55), width / 4);
    }

    private static void henna(Pen pen, Tint color) {
        Tint ink = Tint.faint(color, 0.9);
        pen.line(Curve.circle(0, -26, 11), ink, 2);
        pen.fill(Curve.circle(0, -26, 4), ink);
        for (int i = 0; i < 8; i++) {
            double angle = i * Math.PI / 4;
            pen.fill(Curve.circle(15 * Math.cos(angle), -26 + 15 * Math.sin(angle), 2.6), ink);
        }
        for (int x = -18; x <= 18; x += 12) {
            pen.line(Curve.open(x * 0.8, -45, x, -54, x * 1.06, -66), ink, 2);
            pen.fill(Curve.circle(x * 1.07, -72, 2.4), ink);
            pen.line(Curve.open(x - 3, -56, x * 1.04, -52, x + 3, -56), ink, 1.6);
        }
        for (int y : new int[] {-4, 2}) {
            pen.line(Curve.open(-16, y, 0, y + 3, 16, y), ink, 2);
        }
        for (int x = -12; x <= 12; x += 6) {
            pen.fill(Curve.circle(x, -9, 1.8), ink);
        }
    }

    private static void tattoo(Pen pen, Appearance who, Tint said) {
        Tattooist tattooist = Tattooist.of(who, said);
        Tattoo tattoo = who.features().tattoo(Handwear.HAND_TATTOO).orElse(null);
        Tint ink = tattooist.ink();
        if (Tattooist.isPicture(tattoo)) {
            boolean written = !tattoo.text().isEmpty();
            double size = written ? 0.5 : 0.52;
            tattooist.draw(
                    pen,
                    new Rectangle2D.Double(-26, -60, 52, 60),
                    tattoo,
                    new AffineTransform(size, 0, 0, size, 0, written ? -40 : -29));
            return;
        }
        pen.fill(Curve.star(0, -32, 13), ink);
        pen.line(Curve.open(-14, -12, -5, -18, 5, -10, 14, -16), ink, 2.6);
        for (int x = -18; x <= 18; x += 12) {
            pen.line(Curve.open(x - 3, -62, x + 3, -62), ink, 2.6);
            pen.line(Curve.open(x - 3, -68, x + 3, -68), ink, 2);
        }
    }

    private static void bandage(Pen pen, Tint color) {
        double[][] turns = {
            {-22, -46, 23, -38}, {-24, -35, 22, -27}, {-22, -24, 19, -16}, {-18, -11, 17, -5}, {-17, 2, 17, 6}
        };
        for (double[] turn : turns) {
            pen.line(Curve.open(turn), Tint.shade(color, 0.25), 13);
            pen.line(Curve.open(turn), color, 11);
        }
        pen.line(Curve.open(20, -24, -16, -40), Tint.shade(color, 0.2), 11.6);
        pen.line(Curve.open(20, -24, -16, -40), color, 10);
    }
}
