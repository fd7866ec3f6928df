package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Bottom;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.cloth.Prints;
import com.lumiku.studio.drawing.garment.Shoe;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
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

    private static final double PRINT = 0.041;
    /** Of bare legs. */
    private static final double CALF = 0.97;

    private static final double SLENDER = 0.87;

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
                .filter(worn -> worn.side() == side || worn.side() == 0)
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
        boolean bare = bottom().isSkirt() || bottom() == Bottom.SHORTS;
        boolean over = !isProsthetic() && (bare || who.outfit().shoes().hasShaft());
        double wide = shin.thick() * (bottom().isSkirt() ? SLENDER : width());
        if (!over) {
            Shoe.draw(pen, who, ankle, tip, shin, wide, unit);
        }
        drawClothed();
        if (over) {
            Shoe.draw(pen, who, ankle, tip, shin, wide, unit);
        }
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
        Tint color = who.accessory(Accessory.PROSTHETIC_LEG)
                .map(worn -> worn.color(STEEL))
                .orElse(STEEL);
        Limb.fill(pen, tube.shape(), color, unit);
        Limb.fill(pen, socket.shape(), SOCKET, unit);
    }

    private void drawClothed() {
        if (bottom().isSkirt()) {
            bare();
            return;
        }
        Tint cloth = who.outfit().bottomColor();
        if (bottom() == Bottom.SHORTS) {
            bare();
            boolean briefs = who.outfit().garment() == Garment.LEOTARD
                    || who.outfit().garment() == Garment.SWIMSUIT && who.isFemale();
            Shape shorts = briefs
                    ? thigh.covered(0.04, 1.04).shape()
                    : thigh.covered(0.82, 1.2).hemmed();
            Limb.fill(pen, shorts, cloth, unit);
            print(shorts);
            return;
        }
        double wide = width();
        double below = who.outfit().shoes().hasShaft() ? 1 : wide * hem();
        Limb lower =
                new Limb(shin.from(), shin.thick() * wide, shin.from().toward(shin.to(), 0.93), shin.thin() * below);
        Limb upper = new Limb(thigh.from(), thigh.thick() * Math.min(wide, HIPS), thigh.to(), thigh.thin() * wide);
        Shape trousers = Curve.union(upper.shape(), lower.shape());
        Limb.fill(pen, trousers, cloth, unit);
        print(trousers);
        if (bottom() == Bottom.JEANS && !who.outfit().shoes().hasShaft()) {
            turnUp(lower);
        }
    }

    private void print(Shape cloth) {
        Tint color = who.outfit().bottomColor();
        if (who.outfit().bottomPrint() != null) {
            Prints.print(pen, cloth, who.outfit().bottomPrint(), color, Tint.of(0xF8F5F0), PRINT * unit);
        }
    }

    /** Skin with a calf, and what is worn upon it. */
    private void bare() {
        Limb below = new Limb(shin.from(), shin.thick() * SLENDER, shin.to(), shin.thin() * SLENDER);
        Limb above = new Limb(thigh.from(), thigh.thick(), thigh.to(), thigh.thin() * SLENDER);
        Spot calf = shin.from().toward(shin.to(), 0.34);
        Shape lower = Curve.union(
                new Limb(shin.from(), below.thick(), calf, below.thick() * CALF).shape(),
                new Limb(calf, below.thick() * CALF, shin.to(), below.thin()).shape());
        if (isProsthetic()) {
            Limb.fill(pen, above.shape(), who.skin(), unit);
            return;
        }
        Limb.fill(pen, Curve.union(above.shape(), lower), who.skin(), unit);
        Outfit.Legwear legwear = who.outfit().legwear();
        if (legwear == null) {
            return;
        }
        Spot top = shin.to().toward(shin.from(), Math.min(1, legwear.reach()));
        double share = 1 - Math.min(1, legwear.reach());
        double thick = below.thick() + (below.thin() - below.thick()) * share;
        Shape sock = new Limb(top, thick * 1.07, shin.to(), below.thin() * 1.12).shape();
        if (legwear.reach() > 1) {
            sock = Curve.union(sock, lower, new Limb(thigh.from(), thigh.thick(), thigh.to(), above.thin()).shape());
        }
        Limb.fill(pen, sock, legwear.color(), unit);
        if (legwear.stripes() != null) {
            rings(sock, shin, legwear.stripes());
            rings(sock, thigh, legwear.stripes());
        }
    }

    private void rings(Shape sock, Limb limb, Tint color) {
        for (double at = 0.06; at < 1; at += 0.17) {
            Spot middle = limb.from().toward(limb.to(), at);
            pen.lineWithin(sock, limb.ring(middle, limb.thick() * 1.3), color, 0.02 * unit);
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
