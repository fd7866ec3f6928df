package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Build;
import com.lumiku.studio.drawing.appearance.Features.Tattoo.Extent;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Garment.Sleeve;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Print;
import com.lumiku.studio.drawing.appearance.Tailoring;
import com.lumiku.studio.drawing.appearance.Tailoring.Cut;
import com.lumiku.studio.drawing.garment.ChestWear;
import com.lumiku.studio.drawing.garment.Sleeves;
import com.lumiku.studio.drawing.garment.Wear;
import com.lumiku.studio.drawing.hand.Hand;
import com.lumiku.studio.drawing.hand.HandLook;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Region;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.thing.Lie;
import com.lumiku.studio.drawing.thing.Placed;
import com.lumiku.studio.drawing.torso.Ink;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Joint;
import java.awt.Shape;

/** An arm with its sleeve and hand, in two parts that may lie before and behind the torso. */
final class Arm {

    private static final double SHOULDER = 0.0315;
    private static final double ELBOW = 0.0265;
    private static final double WRIST = 0.019;
    private static final double PATTERN = 0.041;
    private static final double INWARDS = 0.1;
    private static final double CUFF = 0.9;
    private static final double SHORT = 0.46;
    private static final double CAP = 0.3;
    /** From there on it is behind the torso. */
    private static final double BEHIND = -0.035;
    /** The cosine of the angle to the spine, up to which an arm hangs. */
    private static final double HANGING = 0.9;

    private static final double FALLING = 0.42;
    /** How far a hem is from the end of a sleeve. */
    private static final double HEM = 0.007;

    private static final double FOLD = 0.009;

    private final Pen pen;
    private final Appearance who;
    private final double unit;
    private final Shape torso;
    private final Shoulder joint;
    private final Spot middle;
    private final Spot spine;
    private final Hand hand;
    private final boolean holds;
    private final boolean ends;
    private final boolean prosthetic;
    private final Limb upper;
    private final Limb fore;

    /** @param ends whether it ends at the wrist: the hand is drawn with what it carries */
    Arm(
            Pen pen,
            Appearance who,
            Stance stance,
            TorsoSketch body,
            Joint shoulder,
            Joint elbow,
            Joint end,
            boolean ends) {
        this.ends = ends;
        this.pen = pen;
        this.who = who;
        torso = body.placed();
        joint = new Shoulder(body, stance.at(shoulder));
        unit = stance.unit();
        middle = stance.at(Joint.NECK).toward(stance.hips(), 0.4);
        spine = stance.hips().minus(stance.at(Joint.NECK));
        prosthetic = who.accessory(Accessory.PROSTHETIC_ARM)
                .filter(worn -> (end == Joint.LEFT_WRIST) == (worn.side() > 0))
                .isPresent();
        hand = new Hand(
                pen,
                stance.at(end),
                stance.tip(end),
                middle,
                unit,
                stance.signs().get(end),
                HandLook.of(who, skin(), end == Joint.RIGHT_WRIST));
        holds = Placed.closes(stance.held(), end == Joint.RIGHT_WRIST ? Grip.RIGHT_HAND : Grip.LEFT_HAND);
        double size = unit
                * (who.isChild() ? 0.84 : who.isFemale() ? 0.9 : 1.04)
                * (who.build() == Build.SLIM ? 0.93 : Math.sqrt(who.build().waist()));
        double muscles = who.build() == Build.ATHLETIC ? 1.08 : 1;
        Spot root = stance.at(shoulder).toward(stance.hips(), 0.085).toward(stance.at(Joint.NECK), INWARDS);
        upper = new Limb(root, SHOULDER * size * muscles, stance.at(elbow), ELBOW * size * muscles);
        fore = new Limb(stance.at(elbow), ELBOW * size * muscles, stance.at(end), WRIST * size);
    }

    void addTo(Layers layers, double torsoDepth) {
        double upperDepth = upper.depth() - torsoDepth < BEHIND * unit
                ? upper.depth()
                : Math.max(upper.depth(), torsoDepth + 0.01 * unit);
        layers.add(upperDepth, this::drawUpper);
        layers.add(handDepth(torsoDepth), this::drawFore);
    }

    /** At which depth hand and forearm are drawn. */
    double handDepth(double torsoDepth) {
        double foreDepth = fore.depth() - torsoDepth < BEHIND * unit
                ? fore.depth()
                : Math.max(fore.depth(), torsoDepth + 0.02 * unit);
        return foreDepth + 0.02 * unit;
    }

    /** Of the hand. */
    HandLook look() {
        return hand.look();
    }

    /** Of hand and forearm. */
    private Tint skin() {
        return prosthetic ? ArmWear.STEEL : who.skin();
    }

    /** Draws what of the hand comes before what it holds. */
    void drawOver(Lie lie) {
        hand.drawOver(lie);
    }

    private Tint sleeveColor() {
        if (who.outfit().print() == Print.HALVES
                && upper.from().x() > middle.x()
                && who.outfit().tailoring().colors().size() > 1) {
            return who.outfit().tailoring().colors().get(1);
        }
        Tint cloth = Sleeves.color(who.outfit());
        return who.outfit().tailoring().has(Cut.LACE_SLEEVES) ? Tint.mix(who.skin(), cloth, 0.5) : cloth;
    }

