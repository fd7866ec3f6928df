package com.lumiku.studio.figure;

/** Puts legs in their place. */
final class Legs {

    private static final double LENGTH = Proportions.THIGH + Proportions.SHANK;
    /** A standing leg is not stretched to its very end. */
    private static final double AT_EASE = 0.997;

    private static final double STRAIGHT = 20;

    private final Trunk trunk;

    Legs(Trunk trunk) {
        this.trunk = trunk;
    }

    /** How high the middle of the hips can be above the ground with this foot where it is planted. */
    double highest(Side side, Leg.Planted leg) {
        Vector hip = trunk.hip(side);
        double aside = side.sign * leg.out() - hip.x();
        double ahead = leg.front() - hip.z();
        double reach = AT_EASE * LENGTH;
        double down = reach * reach - aside * aside - ahead * ahead;
        if (down <= 0) {
            throw new IllegalArgumentException(name(side) + "foot is planted too far away");
        }
        return Math.sqrt(down) - hip.y() + Proportions.ANKLE_HEIGHT + leg.lift();
    }

    Limb place(Side side, Leg leg, double height) {
        return switch (leg) {
            case Leg.Angles angles -> byAngles(side, angles);
            case Leg.Planted planted -> planted(side, planted, height);
        };
    }

    private Limb byAngles(Side side, Leg.Angles leg) {
        Rotation thigh = Rotation.forward(-leg.forward())
                .then(Rotation.sideward(-leg.out()))
                .then(Rotation.leftward(-leg.turn()));
        Rotation shank = thigh.then(Rotation.forward(leg.knee()));
        TwoBones bones = new TwoBones(down(thigh, side), down(shank, side));
        Range.FOOT_POINT.check(name(side), leg.point());
        Vector toes =
                shank.then(Rotation.forward(leg.point())).apply(Vector.FRONT).on(side);
        return limb(side, bones, toes.times(Proportions.FOREFOOT).plus(heel(bones)));
    }

    private static Vector down(Rotation rotation, Side side) {
        return rotation.apply(Vector.DOWN).on(side);
    }

    /** Down to the sole, for the tip of the toes is lower than the ankle. */
    private static Vector heel(TwoBones bones) {
        return bones.lower().times(Proportions.ANKLE_HEIGHT * 0.6);
    }

    private Limb planted(Side side, Leg.Planted leg, double height) {
        Vector ankle = new Vector(leg.out(), Proportions.ANKLE_HEIGHT + leg.lift() - height, leg.front()).on(side);
        Vector knee = ahead(leg.knee()).on(side);
        TwoBones bones = TwoBones.reaching(
                name(side) + "leg to its foot",
                ankle.minus(trunk.hip(side)),
                Proportions.THIGH,
                Proportions.SHANK,
                knee);
        // Toes stay on the ground when the heel is raised, as long as the foot is long enough.
        double drop = Math.min(Proportions.ANKLE_HEIGHT + leg.lift() - 0.012, 0.85 * Proportions.FOREFOOT);
        double level = Math.sqrt(Proportions.FOREFOOT * Proportions.FOREFOOT - drop * drop);
        Vector toes = ahead(leg.toe()).on(side).times(level).plus(Vector.DOWN.times(drop));
        return limb(side, bones, toes);
    }

    private static Vector ahead(double degreesOut) {
        return new Vector(Math.sin(Math.toRadians(degreesOut)), 0, Math.cos(Math.toRadians(degreesOut)));
    }

    private Limb limb(Side side, TwoBones bones, Vector toes) {
        check(side, bones);
        Vector hip = trunk.hip(side);
        Vector knee = hip.plus(bones.upper().times(Proportions.THIGH));
        Vector ankle = knee.plus(bones.lower().times(Proportions.SHANK));
        return new Limb(hip, knee, ankle, ankle.plus(toes));
    }

    private void check(Side side, TwoBones bones) {
        TwoBones inPelvis = new TwoBones(
                trunk.pelvis().applyInverse(bones.upper()).on(side),
                trunk.pelvis().applyInverse(bones.lower()).on(side));
        String whose = name(side);
        Range.HIP_FORWARD.check(whose, inPelvis.forward());
        Range.HIP_OUT.check(whose, inPelvis.out());
        Range.KNEE.check(whose, inPelvis.bend());
        if (inPelvis.bend() > STRAIGHT) {
            Range.HIP_TURN.check(whose, inPelvis.turn(-1));
        }
    }

    private static String name(Side side) {
        return side == Side.RIGHT ? "right " : "left ";
    }
}
