package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Garment;
import com.lumiku.studio.drawing.appearance.Handwear;
import com.lumiku.studio.drawing.appearance.Mark;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.garment.Sleeves;
import com.lumiku.studio.drawing.hand.HandLook;
import com.lumiku.studio.drawing.hand.SignDrawing;
import com.lumiku.studio.drawing.hand.Wristwear;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.prop.Contrast;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.torso.Ink;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.TorsoSketch;
import com.lumiku.studio.figure.Extremities.Fingers;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/**
 * An arm of a portrait that comes up from below, beside the body, with what it holds; in the torso's coordinates.
 *
 * @param side -1 for the arm on the viewer's left
 * @param hand how large the hand is beside those of whole figures
 * @param thing how large what it holds is
 * @param x of the hand, away from the middle
 */
public record RaisedArm(TorsoSketch torso, int side, double hand, double thing, double x) {

    /** Of a figure whose shoulders are 200 apart. */
    private static final double UNIT = 926;

    private static final double Y = 34;
    /** Where pictures end. */
    private static final double EDGE = 162;

    private static final double INNERMOST = 86;

    private static final Spot ELBOW = new Spot(156, 176, 0);
    /** Of the arm from which something hangs, and where its hand is. */
    private static final Spot BESIDE = new Spot(206, 150, 0);

    private static final double HANDLE = -22;
    /** The arm that something lies in. */
    private static final Spot OUTSIDE = new Spot(224, 138, 0);

    private static final Spot BEFORE = new Spot(136, 90, 0);
    private static final double AROUND = Math.toRadians(-80);
    /** Where the lower edge of what lies in an arm is, and of what lies on a hand. */
    private static final double LAP = 88;

    private static final double PALM = 54;
    /** Where both hands are in gloves. */
    private static final double WORN_X = 104;

    private static final double WORN_Y = 30;
    private static final double WORN = 0.76;

    private static final double INKED = 58;
    /** How high a thing reaches that meets brims. */
    private static final double BRIM = -150;

    private static final double SLEEVE = 0.86;
    private static final double CUFF = 0.012;

    /** Draws what a portrait holds in its hands. */
    static void draw(TorsoSketch torso) {
        draw(of(torso, -1), torso.who().attire().second());
        draw(of(torso, 1), torso.who().attire().prop());
    }

    /** An arm around something. */
    static void drawAround(TorsoSketch torso, int side, Consumer<Pen> something) {
        RaisedArm arm = of(torso, side);
        something.accept(arm.pen().in(AffineTransform.getTranslateInstance(arm.x, Y)));
        arm.around();
    }

    /** Whether a thing that is held up would be before the brim of a hat. */
    static boolean isCrowded(Appearance who) {
        Worn<Prop> prop = who.attire().prop();
        return prop != null
                && who.headwear().isWide()
                && Props.grip(prop.kind()) == Props.Grip.GRASPED
                && Props.above(prop.kind()) < BRIM;
    }

    /** Something that sits on an open hand. */
    static void drawOnPalm(TorsoSketch torso, int side, Consumer<Pen> something) {
        RaisedArm arm = of(torso, side);
        arm.onPalm(() -> something.accept(arm.pen().in(AffineTransform.getTranslateInstance(arm.x, PALM))));
    }

    /** A hand that is closed around something. */
    public static void drawGripping(TorsoSketch torso, int side, Consumer<Pen> something) {
        RaisedArm arm = of(torso, side);
        arm.forearm(ELBOW, arm.wrist());
        arm.fist().palm(arm.gripping());
        something.accept(arm.placed(arm.x, Y, arm.thing, arm.thing));
        arm.close();
    }

    private static RaisedArm of(TorsoSketch torso, int side) {
        Appearance who = torso.who();
        return who.isChild()
                ? new RaisedArm(torso, side, 0.6, 0.72, 112)
                : new RaisedArm(torso, side, who.isFemale() ? 0.66 : 0.7, 0.8, 122);
    }

    private static void draw(RaisedArm arm, Worn<Prop> prop) {
        if (prop != null) {
            double room = EDGE * (1 / Figure.portraitSize(arm.torso.who()) - 1);
            boolean atMouth = prop.kind() == Prop.MICROPHONE_STAND;
            double inside = atMouth ? INNERMOST : EDGE + room - arm.thing * Props.beside(prop.kind());
            new RaisedArm(
                            arm.torso,
                            arm.side,
                            arm.hand,
                            arm.thing,
                            Math.clamp(inside, INNERMOST, arm.x + (isCrowded(arm.torso.who()) ? room : 0)))
                    .draw(prop);
        }
    }