    private void drawUpper() {
        boolean bare = who.sleeve() != Sleeve.LONG;
        boolean hangs = hangs();
        Limb limb = bare ? upper : upper.covered(1, 1.14 * Wear.sleeves(who.outfit()));
        Tint color = bare ? who.skin() : sleeveColor();
        boolean falls = falls();
        boolean sewn = falls && who.sleeve() == Sleeve.SHORT;
        Shape shape = sewn ? limb.fromMiddle().shape() : falls ? joint.down(limb) : limb.shape();
        fill(limb, raised(shape), shape, color, hangs);
        if (bare) {
            ink(falls || who.sleeve() == Sleeve.SHORT ? upper : upper.fromMiddle(), 26);
        } else {
            print(limb, shape, hangs);
        }
        if (who.sleeve() == Sleeve.SHORT) {
            shortSleeve(hangs);
        }
        who.accessory(Accessory.SHAWL).ifPresent(worn -> ArmWear.shawl(pen, upper, worn.color(ChestWear.SHAWL), unit));
        if (who.outfit().garment() == Garment.OFF_SHOULDER) {
            Limb.fill(pen, Shoulder.ruffle(upper), Tint.light(sleeveColor(), 0.1), unit);
        }
        if (hangs && who.outfit().garment() != Garment.PONCHO) {
            joint.crease(pen, limb, who.sleeve() == Sleeve.NONE ? color : sleeveColor(), FOLD * unit);
        } else {
            joint.edge(pen, limb, color, unit);
        }
    }

    private void shortSleeve(boolean hangs) {
        Tailoring tailoring = who.outfit().tailoring();
        if (tailoring.has(Cut.PUFF_SLEEVES)) {
            Limb.fill(pen, Shoulder.puff(upper), sleeveColor(), unit);
            print(upper, Shoulder.puff(upper), hangs);
            return;
        }
        Limb part = upper.covered(tailoring.has(Cut.CAP_SLEEVES) ? CAP : SHORT, 1.24 * Wear.sleeves(who.outfit()));
        Shape cloth = falls() ? joint.downTo(part) : Curve.union(part.shape());
        fill(part, Region.of(cloth), cloth, sleeveColor(), true);
        print(part, cloth, hangs);
        Spot hem = part.beyond(falls() ? -HEM * unit : part.thin() * 0.5);
        pen.lineWithin(
                cloth, part.ring(hem, part.thin()), Sleeves.hem(who.outfit()), Sleeves.hemWidth(tailoring) * unit);
    }

    /** There is no edge at the shoulder: sleeve and torso are one. Who lifts an arm throws a shadow from the elbow on. */
    private void fill(Limb limb, Region seen, Shape shape, Tint color, boolean hangs) {
        if (!hangs) {
            Layers.castShadow(pen, torso, limb.fromMiddle().shape(), unit);
        }
        pen.fill(seen, color);
        pen.fill(Limb.shaded(shape, unit).without(Limb.lit(torso, unit)).within(seen), Limb.shade(color));
    }

    /** Bare arms that are lifted come out of an armhole; cloth is around it. */
    private Region raised(Shape shape) {
        boolean lifted = who.sleeve() == Sleeve.NONE
                && !falls()
                && !torso.contains(upper.to().point());
        return lifted ? joint.outOfArmhole(shape, unit) : Region.of(shape);
    }

    private boolean hangs() {
        return upper.cosine(spine) > HANGING && !torso.contains(upper.to().point());
    }

    /** Whether it goes down from the shoulder, be it aside or before the chest. */
    private boolean falls() {
        return upper.cosine(spine) > FALLING && !upper.isForeshortened();
    }

    private void drawFore() {
        // Sleeves are rolled up where a forearm has something to show.
        boolean sleeved = who.sleeve() == Sleeve.LONG && !prosthetic && !who.has(Mark.ARM_TATTOO);
        Shape skin = fore.shape();
        boolean hanging = ArmWear.hangs(who.outfit().garment());
        Shape cloth = hanging
                ? ArmWear.hanging(who.outfit().garment(), fore, unit)
                : fore.covered(CUFF, 1.16 * Wear.sleeves(who.outfit())).shape();
        Layers.castShadow(pen, torso, sleeved ? cloth : skin, unit);
        if (!sleeved) {
            Limb.fill(pen, skin, skin(), unit);
            if (prosthetic) {
                ArmWear.plates(pen, fore, unit);
            } else {
                if (who.features()
                        .tattoo(Mark.ARM_TATTOO)
                        .filter(one -> one.extent() != Extent.LIMB)
                        .isEmpty()) {
                    ink(fore, 50);
                }
            }
        }
        boolean before = comesNearer();
        if (!before) {
            hand();
        }
        if (sleeved) {
            Limb.fill(pen, cloth, sleeveColor(), unit);
            print(fore, cloth, false);
            if (!hanging) {
                cuff();
            }
        }
        if (before) {
            hand();
        }
        hand.drawWorn(who);
    }

    /** Whether it points at the viewer: the hand is before the sleeve then. */
    private boolean comesNearer() {
        return fore.to().z() > fore.from().z() && fore.isForeshortened();
    }

    private void hand() {
        if (ends) {
            return;
        }
        if (holds) {
            hand.drawHolding();
        } else {
            hand.draw();
        }
    }

    private void ink(Limb limb, double share) {
        int side = upper.from().x() > middle.x() ? 1 : -1;
        Ink.onArm(pen, who, side, limb.shape(), limb.from().point(), limb.to().point(), share);
    }

    private void print(Limb limb, Shape cloth, boolean hangs) {
        Sleeves.woven(pen, who.outfit(), limb, cloth, unit);
        if (hangs) {
            joint.print(cloth);
        } else {
            Sleeves.printed(pen, who.outfit(), cloth, PATTERN * unit);
        }
    }

    private void cuff() {
        Limb part = fore.covered(CUFF, 1.16);
        pen.lineWithin(
                part.shape(),
                part.ring(part.beyond(part.thin() * 0.2), part.thin()),
                Sleeves.cuff(who.outfit()),
                0.012 * unit);
    }
}
