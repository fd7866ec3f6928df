package com.lumiku.studio.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** Forward kinematics of a posture: from its angles, and the reaches of its hands and feet, to the places of its joints. */
final class Kinematics {

    /** How far something may sink into the ground: flesh gives way. */
    private static final double TOLERANCE = 0.02;

    private final Posture posture;
    private final Trunk trunk;
    private final Map<Side, Limb> legs;
    private final Map<Side, Limb> arms;
    private final double height;

    private Kinematics(Posture posture, Trunk trunk, Map<Side, Limb> legs, Map<Side, Limb> arms, double height) {
        this.posture = posture;
        this.trunk = trunk;
        this.legs = legs;
        this.arms = arms;
        this.height = height;
    }

    /** @throws IllegalArgumentException if no body can do that */
    static Kinematics of(Posture posture) {
        Trunk trunk = Trunk.of(posture);
        Legs placing = new Legs(trunk);
        OptionalDouble held = height(posture, placing);
        Map<Side, Limb> legs = new EnumMap<>(Side.class);
        legs.put(Side.RIGHT, placing.place(Side.RIGHT, posture.rightLeg(), held.orElse(0)));
        legs.put(Side.LEFT, placing.place(Side.LEFT, posture.leftLeg(), held.orElse(0)));
        double onLegs = held.orElseGet(() -> Contact.lowest(trunk, legs));
        Map<Side, Limb> arms = new Arms(trunk, legs, onLegs).place(posture.rightArm(), posture.leftArm());
        double height = held.orElseGet(() -> Math.max(onLegs, Contact.lowest(trunk, arms)));
        Contact.check(trunk, legs, arms, height + TOLERANCE);
        return new Kinematics(posture, trunk, legs, arms, height);
    }

    /** As told, else as planted feet let it be; empty if the figure lies on whatever is lowest. */
    private static OptionalDouble height(Posture posture, Legs legs) {
        if (posture.height() != null) {
            return OptionalDouble.of(posture.height());
        }
        DoubleStream.Builder limits = DoubleStream.builder();
        if (posture.rightLeg() instanceof Leg.Planted planted) {
            limits.add(legs.highest(Side.RIGHT, planted));
        }
        if (posture.leftLeg() instanceof Leg.Planted planted) {
            limits.add(legs.highest(Side.LEFT, planted));
        }
        return limits.build().min();
    }

    Pose pose(Framing framing) {
        Projection seen = new Projection(posture.view());
        return new Pose(
                skeleton(seen),
                extremities(seen),
                framing,
                ground(seen),
                supports(seen),
                held(seen),
                posture.hands(),
                null);
    }

    private List<Held> held(Projection seen) {
        return new Grasp(trunk, arms, posture, -height)
                .held().stream().map(thing -> thing.seen(seen)).toList();
    }

    private Skeleton skeleton(Projection seen) {
        Limb rightArm = arms.get(Side.RIGHT);
        Limb leftArm = arms.get(Side.LEFT);
        Limb rightLeg = legs.get(Side.RIGHT);
        Limb leftLeg = legs.get(Side.LEFT);
        return new Skeleton(List.of(
                seen.point(trunk.nose(), seen.showsNose(trunk.head())),
                seen.point(trunk.neck()),
                seen.point(rightArm.root()),
                seen.point(rightArm.middle()),
                seen.point(rightArm.end()),
                seen.point(leftArm.root()),
                seen.point(leftArm.middle()),
                seen.point(leftArm.end()),
                seen.point(rightLeg.root()),
                seen.point(rightLeg.middle()),
                seen.point(rightLeg.end()),
                seen.point(leftLeg.root()),
                seen.point(leftLeg.middle()),
                seen.point(leftLeg.end()),
                seen.point(trunk.eye(Side.RIGHT), seen.showsEye(trunk.head(), Side.RIGHT)),
                seen.point(trunk.eye(Side.LEFT), seen.showsEye(trunk.head(), Side.LEFT)),
                seen.point(trunk.ear(Side.RIGHT), seen.showsEar(trunk.head(), Side.RIGHT)),
                seen.point(trunk.ear(Side.LEFT), seen.showsEar(trunk.head(), Side.LEFT))));
    }

    private Extremities extremities(Projection seen) {
        return new Extremities(
                seen.point(arms.get(Side.RIGHT).tip()),
                seen.point(arms.get(Side.LEFT).tip()),
                seen.point(legs.get(Side.RIGHT).tip()),
                seen.point(legs.get(Side.LEFT).tip()));
    }

    /** Below the contact that the viewer sees lowest. */
    private double ground(Projection seen) {
        double floor = -height - posture.jump();
        return Contact.onGround(trunk, legs, arms, height + TOLERANCE).stream()
                .mapToDouble(point ->
                        seen.point(new Vector(point.x(), floor, point.z())).y())
                .max()
                .orElseGet(() -> seen.point(new Vector(0, floor, 0)).y());
    }

    private List<Support> supports(Projection seen) {
        return posture.props().stream()
                .map(prop -> {
                    Keypoint at = seen.point(new Vector(prop.left(), prop.height() - height, prop.front()));
                    return new Support(
                            prop.kind(), at.x(), at.y(), at.z(), posture.view().yaw() + prop.turn());
                })
                .toList();
    }
}
