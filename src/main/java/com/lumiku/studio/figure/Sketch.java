package com.lumiku.studio.figure;

import com.lumiku.studio.figure.FlatPose.Point;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A flat figure measured in body heights, y up, with all joints of its trunk and limbs: those that are hidden are where they would
 * hang.
 *
 * @param scale pixels per body height
 * @param given the joints that are told
 */
record Sketch(Map<Joint, Vector> at, Set<Joint> given, double scale) {

    static final List<Joint> FACE =
            List.of(Joint.NOSE, Joint.RIGHT_EYE, Joint.LEFT_EYE, Joint.RIGHT_EAR, Joint.LEFT_EAR);

    /** How much longer than the others the longest bone may be: people differ, and so do detectors. */
    private static final double LONGEST = 1.25;

    private static final double SMALLEST = 1e-3;

    /** @throws UnreadablePoseException if they are no body */
    static Sketch of(FlatPose flat) {
        require(flat);
        Map<Joint, Vector> pixels = new EnumMap<>(Joint.class);
        flat.points().forEach((joint, point) -> pixels.put(joint, vector(point)));
        double scale = scale(pixels);
        Map<Joint, Vector> at = new EnumMap<>(Joint.class);
        pixels.forEach((joint, point) -> at.put(joint, point.times(1 / scale)));
        complete(at);
        return new Sketch(at, flat.points().keySet(), scale);
    }

    private static Vector vector(Point point) {
        return new Vector(point.x(), -point.y(), 0);
    }

    private static void require(FlatPose flat) {
        boolean hasHead = FACE.stream().anyMatch(joint -> flat.at(joint).isPresent());
        boolean isStanding = has(flat, Joint.NECK, Joint.RIGHT_HIP, Joint.LEFT_HIP)
                && (has(flat, Joint.RIGHT_KNEE) || has(flat, Joint.LEFT_KNEE));
        boolean isBust = hasHead && has(flat, Joint.NECK, Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER);
        if (!isStanding && !isBust) {
            String missing = Stream.of(
                            Joint.NECK, Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER, Joint.RIGHT_HIP, Joint.LEFT_HIP)
                    .filter(joint -> flat.at(joint).isEmpty())
                    .map(Joint::label)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("knees and head");
            throw new UnreadablePoseException(
                    "",
                    "a body needs neck, both hips and one knee, or head, neck and both shoulders; missing: " + missing);
        }
    }

    private static boolean has(FlatPose flat, Joint... joints) {
        return Arrays.stream(joints).allMatch(joint -> flat.at(joint).isPresent());
    }

    /** As large as its bones are at least; a single one that is much longer than all others is a mistake. */
    private static double scale(Map<Joint, Vector> pixels) {
        double[] scales = Stream.of(
                        bone(pixels, Joint.NECK, Joint.RIGHT_SHOULDER, Proportions.HALF_SHOULDERS),
                        bone(pixels, Joint.NECK, Joint.LEFT_SHOULDER, Proportions.HALF_SHOULDERS),
                        bone(pixels, Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, Proportions.UPPER_ARM),
                        bone(pixels, Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Proportions.UPPER_ARM),
                        bone(pixels, Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, Proportions.FOREARM),
                        bone(pixels, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Proportions.FOREARM),
                        bone(pixels, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Proportions.THIGH),
                        bone(pixels, Joint.LEFT_HIP, Joint.LEFT_KNEE, Proportions.THIGH),
                        bone(pixels, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Proportions.SHANK),
                        bone(pixels, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Proportions.SHANK),
                        trunk(pixels))
                .flatMap(Optional::stream)
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int last = scales.length - 1;
        double scale = last == 0 ? scales[0] : Math.min(scales[last], LONGEST * scales[last - 1]);
        if (!(scale > SMALLEST)) {
            throw new UnreadablePoseException("", "all points are at the same place");
        }
        return scale;
    }

    private static Optional<Double> bone(Map<Joint, Vector> pixels, Joint from, Joint to, double length) {
        return pixels.containsKey(from) && pixels.containsKey(to)
                ? Optional.of(pixels.get(to).minus(pixels.get(from)).length() / length)
                : Optional.empty();
    }

    private static Optional<Double> trunk(Map<Joint, Vector> pixels) {
        if (!pixels.containsKey(Joint.RIGHT_HIP) || !pixels.containsKey(Joint.LEFT_HIP)) {
            return Optional.empty();
        }
        Vector hips = middle(pixels.get(Joint.RIGHT_HIP), pixels.get(Joint.LEFT_HIP));
        return Optional.of(pixels.get(Joint.NECK).minus(hips).length() / Proportions.TRUNK);
    }

    private static void complete(Map<Joint, Vector> at) {
        Vector neck = at.get(Joint.NECK);
        boolean isBehind = FACE.stream().noneMatch(at::containsKey);
        Vector left = new Vector(isBehind ? -1 : 1, 0, 0);
        pair(at, Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER, neck, left.times(Proportions.HALF_SHOULDERS));
        Vector shoulders = at.get(Joint.LEFT_SHOULDER).minus(at.get(Joint.RIGHT_SHOULDER));
        Vector across = shoulders.times(Proportions.HALF_HIPS / (2 * Proportions.HALF_SHOULDERS));
        pair(at, Joint.RIGHT_HIP, Joint.LEFT_HIP, neck.plus(Vector.DOWN.times(Proportions.TRUNK)), across);
        limb(
                at,
                Joint.RIGHT_SHOULDER,
                Joint.RIGHT_ELBOW,
                Joint.RIGHT_WRIST,
                Proportions.UPPER_ARM,
                Proportions.FOREARM);
        limb(at, Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, Joint.LEFT_WRIST, Proportions.UPPER_ARM, Proportions.FOREARM);
        limb(at, Joint.RIGHT_HIP, Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, Proportions.THIGH, Proportions.SHANK);
        limb(at, Joint.LEFT_HIP, Joint.LEFT_KNEE, Joint.LEFT_ANKLE, Proportions.THIGH, Proportions.SHANK);
    }

    /** @param toLeft from the middle to the left one */
    private static void pair(Map<Joint, Vector> at, Joint right, Joint left, Vector middle, Vector toLeft) {
        if (at.containsKey(right) && !at.containsKey(left)) {
            at.put(left, at.get(right).plus(toLeft.times(2)));
        } else if (at.containsKey(left) && !at.containsKey(right)) {
            at.put(right, at.get(left).minus(toLeft.times(2)));
        } else if (!at.containsKey(left)) {
            at.put(right, middle.minus(toLeft));
            at.put(left, middle.plus(toLeft));
        }
    }

    private static void limb(Map<Joint, Vector> at, Joint root, Joint middle, Joint end, double upper, double lower) {
        if (!at.containsKey(middle)) {
            at.put(
                    middle,
                    at.containsKey(end)
                            ? middle(at.get(root), at.get(end))
                            : at.get(root).plus(Vector.DOWN.times(upper)));
        }
        at.computeIfAbsent(end, missing -> at.get(middle).plus(Vector.DOWN.times(lower)));
    }

    static Vector middle(Vector a, Vector b) {
        return a.plus(b).times(0.5);
    }

    Vector at(Joint joint) {
        return at.get(joint);
    }

    boolean isGiven(Joint joint) {
        return given.contains(joint);
    }
}
