package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Accessory;
import com.lumiku.studio.drawing.appearance.Appearance;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Hull;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.paint.Tint;
import com.lumiku.studio.drawing.torso.Limb;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Support;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A stick, crutches or a sling in a whole figure.
 *
 * @param kind null where there is none of them
 * @param stance with the arms as they take to hold it
 * @param hands that hold it, or are in it
 */
record MobilityAid(Worn<Accessory> kind, Stance stance, Set<FreeHand> hands, double floor) {

    private static final Tint STEEL = Tint.of(0xA9B2BF);
    private static final Tint PAD = Tint.of(0x3A3F4C);
    private static final Tint WOOD = Tint.of(0x8A5A34);
    private static final Tint LINEN = Tint.of(0xFAF8F4);
    private static final Tint RED = Tint.of(0xC8313A);
    private static final double SCALE = 0.108 / 100;
    private static final double NEXT = 1e-4;
    private static final double BESIDE = 0.13;
    private static final double STICK = 0.4;
    private static final double CRUTCH = 0.62;

    static final MobilityAid NONE = new MobilityAid(null, null, Set.of(), 0);

    static MobilityAid of(Appearance who, Stance stance, List<Support> supports, double ground, double lowest) {
        Set<FreeHand> none = EnumSet.noneOf(FreeHand.class);
        double floor = stance.seenY(lowest);
        for (Worn<Accessory> worn : who.attire().accessories()) {
            switch (worn.kind()) {
                case WALKING_STICK -> {
                    FreeHand hand = FreeHand.of(stance, supports, ground, none).orElse(null);
                    return hand == null
                            ? new MobilityAid(worn, stance, none, floor)
                            : new MobilityAid(worn, leant(stance, supports, ground, hand), EnumSet.of(hand), floor);
                }
                case CRUTCHES -> {
                    return onCrutches(worn, stance, supports, ground, floor);
                }
                case ARM_SLING -> {
                    FreeHand hand = FreeHand.at(worn.side(), stance);
                    return new MobilityAid(worn, hand.folded(stance), EnumSet.of(hand), floor);
                }
                default -> {}
            }
        }
        return new MobilityAid(null, stance, none, floor);
    }

    private static Stance leant(Stance stance, List<Support> supports, double ground, FreeHand hand) {
        return hand.hangs(stance) || !hand.isFree(stance, supports, ground) ? hand.leaning(stance) : stance;
    }

    private static MobilityAid onCrutches(
            Worn<Accessory> worn, Stance stance, List<Support> supports, double ground, double floor) {
        Set<FreeHand> hands = EnumSet.noneOf(FreeHand.class);
        Stance armed = stance;
        for (FreeHand hand : FreeHand.values()) {
            if (hand.isForAid(stance, supports, ground)) {
                hands.add(hand);
                armed = hand.leaning(armed);
            }
        }
        return new MobilityAid(worn, armed, hands, floor);
    }

    /** Whether the arm ends in a hand that is drawn with it. */
    boolean isIn(FreeHand hand) {
        return kind != null && kind.kind() != Accessory.ARM_SLING && hands.contains(hand);
    }

    void addTo(Layers layers, Pen pen, Arm right, Arm left, double torsoDepth) {
        if (kind == null) {
            return;
        }
        double unit = stance.unit();
        for (FreeHand hand : FreeHand.values()) {
            Arm arm = hand == FreeHand.LEFT ? left : right;
            double depth = arm.handDepth(torsoDepth) + NEXT * unit;
            switch (kind.kind()) {
                case ARM_SLING -> {
                    if (hands.contains(hand)) {
                        layers.add(depth, () -> sling(pen, hand));
                    }
                }
                case CRUTCHES -> {
                    if (hands.contains(hand)) {
                        Spot grip = grip(hand);
                        Spot pit = stance.at(hand.shoulder).toward(stance.at(hand.elbow), 0.35);
                        layers.add(depth - 2 * NEXT * unit, () -> crutch(pen, pit, grip));
                        layers.add(depth, () -> fist(pen, hand, arm));
                    }
                }
                default -> {
                    if (hands.contains(hand)) {
                        layers.add(depth, () -> {
                            stick(pen, grip(hand));
                            fist(pen, hand, arm);
                        });
                    }
                }
            }
        }
        if (hands.isEmpty()) {
            layers.add(Double.MAX_VALUE, () -> beside(pen));
        }
    }

    private Spot grip(FreeHand hand) {
        return stance.at(hand.wrist).toward(hand.tip(stance), 0.5);
    }

    private void fist(Pen pen, FreeHand hand, Arm arm) {
        Spot at = grip(hand);
        double size = SCALE * stance.unit();
        double outwards = at.x() < stance.at(Joint.NECK).x() ? -1 : 1;
        Pen fist = Carried.placed(pen, at, outwards * size, -size);
        RaisedHand holding = new RaisedHand(arm.look());
        holding.palm(fist);
        holding.fingers(fist);
    }

