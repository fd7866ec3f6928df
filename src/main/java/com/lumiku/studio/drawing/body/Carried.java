package com.lumiku.studio.drawing.body;

import com.lumiku.studio.drawing.appearance.Attire;
import com.lumiku.studio.drawing.appearance.Outfit;
import com.lumiku.studio.drawing.appearance.Prop;
import com.lumiku.studio.drawing.appearance.Worn;
import com.lumiku.studio.drawing.garment.Sleeves;
import com.lumiku.studio.drawing.paint.Curve;
import com.lumiku.studio.drawing.paint.Pen;
import com.lumiku.studio.drawing.paint.Spot;
import com.lumiku.studio.drawing.prop.Contrast;
import com.lumiku.studio.drawing.prop.Props;
import com.lumiku.studio.drawing.torso.Stance;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.Support;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a figure is said to hold: in a hand that the pose leaves free, else beside it on the ground. An arm that hangs is raised.
 *
 * @param hand null where it stands beside
 * @param floor where things stand: the ground, or the lower edge of a picture that does not show it
 */
record Carried(Worn<Prop> prop, FreeHand hand, Stance stance, double floor) {

    /** A shoulder's width in the coordinates of things is 200. */
    private static final double SCALE = 0.108 / 100;

    private static final double NEXT = 1e-4;
    private static final double CRADLED = 0.9;
    private static final double BESIDE = 0.16;
    private static final double CUT = 0.05;
    private static final double EDGE = 90;
    /** Where something lies on a hand, below its middle. */
    private static final double PALM = 14;

    /** So near to the nose is before the face. */
    private static final double AT_FACE = 0.11;

    private static final double ASIDE = Math.toRadians(50);
    /** How thick a wrist is, in body heights. */
    private static final double JOINT = 0.016;

    /** One thing or two; the last knows how the arms are. */
    static List<Carried> all(
            Attire attire, Stance stance, List<Support> supports, double ground, double floor, Set<FreeHand> taken) {
        List<Carried> carried = new ArrayList<>();
        Stance armed = stance;
        Set<FreeHand> busy = EnumSet.noneOf(FreeHand.class);
        busy.addAll(taken);
        for (Worn<Prop> prop : Arrays.asList(attire.prop(), attire.second())) {
            Optional<Carried> one = of(prop, armed, supports, ground, floor, busy);
            // Nobody has to have what a role brings with it.
            boolean dropped = one.isPresent()
                    && attire.implied()
                    && prop == attire.prop()
                    && !one.get().hasPlace();
            if (one.isPresent() && !dropped) {
                carried.add(one.get());
                armed = one.get().stance;
                if (one.get().hand != null) {
                    busy.add(one.get().hand);
                }
            }
        }
        return carried;
    }

    private static Optional<Carried> of(
            Worn<Prop> prop, Stance stance, List<Support> supports, double ground, double floor, Set<FreeHand> taken) {
        if (prop == null
                || stance.held().stream()
                        .anyMatch(held -> isSame(prop.kind(), held.item().name()))) {
            return Optional.empty();
        }
        if (Props.grip(prop.kind()) == Props.Grip.BEFORE) {
            return Optional.empty();
        }
        if (stands(prop.kind())) {
            return Optional.of(new Carried(prop, null, stance, floor));
        }
        if (Props.grip(prop.kind()) == Props.Grip.WORN && stance.held().isEmpty()) {
            return Optional.of(new Carried(prop, FreeHand.LEFT, stance, floor));
        }
        Optional<FreeHand> free = FreeHand.of(stance, supports, ground, taken);
        if (free.isEmpty()) {
            return Optional.of(new Carried(prop, null, stance, floor));
        }
        FreeHand hand = free.get();
        boolean raises = Props.grip(prop.kind()) != Props.Grip.WORN
                && (hand.hangs(stance) || !hand.isFree(stance, supports, ground))
                && !(isLow(prop.kind()) && hand.hangs(stance) && floor >= ground - CUT);
        if (raises && isCradled(prop.kind())) {
            return Optional.of(new Carried(prop, hand, hand.folded(stance), floor));
        }
        Stance raised = floor < ground - CUT ? hand.raisedClose(stance) : hand.raised(stance);
        return Optional.of(new Carried(prop, hand, raises ? raised : stance, floor));
    }

    /** Whether the pose has it already. */
    private static boolean isSame(Prop prop, String item) {
        return switch (prop) {
            case GIFT -> item.equals("BOX") || item.equals("PARCEL") || item.equals("ENVELOPE");
            case DUMBBELL -> item.equals("BARBELL");
            case SHOPPING_BAG -> item.equals("HANDBAG") || item.equals("SHOULDER_BAG");
            default -> prop.name().equals(item);
        };
    }

    /** Whether it is carried with the arm down. */
    private static boolean isLow(Prop prop) {
        return Props.grip(prop) == Props.Grip.HUNG && prop != Prop.LANTERN && prop != Prop.KEYS && prop != Prop.GRAPES;
    }

    /** Whether it lies on a forearm. */
    private static boolean isCradled(Prop prop) {
        return Props.grip(prop) == Props.Grip.IN_ARM && prop != Prop.GIFT;
    }

    /** Whether it is put down beside whoever has it. */
    private static boolean stands(Prop prop) {
        return prop == Prop.SURFBOARD || prop == Prop.HARP || prop == Prop.CELLO;
    }

    private boolean hasPlace() {
        return hand != null || stands(prop.kind());
    }

