package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Animal;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Attire.Companion;
import com.lumiku.studio.drawing.appearance.Attire.Companion.Place;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/** The animals of a whole figure: on its shoulder, or sitting beside it, a dog on a leash where a hand hangs. */
record Animals(Pen pen, Appearance who, Stance stance, double floor, Optional<FreeHand> cradle) {

    private static final double SCALE = 0.108 / 100;
    private static final double BESIDE = 0.13;
    private static final double EDGE = 90;
    /** Where a dog's collar is above the ground, in the coordinates of its drawing. */
    private static final double COLLAR = 150;

    private static final double COLLAR_OF_CAT = -120;
    /** How high an animal on a shoulder is at most, of its drawing. */
    private static final double PERCHED = 0.55;

    /** Where an animal in an arm sits, from the hand. */
    private static final double IN_ARM_X = -14;

    private static final double IN_ARM_Y = 52;

    /** Of hair, in the coordinates of heads. */
    private static final double TOP = -108;

    /** How large an animal on a hand is, of its usual size. */
    private static final double IN_HAND = 0.8;

    private static final Tint SNAKE = Tint.of(0x57A05A);
    private static final Tint LEASH = Tint.of(0xC8313A);

    /** Those of a portrait, in the torso's coordinates: in an arm, on a shoulder, or so that their heads are beside it. */
    static void draw(TorsoSketch torso) {
        for (Companion one : torso.who().attire().companions()) {
            Pen side = torso.pen().in(AffineTransform.getScaleInstance(one.side(), 1));
            double size = one.animal().size();
            switch (one.place()) {
                case HEAD -> {
                    // Drawn over the hair
                }
                case HAND -> RaisedArm.drawOnPalm(torso, one.side(), palm -> draw(palm, one, 0, 0, IN_HAND * size));
                case NECK -> around(side, one.color() == null ? SNAKE : one.color());
                case SHOULDER -> draw(side, one, 104, -14, Math.min(PERCHED, size));
                case ARMS ->
                    RaisedArm.drawAround(
                            torso,
                            one.side(),
                            hand -> draw(hand, one, IN_ARM_X, IN_ARM_Y, Math.clamp(0.8 * size, 0.5, 0.6)));
                case BESIDE -> {
                    double x = size > 1 ? 140 : 122;
                    double y = size > 1 ? 190 : 128;
                    draw(side, one, x, y, Math.max(size, 0.7));
                    if (one.leash() != null) {
                        double neck = y + collar(one.animal()) * Math.max(size, 0.7);
                        side.line(Curve.open(x - 14, neck + 8, x - 62, neck + 44, x - 104, y + 20), one.leash(), 7);
                    }
                }
            }
        }
    }

    private static void draw(Pen pen, Companion one, double x, double y, double size) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(size, size);
        Pen own = pen.in(place);
        Props.drawSitting(own, one.animal(), one.color());
        if (one.collar() != null) {
            double neck = collar(one.animal());
            own.line(Curve.open(-36, neck, 0, neck + 12, 36, neck), one.collar(), 12);
            own.fill(Curve.circle(0, neck + 20, 8), Tint.of(0xE0B04A));
        }
    }

    /** Those on the head. */
    static void drawOn(Pen head, Appearance who) {
        for (Companion one : who.attire().companions()) {
            if (one.place() == Place.HEAD) {
                draw(head, one, 0, TOP, Math.min(PERCHED, one.animal().size()));
            }
        }
    }

    /** A snake that hangs around a neck. */
    private static void around(Pen pen, Tint color) {
        Tint line = Tint.shade(color, 0.4);
        Shape back = Curve.open(-62, 84, -56, 40, -60, 0, -44, -26, -14, -34, 20, -32, 46, -20);
        Shape front = Curve.open(46, -20, 62, 8, 54, 36, 62, 58, 74, 66);
        for (Shape part : new Shape[] {back, front}) {
            pen.line(part, line, 27);
        }
        for (Shape part : new Shape[] {back, front}) {
            pen.line(part, color, 22);
            pen.line(part, Tint.light(color, 0.45), 6);
        }
        pen.fill(Curve.closed(58, 52, 76, 46, 98, 62, 100, 78, 84, 84, 64, 74), color);
        pen.line(Curve.open(99, 73, 112, 78, 120, 76), Tint.of(0xD8303C), 3);
        pen.fill(Curve.circle(84, 63, 4.5), Tint.of(0xF6D774));
        pen.fill(Curve.circle(85, 63, 2.2), Tint.of(0x22232B));
    }

    private static double collar(Animal animal) {
        return animal == Animal.DOG ? -160 : animal == Animal.CAT ? COLLAR_OF_CAT : -144;
    }

    void addTo(Layers layers, double torsoDepth) {
        for (Companion one : who.attire().companions()) {
            if (one.place() == Place.HEAD) {
                continue;
            }
            if (one.place() == Place.SHOULDER || one.place() == Place.NECK) {
                layers.add(torsoDepth + 0.05 * stance.unit(), () -> perched(one));
            } else if (one.place() == Place.ARMS && cradle.isPresent()) {
                layers.add(torsoDepth + 0.015 * stance.unit(), () -> cradled(one));
            } else {
                layers.add(Double.MAX_VALUE, () -> sitting(one));
            }
        }
    }

    private void perched(Companion one) {
        if (one.place() == Place.NECK) {
            double torso = SCALE * stance.unit();
            around(Carried.placed(pen, stance.at(Joint.NECK), torso, torso), one.color() == null ? SNAKE : one.color());
            return;
        }
        Spot shoulder = stance.at(FreeHand.at(one.side(), stance).shoulder);
        double size = SCALE * stance.unit();
        draw(
                Carried.placed(pen, shoulder, one.side() * size, size),
                one,
                0,
                0,
                Math.min(PERCHED, one.animal().size()));
    }

    /** On the forearm. */
    private void cradled(Companion one) {
        double size = SCALE * stance.unit();
        Spot wrist = stance.at(cradle.orElseThrow().wrist);
        Spot at = wrist.plus(new Spot(0, 0.03, 0), stance.unit());
        draw(
                Carried.placed(pen, at, size, size),
                one,
                0,
                0,
                Math.clamp(one.animal().size(), 0.6, 0.8));
    }

    /** To the viewer's left: things stand to the right. The second of two sits there. */
    private void sitting(Companion one) {
        double size = SCALE * stance.unit();
        boolean second = one != who.attire().companions().getFirst();
        double left = Math.max(EDGE * size, stance.leftmost() - BESIDE * stance.unit());
        double right = stance.rightmost() + BESIDE * stance.unit();
        Spot at = new Spot(second ? right : left, stance.seenY(floor), 0);
        FreeHand hand = FreeHand.at(-1, stance);
        if (one.animal() == Animal.DOG && hand.hangs(stance) && !second) {
            Spot grip = stance.at(hand.wrist).toward(hand.tip(stance), 0.6);
            double collar = at.y() - COLLAR * size;
            pen.line(
                    Curve.open(
                            grip.x(),
                            grip.y(),
                            (grip.x() + at.x()) / 2,
                            Math.max(grip.y(), (grip.y() + collar) / 2) + 0.05 * stance.unit(),
                            at.x(),
                            collar),
                    LEASH,
                    0.007 * stance.unit());
        }
        double life = one.animal() == Animal.DOG || one.animal() == Animal.CAT
                ? 1
                : one.animal().size();
        draw(Carried.placed(pen, at, size, size), one, 0, 0, life);
    }
}
