package com.lumiku.studio.figure;

import com.lumiku.studio.figure.Held.Grip;
import com.lumiku.studio.figure.Landmark.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts things into hands. */
final class Grasp {

    /** Where a hand closes, on the way from the wrist to the finger tips. */
    private static final double PALM = 0.55;

    private static final double AT_EAR = 0.17;
    private static final Vector CROWN = new Vector(0, 0.118, -0.004);
    private static final Vector NOSE = new Vector(0, 0.05, 0.072);
    private static final Vector MOUTH = new Vector(0, -0.002, 0.074);

    private final Trunk trunk;
    private final Map<Side, Limb> arms;
    private final Posture posture;
    private final double ground;

    /** @param ground its height, off the middle of the hips */
    Grasp(Trunk trunk, Map<Side, Limb> arms, Posture posture, double ground) {
        this.trunk = trunk;
        this.arms = arms;
        this.posture = posture;
        this.ground = ground;
    }

    /** A thing in the figure's own frame. */
    record Thing(Item item, Grip grip, Vector at, Rotation frame, Vector end, double span) {

        Thing(Item item, Side side, Vector at, Rotation frame) {
            this(item, side == Side.RIGHT ? Grip.RIGHT_HAND : Grip.LEFT_HAND, at, frame, at, 0);
        }

        Held seen(Projection by) {
            return new Held(
                    item,
                    grip,
                    by.point(at),
                    by.direction(frame.x()),
                    by.direction(frame.y()),
                    by.direction(frame.z()),
                    by.point(end),
                    span);
        }
    }

    List<Thing> held() {
        List<Thing> things = new ArrayList<>();
        Holding holds = posture.holds();
        if (holds.both() != null) {
            things.add(inBoth(holds.both()));
        }
        for (Side side : Side.values()) {
            Item item = holds.in(side);
            if (item == Item.TASSEL) {
                things.add(worn(Item.GRADUATION_CAP, CROWN));
            }
            if (item != null) {
                things.add(inOne(item, side));
            }
        }
        return things;
    }

    private Thing inOne(Item item, Side side) {
        Vector palm = palm(side);
        return switch (item) {
            case PHONE -> phone(side);
            case TABLET -> new Thing(item, side, palm, facingEyes(palm));
            case MICROPHONE -> new Thing(item, side, palm, Rotation.upright(mouth().minus(palm), away(side)));
            case CUP -> new Thing(item, side, palm, Rotation.upright(tiltedToMouth(palm), away(side)));
            case GLASS, BOTTLE, JAR, LANTERN -> new Thing(item, side, palm, Rotation.upright(Vector.UP, away(side)));
            case BOUQUET -> new Thing(item, side, palm, Rotation.upright(raised(side, 0.6), away(side)));
            case SCROLL -> new Thing(item, side, palm, Rotation.upright(raised(side, 0.35), away(side)));
            case CLICKER -> new Thing(item, side, palm, Rotation.upright(raised(side, 0.4), away(side)));
            case PEN -> new Thing(item, side, palm, Rotation.upright(hand(side), Vector.UP));
            case FOLDER -> new Thing(item, side, palm, trunk.torso());
            case GRADUATION_CAP ->
                isAtHead(side)
                        ? worn(item, CROWN)
                        : new Thing(item, side, arms.get(side).tip(), Rotation.upright(raised(side, -0.9), away(side)));
            case SUNGLASSES -> worn(item, NOSE);
            case TASSEL -> {
                Vector corner = trunk.atlas()
                        .plus(trunk.head()
                                .apply(CROWN.plus(new Vector(0.05, 0.01, 0.05)).on(side)));
                yield new Thing(item, grip(side), palm, Rotation.upright(Vector.UP, away(side)), corner, 0);
            }
            case HANDBAG -> new Thing(item, side, bend(side), Rotation.upright(Vector.UP, outside(side)));
            case SHOULDER_BAG, JACKET -> overShoulder(item, side);
            default -> throw new IllegalStateException(item + " is held in both hands");
        };
    }