    /** How large it is beside a whole figure: in portraits, all has to fit beside a head. */
    private static double lifeSize(Prop prop) {
        return switch (prop) {
            case SURFBOARD, HARP -> 1.7;
            case UMBRELLA, FISHING_ROD, BALLOON, BAT, HOCKEY_STICK, GOLF_CLUB, RIFLE -> 1.4;
            case SWORD, GUITAR, RACKET, SKATEBOARD, SHIELD, SAXOPHONE, SUITCASE, BUCKET, ELECTRIC_GUITAR -> 1.25;
            default -> 1;
        };
    }

    /** Whether this arm ends in a hand that is drawn with the thing. */
    boolean isIn(Joint wrist) {
        return hand != null && !isCradled(prop.kind()) && (hand.wrist == wrist || isWorn());
    }

    private boolean isWorn() {
        return Props.grip(prop.kind()) == Props.Grip.WORN;
    }

    /** @param clothes behind it */
    void addTo(Layers layers, Pen pen, Outfit clothes, Arm right, Arm left, double torsoDepth) {
        if (hand == null) {
            layers.add(Double.MAX_VALUE, () -> beside(pen));
            return;
        }
        if (isWorn()) {
            worn(layers, pen, FreeHand.LEFT, left.handDepth(torsoDepth));
            worn(layers, pen, FreeHand.RIGHT, right.handDepth(torsoDepth));
            return;
        }
        Arm arm = hand == FreeHand.LEFT ? left : right;
        RaisedHand fist = new RaisedHand(arm.look());
        double depth = arm.handDepth(torsoDepth);
        Spot wrist = stance.at(hand.wrist);
        if (isCradled(prop.kind())) {
            Spot lap = wrist.plus(new Spot(0, -0.028, 0), stance.unit());
            double along = stance.at(hand.elbow).x() < wrist.x() ? 1 : -1;
            double small = CRADLED * SCALE * stance.unit();
            Pen cradled = placed(pen, lap, along * small, small);
            layers.add(
                    depth - NEXT * stance.unit(), () -> Contrast.draw(cradled, prop, clothes, Sleeves.color(clothes)));
            return;
        }
        Spot at = wrist.toward(hand.tip(stance), 0.5);
        double outwards = at.x() < stance.at(Joint.NECK).x() ? -1 : 1;
        double size = SCALE * stance.unit();
        double life = lifeSize(prop.kind()) * size;
        Pen thing = aside(pen, at, outwards, life);
        // Where the forearm comes from above, the palm does too.
        Pen palm = placed(pen, at, outwards * size, wrist.y() < at.y() ? -size : size);
        if (Props.grip(prop.kind()) == Props.Grip.ON_PALM || prop.kind() == Prop.GIFT) {
            Spot above = at.plus(new Spot(0, PALM * size - Props.below(prop.kind()) * life, 0), 1);
            Pen lying = placed(pen, above, outwards * life, life);
            layers.add(depth + NEXT * stance.unit(), () -> {
                fist.palm(palm);
                Props.draw(lying, prop.kind(), prop.color());
            });
            return;
        }
        boolean large = Props.grip(prop.kind()) == Props.Grip.LARGE;
        if (large) {
            layers.add(
                    Math.max(depth - NEXT * stance.unit(), torsoDepth + 0.012 * stance.unit()), () -> draw(thing, at));
        }
        layers.add(depth + NEXT * stance.unit(), () -> {
            double joint = JOINT * stance.unit();
            pen.fill(
                    Curve.taper(wrist.x(), wrist.y(), joint, at.x(), at.y(), joint),
                    arm.look().palm());
            fist.palm(palm);
            if (!large) {
                draw(thing, at);
            }
            fist.fingers(palm);
        });
    }

    /** What would hide the face is held away from it. */
    private Pen aside(Pen pen, Spot at, double outwards, double life) {
        Spot nose = stance.at(Joint.NOSE);
        double near = (at.x() - nose.x()) * outwards / stance.unit();
        boolean hides = near < AT_FACE && at.y() > nose.y() && Props.grip(prop.kind()) != Props.Grip.LARGE;
        AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
        if (hides) {
            place.rotate(outwards * ASIDE);
        }
        place.scale(outwards * life, life);
        return pen.in(place);
    }

    private void worn(Layers layers, Pen pen, FreeHand one, double depth) {
        Spot wrist = stance.at(one.wrist);
        Spot along = one.tip(stance).minus(wrist);
        Spot at = wrist.toward(one.tip(stance), 0.5);
        AffineTransform place = AffineTransform.getTranslateInstance(at.x(), at.y());
        place.rotate(Math.atan2(along.y(), along.x()) + Math.PI / 2);
        double size = 0.8 * SCALE * stance.unit();
        place.scale(at.x() < stance.at(Joint.NECK).x() ? -size : size, size);
        layers.add(depth + NEXT * stance.unit(), () -> Props.draw(pen.in(place), prop.kind(), prop.color()));
    }

    private void draw(Pen thing, Spot at) {
        double down = (floorY() - at.y()) / (lifeSize(prop.kind()) * SCALE * stance.unit());
        Props.draw(thing, prop.kind(), prop.color(), down);
    }

    /** On the ground, where nobody is. */
    private void beside(Pen pen) {
        double size = lifeSize(prop.kind()) * SCALE * stance.unit();
        // Poses are in the middle of a picture.
        double edge = 2 * stance.at(Joint.NECK).x() - EDGE * size;
        Spot at = new Spot(
                Math.min(edge, stance.rightmost() + BESIDE * stance.unit()),
                floorY() - Props.below(prop.kind()) * size,
                0);
        Props.draw(placed(pen, at, size, size), prop.kind(), prop.color());
    }

    private double floorY() {
        return stance.seenY(floor);
    }

    static Pen placed(Pen pen, Spot at, double wide, double high) {
        return pen.in(new AffineTransform(wide, 0, 0, high, at.x(), at.y()));
    }
}
