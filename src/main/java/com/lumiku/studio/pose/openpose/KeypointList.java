package com.lumiku.studio.pose.openpose;

import com.lumiku.studio.figure.FlatPose.Point;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.UnreadablePoseException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keypoints of one person, as numbers in a row or as a list of pairs. Missing ones are left out. */
final class KeypointList {

    private static final int COCO = 18;
    private static final int BODY_25 = 25;

    /** The keypoints of COCO among those of BODY_25, which adds the middle of the hips (8) and feet (19 on). */
    private static final int[] IN_BODY_25 = {0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};

    private final String where;
    private final int person;
    private final double farthest;

    private KeypointList(String where, int person, double farthest) {
        this.where = where;
        this.person = person;
        this.farthest = farthest;
    }

    /** {@code x, y, confidence} for each of 18 keypoints of COCO or 25 of BODY_25. */
    static Map<Joint, Point> ofTriples(String where, int person, Object numbers, double farthest) {
        if (!(numbers instanceof List<?> list) || list.size() != 3 * COCO && list.size() != 3 * BODY_25) {
            throw new UnreadablePoseException(
                    where,
                    "person %s must have 54 numbers, for 18 keypoints, or 75, for the 25 of BODY_25; it has %s"
                            .formatted(person, numbers instanceof List<?> other ? other.size() : "none"));
        }
        KeypointList keypoints = new KeypointList(where, person, farthest);
        Map<Joint, Point> points = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            int index = list.size() == 3 * COCO ? joint.ordinal() : IN_BODY_25[joint.ordinal()];
            keypoints
                    .point(joint, list.subList(3 * index, 3 * index + 3), 3 * index)
                    .ifPresent(point -> points.put(joint, point));
        }
        return Collections.unmodifiableMap(points);
    }

    /** {@code [x, y]} or {@code [x, y, confidence]} for each of 18 keypoints of COCO; null for a missing one. */
    static Map<Joint, Point> ofPairs(String where, int person, List<?> pairs, double farthest) {
        if (pairs.size() != COCO) {
            throw new UnreadablePoseException(
                    where, "person %s must have 18 keypoints, not %s".formatted(person, pairs.size()));
        }
        KeypointList keypoints = new KeypointList(where, person, farthest);
        Map<Joint, Point> points = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            Object pair = pairs.get(joint.ordinal());
            if (pair == null) {
                continue;
            }
            if (!(pair instanceof List<?> numbers) || numbers.size() < 2 || numbers.size() > 3) {
                throw keypoints.unreadable(joint, joint.ordinal(), "must be [x, y] or null");
            }
            keypoints.point(joint, numbers, joint.ordinal()).ifPresent(point -> points.put(joint, point));
        }
        return Collections.unmodifiableMap(points);
    }

    /** @param numbers x, y and perhaps the confidence */
    private Optional<Point> point(Joint joint, List<?> numbers, int index) {
        double confidence = numbers.size() < 3 ? 1 : number(joint, index, "confidence", numbers.get(2));
        double x = number(joint, index, "x", numbers.get(0));
        double y = number(joint, index, "y", numbers.get(1));
        if (confidence < 0) {
            throw unreadable(joint, index, "confidence must not be negative");
        }
        if (confidence == 0 || numbers.size() < 3 && isMissing(x, y)) {
            return Optional.empty();
        }
        if (Math.abs(x) > farthest || Math.abs(y) > farthest) {
            throw unreadable(joint, index, "is farther than %s pixels off the corner".formatted(Math.round(farthest)));
        }
        return Optional.of(new Point(x, y));
    }

    private static boolean isMissing(double x, double y) {
        return x == 0 && y == 0 || x == -1 && y == -1;
    }

    private double number(Joint joint, int index, String name, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw unreadable(joint, index, name + " must be a number");
    }

    private UnreadablePoseException unreadable(Joint joint, int index, String message) {
        return new UnreadablePoseException(
                "%s[%s]".formatted(where, index), "person %s, %s: %s".formatted(person, joint.label(), message));
    }
}