    private void draw(Worn<Prop> prop) {
        switch (torso.who().attire().tucked() && side > 0 ? Props.Grip.IN_ARM : Props.grip(prop.kind())) {
            case LARGE -> {
                draw(prop, x, Y);
                forearm(ELBOW, wrist());
                fist().palm(gripping());
                close();
            }
            case GRASPED -> {
                forearm(ELBOW, wrist());
                fist().palm(gripping());
                draw(prop, x, Y);
                if (prop.kind() == Prop.SIGN) {
                    Props.drawWords(
                            placed(x, Y, thing, thing), torso.who().attire().sign(), prop.side() < 0);
                }
                close();
            }
            case HUNG -> {
                forearm(BESIDE, new Spot(x + 2, HANDLE + RaisedHand.WRIST * hand, 0));
                Pen gripping = placed(x, HANDLE, hand, hand);
                fist().palm(gripping);
                draw(prop, x, HANDLE);
                fist().fingers(gripping);
                Wristwear.draw(RaisedHand.fromWrist(gripping), torso.who());
            }
            case BEFORE -> {
                // Drawn with the body
            }
            case IN_ARM -> {
                draw(prop, x, LAP - thing * Props.below(prop.kind()));
                around();
            }
            case ON_PALM -> onPalm(() -> draw(prop, x, PALM - thing * Props.below(prop.kind())));
            case OVER -> {
                forearm(ELBOW, new Spot(x - 4, Y, 0));
                draw(prop, x, Y);
            }
            case WORN -> {
                for (int side : new int[] {-1, 1}) {
                    RaisedArm arm = new RaisedArm(torso, side, hand, thing * WORN / 0.8, WORN_X);
                    arm.forearm(ELBOW, new Spot(WORN_X + 4, WORN_Y + 30, 0));
                    arm.draw(prop, WORN_X, WORN_Y);
                }
            }
        }
    }

    private void onPalm(Runnable something) {
        Spot wrist = wrist().plus(new Spot(0, 10, 0), 1);
        forearm(ELBOW, wrist);
        Pen open = placed(wrist.x(), wrist.y(), -hand, hand);
        SignDrawing.drawPalm(open, look());
        Wristwear.draw(open, torso.who());
        something.run();
    }

    private Spot wrist() {
        return new Spot(x + 2, Y + RaisedHand.WRIST * hand, 0);
    }

    private Pen gripping() {
        return placed(x, Y, hand, hand);
    }

    private Pen placed(double x, double y, double wide, double high) {
        return pen().in(new AffineTransform(wide, 0, 0, high, x, y));
    }

    private RaisedHand fist() {
        return new RaisedHand(look());
    }

    private HandLook look() {
        return HandLook.of(torso.who(), skin(), isMetal());
    }

    /** Whether it is the arm of a prosthesis, or of a robot. */
    private boolean isMetal() {
        return side > 0
                && (torso.who().accessory(Accessory.PROSTHETIC_ARM).isPresent()
                        || torso.who()
                                .attire()
                                .hands()
                                .worn(Handwear.ROBOT_HAND)
                                .isPresent());
    }

    private Tint skin() {
        boolean arm =
                side > 0 && torso.who().accessory(Accessory.PROSTHETIC_ARM).isPresent();
        return arm ? ArmWear.STEEL : torso.who().skin();
    }

    private void close() {
        fist().fingers(gripping());
        Wristwear.draw(RaisedHand.fromWrist(gripping()), torso.who());
    }

    /** The forearm comes in from the side, with the hand upon what lies in the arm. */
    private void around() {
        forearm(OUTSIDE, BEFORE);
        AffineTransform place = AffineTransform.getTranslateInstance(BEFORE.x(), BEFORE.y());
        place.rotate(AROUND);
        place.scale(-hand, hand);
        Pen flat = pen().in(place);
        if (look().mitten()) {
            SignDrawing.drawMitten(flat, look());
        } else {
            SignDrawing.draw(flat, Fingers.BACK, look());
        }
        Wristwear.draw(flat, torso.who());
    }

    private void draw(Worn<Prop> prop, double x, double y) {
        Contrast.draw(
                placed(x, y, thing, thing),
                prop,
                torso.who().outfit(),
                Sleeves.color(torso.who().outfit()));
    }

    private Pen pen() {
        return side < 0 ? torso.pen().in(AffineTransform.getScaleInstance(-1, 1)) : torso.pen();
    }

    private void forearm(Spot elbow, Spot wrist) {
        Appearance who = torso.who();
        Pen pen = pen();
        Limb fore = new Limb(elbow, 34 * hand, wrist, 17.5 * hand);
        Limb.fill(pen, fore.shape(), skin(), UNIT);
        if (skin() == ArmWear.STEEL) {
            ArmWear.plates(pen, fore, UNIT);
            return;
        }
        Ink.onArm(pen, who, side, fore.shape(), elbow.point(), wrist.point(), INKED);
        if (who.sleeve() == Garment.Sleeve.LONG && !who.has(Mark.ARM_TATTOO)) {
            sleeve(fore);
        }
    }

    private void sleeve(Limb fore) {
        Garment garment = torso.who().outfit().garment();
        Pen pen = pen();
        Limb cloth = fore.covered(SLEEVE, 1.3);
        Shape shape = ArmWear.hangs(garment) ? ArmWear.hanging(garment, fore, UNIT) : cloth.shape();
        Tint color = Sleeves.color(torso.who().outfit());
        Limb.fill(pen, shape, color, UNIT);
        Sleeves.woven(pen, torso.who().outfit(), cloth, shape, UNIT);
        Sleeves.printed(pen, torso.who().outfit(), shape, TorsoSketch.PRINT);
        pen.line(shape, Tint.faint(Tint.shade(color, 0.5), 0.4), 2.4);
        if (!ArmWear.hangs(garment)) {
            pen.lineWithin(
                    shape,
                    cloth.ring(cloth.beyond(cloth.thin() * 0.45), cloth.thin() * 1.2),
                    Sleeves.cuff(torso.who().outfit()),
                    CUFF * UNIT);
        }
    }
}