    /** With a crook over the hand; the lower end of a white one is red. */
    private void stick(Pen pen, Spot at) {
        double unit = stance.unit();
        Tint color = kind.color(WOOD);
        double out = at.x() < stance.at(Joint.NECK).x() ? -1 : 1;
        boolean white = Tint.brightness(color) > 0.85;
        double top = at.y() - 0.02 * unit;
        double foot = Math.max(floor, at.y() + 0.1 * unit);
        double footX = at.x() + out * 0.03 * unit;
        pen.line(
                Curve.open(at.x(), top, footX, foot),
                white ? Tint.shade(color, 0.16) : Tint.shade(color, 0.2),
                0.0145 * unit);
        pen.line(Curve.open(at.x(), top, footX, foot), color, 0.0115 * unit);
        if (white) {
            Spot end = new Spot(footX, foot, 0);
            Spot from = end.toward(new Spot(at.x(), top, 0), 0.22);
            pen.line(Curve.open(from.x(), from.y(), end.x(), end.y()), RED, 0.0115 * unit);
            pen.line(Curve.open(at.x(), top, at.x(), at.y() + 0.04 * unit), PAD, 0.0155 * unit);
        } else {
            pen.line(
                    Curve.open(
                            at.x(),
                            top + 0.01 * unit,
                            at.x() - out * 0.005 * unit,
                            top - 0.018 * unit,
                            at.x() - out * 0.03 * unit,
                            top - 0.026 * unit,
                            at.x() - out * 0.05 * unit,
                            top - 0.006 * unit),
                    color,
                    0.014 * unit);
        }
    }

    /** From the armpit past the hand to the ground. */
    private void crutch(Pen pen, Spot pit, Spot grip) {
        double unit = stance.unit();
        double out = grip.x() < stance.at(Joint.NECK).x() ? -1 : 1;
        double footX = grip.x() + out * 0.05 * unit;
        double low = grip.y() + 0.12 * unit;
        double half = 0.02 * unit;
        double topX = pit.x() + out * 0.012 * unit;
        for (int side : new int[] {-1, 1}) {
            pen.line(
                    Curve.open(
                            topX + side * half,
                            pit.y(),
                            grip.x() + side * half,
                            grip.y(),
                            (grip.x() + footX) / 2 + side * half * 0.4,
                            low),
                    STEEL,
                    0.009 * unit);
        }
        pen.line(Curve.open((grip.x() + footX) / 2, low - 0.02 * unit, footX, floor), STEEL, 0.012 * unit);
        pen.line(Curve.open(footX - out * 0.001 * unit, floor - 0.012 * unit, footX, floor), PAD, 0.018 * unit);
        pen.line(Curve.open(grip.x() - half, grip.y(), grip.x() + half, grip.y()), PAD, 0.014 * unit);
        pen.line(Curve.open(topX - half * 1.5, pit.y(), topX + half * 1.5, pit.y()), PAD, 0.022 * unit);
    }

    /** Nobody has a hand for it. */
    private void beside(Pen pen) {
        double unit = stance.unit();
        double x = stance.rightmost() + BESIDE * unit;
        if (kind.kind() == Accessory.CRUTCHES) {
            for (int i = 0; i < 2; i++) {
                double at = x + i * 0.06 * unit;
                crutch(pen, new Spot(at, floor - CRUTCH * unit, 0), new Spot(at, floor - CRUTCH * 0.55 * unit, 0));
            }
            return;
        }
        stick(pen, new Spot(x, floor - STICK * unit, 0));
    }

    /** Linen around elbow and forearm, and its ends around the neck. */
    private void sling(Pen pen, FreeHand hand) {
        double unit = stance.unit();
        Spot elbow = stance.at(hand.elbow);
        Spot wrist = stance.at(hand.wrist);
        Spot neck = stance.at(Joint.NECK);
        List<double[]> points = new ArrayList<>();
        around(points, elbow, 0.046 * unit);
        around(points, wrist, 0.034 * unit);
        Tint fold = Tint.faint(Tint.shade(LINEN, 0.4), 0.5);
        pen.line(Curve.open(wrist.x(), wrist.y(), neck.x(), neck.y() + 0.01 * unit), LINEN, 0.02 * unit);
        pen.line(
                Curve.open(
                        elbow.x(),
                        elbow.y() - 0.02 * unit,
                        neck.toward(stance.at(hand.shoulder), 0.3).x(),
                        neck.y() + 0.004 * unit),
                LINEN,
                0.02 * unit);
        Limb.fill(pen, Hull.of(points), LINEN, unit);
        pen.line(Curve.open(elbow.x(), elbow.y(), wrist.x(), wrist.y()), fold, 0.004 * unit);
    }

    private static void around(List<double[]> points, Spot at, double radius) {
        for (int i = 0; i < 12; i++) {
            double angle = i * Math.PI / 6;
            points.add(new double[] {at.x() + radius * Math.cos(angle), at.y() + radius * Math.sin(angle)});
        }
    }
}
