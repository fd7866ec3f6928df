package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;

/** A leg with its shoe. */
final class Leg {

    private static final double HIP = 0.054;
    private static final double INWARDS = 0.2;
    /** Cloth is no wider than the hips above. */
    private static final double HIPS = 1.06;

    private static final double KNEE = 0.041;
    private static final double ANKLE = 0.025;

    private static final Tint STEEL = Tint.of(0xB4BDC9);
    private static final Tint SOCKET = Tint.of(0x4A5160);

    private final Pen pen;
    private final Appearance who;
    private final double unit;
    private final Spot ankle;
    private final Spot tip;
    private final Limb thigh;
    private final Limb shin;
    /** Of the picture. */
    private final int side;

    Leg(Pen pen, Appearance who, Stance stance, Joint hip, Joint knee, Joint end) {
        this.pen = pen;
        this.who = who;
        side = end == Joint.LEFT_ANKLE ? 1 : -1;
        unit = stance.unit();
        ankle = stance.at(end);
        tip = stance.tip(end);
        double size = unit * Math.sqrt(who.build().waist()) * (who.isFemale() ? 1 : 1.02);
        thigh = new Limb(stance.at(hip).toward(stance.hips(), INWARDS), HIP * size, stance.at(knee), KNEE * size);
        shin = new Limb(stance.at(knee), KNEE * size, ankle, ANKLE * size);
    }

    private boolean isProsthetic() {
        return who.accessory(Accessory.PROSTHETIC_LEG)
                .filter(worn -> worn.side() == side)
                .isPresent();
    }

    double depth() {
        return (thigh.from().z() + thigh.to().z() + shin.to().z()) / 3;
    }

    Shape shape() {
        return Curve.union(thigh.shape(), shin.shape());
    }

    private Bottom bottom() {
        return who.outfit().bottom();
    }

    private double width() {
        return switch (bottom()) {
            case TROUSERS, SWEATPANTS -> 1.2;
            case JEANS -> 1.1;
            case SHORTS -> 1.16;
            default -> 1;
        };
    }

    void draw() {
        Shoe.draw(pen, who, ankle, tip, shin, unit);
        drawClothed();
        if (isProsthetic()) {
            prosthesis();
        }
    }

    /** A socket below the knee and a tube down to the shoe, over whatever would be there. */
    private void prosthesis() {
        Limb tube = new Limb(shin.from().toward(shin.to(), 0.3), KNEE * 0.36 * unit, shin.to(), ANKLE * 0.72 * unit);
        Limb socket = new Limb(
                shin.from().toward(shin.to(), 0.08),
                shin.thick() * 1.08,
                shin.from().toward(shin.to(), 0.34),
                shin.thick() * 0.7);
        Limb.fill(pen, tube.shape(), STEEL, unit);
        Limb.fill(pen, socket.shape(), SOCKET, unit);
    }

    private void drawClothed() {
        if (bottom().isSkirt()) {
            Limb.fill(pen, thigh.shape(), who.skin(), unit);
            if (!isProsthetic()) {
                Limb.fill(pen, shin.shape(), who.skin(), unit);
            }
            return;
        }
        Tint cloth = who.outfit().bottomColor();
        if (bottom() == Bottom.SHORTS) {
            Limb.fill(pen, isProsthetic() ? thigh.shape() : Curve.union(thigh.shape(), shin.shape()), who.skin(), unit);
            Limb.fill(pen, thigh.covered(0.72, 1.18).shape(), cloth, unit);
            return;
        }
        double wide = width();
        Limb lower = new Limb(
                shin.from(), shin.thick() * wide, shin.from().toward(shin.to(), 0.93), shin.thin() * wide * hem());
        Limb upper = new Limb(thigh.from(), thigh.thick() * Math.min(wide, HIPS), thigh.to(), thigh.thin() * wide);
        Limb.fill(pen, Curve.union(upper.shape(), lower.shape()), cloth, unit);
        if (bottom() == Bottom.JEANS) {
            turnUp(lower);
        }
    }

    private double hem() {
        return bottom() == Bottom.TROUSERS ? 1.15 : 1;
    }

    private void turnUp(Limb lower) {
        Spot along = lower.to().minus(lower.from());
        double length = Math.max(along.seenLength(), 1);
        double x = -along.y() / length * lower.thin();
        double y = along.x() / length * lower.thin();
        pen.lineWithin(
                lower.shape(),
                Curve.open(
                        lower.to().x() - x,
                        lower.to().y() - y,
                        lower.to().x() + x,
                        lower.to().y() + y),
                Tint.light(who.outfit().bottomColor(), 0.25),
                0.02 * unit);
    }
}