    private Thing inBoth(Item item) {
        Vector right = palm(Side.RIGHT);
        Vector left = palm(Side.LEFT);
        Vector middle = right.plus(left).times(0.5);
        Vector across = left.minus(right);
        Vector front = level(trunk.torso().z());
        Rotation frame =
                switch (item) {
                    case BACKPACK -> trunk.torso();
                    case BOOK -> Rotation.facing(Vector.UP.times(0.5).minus(front), Vector.UP);
                    case LAPTOP -> Rotation.upright(Vector.UP, front.times(-1));
                    case ENVELOPE -> Rotation.facing(front.plus(Vector.UP), Vector.UP);
                    case BOUQUET -> Rotation.upright(Vector.UP.plus(front.times(0.45)), front);
                    case SCROLL -> Rotation.upright(across, front);
                    case BARBELL, SHIRT -> spanning(across, front);
                    default -> Rotation.upright(Vector.UP, front);
                };
        Vector at =
                switch (item) {
                    case BACKPACK -> trunk.neck();
                    case PARCEL -> new Vector(middle.x(), ground, middle.z());
                    default -> middle;
                };
        return new Thing(item, Grip.BOTH_HANDS, at, frame, middle, across.length());
    }

    private static Rotation spanning(Vector across, Vector front) {
        Rotation facing = Rotation.upright(Vector.UP.across(across.unit()), front);
        return new Rotation(across.unit(), facing.y(), across.unit().cross(facing.y()));
    }

    private Thing worn(Item item, Vector where) {
        Vector at = trunk.atlas().plus(trunk.head().apply(where));
        return new Thing(item, Grip.HEAD, at, trunk.head(), at, 0);
    }

    private Thing phone(Side side) {
        Vector palm = palm(side);
        Vector ear = trunk.ear(side);
        Vector toEar = ear.minus(palm);
        Rotation frame = toEar.length() < AT_EAR
                ? Rotation.facing(trunk.head().apply(new Vector(-side.sign, 0, -0.8)), toEar)
                : facingEyes(palm);
        Vector at = toEar.length() < AT_EAR ? palm.plus(toEar.times(0.35)) : palm;
        return new Thing(Item.PHONE, side, at, frame);
    }

    private Thing overShoulder(Item item, Side side) {
        Vector shoulder = trunk.shoulder(side)
                .plus(trunk.torso().apply(new Vector(-0.3 * Proportions.HALF_SHOULDERS, 0.036, 0).on(side)));
        Vector hip = trunk.hip(side).plus(trunk.pelvis().apply(new Vector(0.085, 0.045, 0.02).on(side)));
        return item == Item.JACKET
                ? new Thing(item, grip(side), palm(side), trunk.torso(), shoulder, 0)
                : new Thing(item, grip(side), hip, Rotation.upright(Vector.UP, outside(side)), shoulder, 0);
    }

    private Vector palm(Side side) {
        Limb arm = arms.get(side);
        return arm.end().plus(arm.tip().minus(arm.end()).times(PALM));
    }

    private Vector hand(Side side) {
        return arms.get(side).tip().minus(arms.get(side).end()).unit();
    }

    private Vector bend(Side side) {
        Limb arm = arms.get(side);
        return arm.middle().plus(arm.end().minus(arm.middle()).times(0.3));
    }

    /** Level, where the hand points, or the figure's front if the hand points up or down. */
    private Vector away(Side side) {
        Vector hand = hand(side);
        return Math.abs(hand.y()) > 0.9 ? level(trunk.torso().z()) : level(hand);
    }

    private Vector outside(Side side) {
        return level(trunk.torso().apply(new Vector(0.5 * side.sign, 0, 1)));
    }

    private Vector raised(Side side, double forward) {
        return Vector.UP.plus(away(side).times(forward));
    }

    private static Vector level(Vector direction) {
        return direction.across(Vector.UP).unit();
    }

    private Vector mouth() {
        return trunk.atlas().plus(trunk.head().apply(MOUTH));
    }

    private Vector tiltedToMouth(Vector palm) {
        Vector toMouth = mouth().minus(palm);
        return toMouth.length() > 0.12
                ? Vector.UP
                : Vector.UP.plus(level(toMouth).times(0.45));
    }

    private Rotation facingEyes(Vector from) {
        Vector eyes = trunk.eye(Side.RIGHT).plus(trunk.eye(Side.LEFT)).times(0.5);
        return Rotation.facing(
                eyes.minus(from), Vector.UP.plus(trunk.torso().z().times(0.3)));
    }

    private boolean isAtHead(Side side) {
        Arm arm = side == Side.RIGHT ? posture.rightArm() : posture.leftArm();
        return arm instanceof Arm.Reach reach && reach.at().part == Part.HEAD;
    }

    private static Grip grip(Side side) {
        return side == Side.RIGHT ? Grip.RIGHT_HAND : Grip.LEFT_HAND;
    }
}
