package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Props;
import java.awt.geom.AffineTransform;

/** The animals of a whole figure: on its shoulder, or sitting beside it, a dog on a leash where a hand hangs. */
record Animals(Pen pen, Appearance who, Stance stance, double ground) {

    private static final double SCALE = 0.108 / 100;
    private static final double BESIDE = 0.13;
    private static final double EDGE = 90;
    /** Where a dog's collar is above the ground, in the coordinates of its drawing. */
    private static final double COLLAR = 150;

    private static final double PERCH = 100;
    private static final Tint LEASH = Tint.of(0xC8313A);

    void addTo(Layers layers, double torsoDepth) {
        for (Worn<Accessory> worn : who.attire().accessories()) {
            switch (worn.kind()) {
                case PARROT, OWL -> layers.add(torsoDepth + 0.05 * stance.unit(), () -> perched(worn));
                case DOG, CAT -> layers.add(Double.MAX_VALUE, () -> sitting(worn));
                default -> {}
            }
        }
    }

    private void perched(Worn<Accessory> bird) {
        Spot shoulder = stance.at(FreeHand.at(bird.side(), stance).shoulder);
        double size = SCALE * stance.unit();
        Pen perch = Carried.placed(pen, shoulder, bird.side() * size, size);
        Companions.perched(perch.in(AffineTransform.getTranslateInstance(-PERCH, 10)), bird);
    }

    /** To the viewer's left: things stand to the right. */
    private void sitting(Worn<Accessory> animal) {
        double size = SCALE * stance.unit();
        Spot at = new Spot(Math.max(EDGE * size, stance.leftmost() - BESIDE * stance.unit()), stance.seenY(ground), 0);
        FreeHand hand = FreeHand.at(-1, stance);
        if (animal.kind() == Accessory.DOG && hand.hangs(stance)) {
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
        Props.drawSitting(Carried.placed(pen, at, size, size), animal.kind(), animal.color());
    }
}
