package com.lumiku.studio.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives a flat figure its depth. A bone that appears shorter than it is leans towards the viewer or away; which of the two, decides
 * what a body can do: of all ways that fit the picture the most natural is taken.
 */
record Lifting(LiftedHead head, LiftedTrunk trunk, Map<Side, LiftedLimb> arms, Map<Side, LiftedLimb> legs) {

    private static final int[] SIGNS = {-1, 1};

    /** @throws UnreadablePoseException if these keypoints make no body */
    static Pose of(FlatPose flat) {
        Sketch sketch = Sketch.of(flat);
        return of(flat, sketch, LiftedHead.of(sketch));
    }

    static Pose of(FlatPose flat, Sketch sketch, LiftedHead head) {
        List<Lifting> ways = new ArrayList<>();
        for (int lean : SIGNS) {
            for (int turn : SIGNS) {
                for (int twist : SIGNS) {
                    ways.add(with(sketch, head, LiftedTrunk.of(sketch, lean, turn, twist)));
                }
            }
        }
        return ways.stream()
                .min(Comparator.comparingDouble(Lifting::strain))
                .orElseThrow()
                .pose(flat, sketch);
    }

    private static Lifting with(Sketch sketch, LiftedHead head, LiftedTrunk trunk) {
        Map<Side, LiftedLimb> arms = new EnumMap<>(Side.class);
        Map<Side, LiftedLimb> legs = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            legs.put(side, LiftedLimb.leg(sketch, trunk, side));
        }
        for (Side side : Side.values()) {
            arms.put(side, LiftedLimb.arm(sketch, trunk, legs.values(), side));
        }
        return new Lifting(head, trunk, arms, legs);
    }

    private double strain() {
        return trunk.strain()
                + trunk.strainOf(head)
                + Stream.concat(arms.values().stream(), legs.values().stream())
                        .mapToDouble(LiftedLimb::strain)
                        .sum();
    }

    private Pose pose(FlatPose flat, Sketch sketch) {
        Map<Joint, Vector> at = new EnumMap<>(head.joints(trunk));
        Vector skull = Sketch.middle(at.get(Joint.RIGHT_EAR), at.get(Joint.LEFT_EAR));
        Sketch.FACE.stream()
                .filter(sketch::isGiven)
                .forEach(joint -> at.computeIfPresent(joint, (face, fitted) -> onPicture(sketch.at(face), fitted)));
        at.put(Joint.NECK, trunk.neck());
        Map<Side, Limb> hands = new EnumMap<>(Side.class);
        Map<Side, Limb> feet = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            hands.put(side, arms.get(side).withHand());
            feet.put(side, legs.get(side).withFoot(trunk.pelvis()));
            put(at, hands.get(side), side == Side.RIGHT ? Joint.RIGHT_SHOULDER : Joint.LEFT_SHOULDER);
            put(at, feet.get(side), side == Side.RIGHT ? Joint.RIGHT_HIP : Joint.LEFT_HIP);
        }
        List<Keypoint> keypoints = Stream.of(Joint.values())
                .map(joint -> seen(at.get(joint), sketch.isGiven(joint)))
                .toList();
        return new Pose(
                new Skeleton(keypoints),
                new Extremities(
                        tip(hands, Side.RIGHT), tip(hands, Side.LEFT), tip(feet, Side.RIGHT), tip(feet, Side.LEFT)),
                framing(flat),
                Contact.lowest(skull, feet, hands),
                List.of(),
                List.of(),
                Extremities.Hands.AT_EASE,
                window(flat, sketch));
    }

    private static Vector onPicture(Vector given, Vector fitted) {
        return new Vector(given.x(), given.y(), fitted.z());
    }

    /** Root, middle and end of a limb follow each other in the order of joints. */
    private static void put(Map<Joint, Vector> at, Limb limb, Joint root) {
        Joint[] joints = Joint.values();
        at.put(root, limb.root());
        at.put(joints[root.ordinal() + 1], limb.middle());
        at.put(joints[root.ordinal() + 2], limb.end());
    }

    private static Keypoint tip(Map<Side, Limb> limbs, Side side) {
        return seen(limbs.get(side).tip(), true);
    }

    private static Keypoint seen(Vector at, boolean visible) {
        return new Keypoint(at.x(), -at.y(), at.z(), visible);
    }

    private static Framing framing(FlatPose flat) {
        if (flat.framing() != null) {
            return flat.framing();
        }
        if (shows(flat, Joint.RIGHT_ANKLE) || shows(flat, Joint.LEFT_ANKLE)) {
            return Framing.FULL_BODY;
        }
        return shows(flat, Joint.RIGHT_HIP) || shows(flat, Joint.LEFT_HIP)
                ? Framing.HALF_BODY
                : Framing.HEAD_AND_SHOULDERS;
    }

    private static boolean shows(FlatPose flat, Joint joint) {
        return flat.at(joint)
                .filter(point -> flat.canvas() == null || flat.canvas().holds(point))
                .isPresent();
    }

    private static Pose.Window window(FlatPose flat, Sketch sketch) {
        if (flat.canvas() == null || flat.framing() != null) {
            return null;
        }
        return new Pose.Window(
                0, 0, flat.canvas().width() / sketch.scale(), flat.canvas().height() / sketch.scale());
    }
}
