package com.lumiku.studio.pose.openpose;

import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.FlatPose.Canvas;
import com.lumiku.studio.figure.FlatPose.Point;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.UnreadablePoseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads OpenPose documents as ControlNet's annotators, ComfyUI, OpenPose itself and pose editors write them. JSON comes as lists, maps and
 * numbers.
 *
 * @see <a href="https://github.com/CMU-Perceptual-Computing-Lab/openpose/blob/master/doc/02_output.md">OpenPose output</a>
 */
public final class OpenPoseReader {

    private static final int MOST_PEOPLE = 10;
    private static final int LONGEST_SIDE = 16_384;

    /** What is farther off the upper left corner is in no canvas that is read. */
    static final double FARTHEST = 4 * LONGEST_SIDE;

    /** From there on a negative coordinate is no limb that leaves the canvas, but one left of its middle. */
    private static final double LEFT_OF_MIDDLE = -0.1;

    private OpenPoseReader() {}

    /** A person with the document that it is in, as numbers in a row or, else, as pairs. */
    private record Found(Map<?, ?> document, String where, Object numbers, List<?> pairs) {}

    /**
     * Reads a person.
     *
     * @param json a document, or several
     * @param person which one, from 0
     * @throws UnreadablePoseException naming person and keypoint
     */
    public static FlatPose read(Object json, int person) {
        List<Found> people = people(json);
        if (people.isEmpty()) {
            throw new UnreadablePoseException("", "has no people");
        }
        if (person >= people.size()) {
            throw new UnreadablePoseException(
                    "", "has no person %s: there are %s, counted from 0".formatted(person, people.size()));
        }
        Found found = people.get(person);
        Map<Joint, Point> points = found.pairs == null
                ? KeypointList.ofTriples(found.where, person, found.numbers, FARTHEST)
                : KeypointList.ofPairs(found.where, person, found.pairs, FARTHEST);
        Canvas canvas = canvas(found.document);
        FlatPose pose = new FlatPose(inPixels(points, canvas, found.where), canvas, null);
        requireBody(pose, found.where, person);
        return pose;
    }

    private static List<Found> people(Object json) {
        List<Found> people = new ArrayList<>();
        if (json instanceof List<?> documents) {
            for (int i = 0; i < documents.size(); i++) {
                people.addAll(people(documents.get(i), "[" + i + "]"));
            }
            return people;
        }
        return people(json, "");
    }

    private static List<Found> people(Object json, String where) {
        if (!(json instanceof Map<?, ?> document)) {
            throw new UnreadablePoseException(
                    where, "must be an OpenPose document: an object with people or keypoints");
        }
        String prefix = where.isEmpty() ? "" : where + ".";
        if (document.get("people") instanceof List<?> people) {
            if (people.size() > MOST_PEOPLE) {
                throw new UnreadablePoseException(
                        prefix + "people", "has %s people; at most %s are read".formatted(people.size(), MOST_PEOPLE));
            }
            List<Found> found = new ArrayList<>();
            for (int i = 0; i < people.size(); i++) {
                String at = prefix + "people[" + i + "]";
                if (!(people.get(i) instanceof Map<?, ?> person)) {
                    throw new UnreadablePoseException(at, "person %s must be an object".formatted(i));
                }
                found.add(new Found(document, at + ".pose_keypoints_2d", person.get("pose_keypoints_2d"), null));
            }
            return found;
        }
        if (document.get("keypoints") instanceof List<?> keypoints) {
            return ofKeypoints(document, prefix + "keypoints", keypoints);
        }
        throw new UnreadablePoseException(where, "must have people, or keypoints: an array");
    }

    /** One person's pairs, or some editors' lists of them. */
    private static List<Found> ofKeypoints(Map<?, ?> document, String where, List<?> keypoints) {
        boolean isOfPeople = !keypoints.isEmpty()
                && keypoints.stream().allMatch(person -> person instanceof List<?> list && isNested(list));
        if (!isOfPeople) {
            return List.of(new Found(document, where, null, keypoints));
        }
        if (keypoints.size() > MOST_PEOPLE) {
            throw new UnreadablePoseException(
                    where, "has %s people; at most %s are read".formatted(keypoints.size(), MOST_PEOPLE));
        }
        List<Found> found = new ArrayList<>();
        for (Object person : keypoints) {
            found.add(new Found(document, where + "[" + found.size() + "]", null, (List<?>) person));
        }
        return found;
    }

    private static boolean isNested(List<?> list) {
        return list.stream().anyMatch(List.class::isInstance);
    }

    private static Canvas canvas(Map<?, ?> document) {
        Object width = document.containsKey("canvas_width") ? document.get("canvas_width") : document.get("width");
        Object height = document.containsKey("canvas_height") ? document.get("canvas_height") : document.get("height");
        return width == null && height == null
                ? null
                : new Canvas(side("canvas_width", width), side("canvas_height", height));
    }

    private static int side(String name, Object value) {
        if (value instanceof Number number
                && number.doubleValue() >= 1
                && number.doubleValue() <= LONGEST_SIDE
                && number.doubleValue() == Math.rint(number.doubleValue())) {
            return number.intValue();
        }
        throw new UnreadablePoseException(
                name, "must be a whole number of pixels from 1 to %s".formatted(LONGEST_SIDE));
    }

    /** Coordinates that are all within -1 to 1 are parts of the canvas: off its corner, or off its middle. */
    private static Map<Joint, Point> inPixels(Map<Joint, Point> points, Canvas canvas, String where) {
        boolean isNormalized =
                points.values().stream().allMatch(point -> Math.abs(point.x()) <= 1 && Math.abs(point.y()) <= 1);
        if (!isNormalized || points.isEmpty()) {
            return points;
        }
        if (canvas == null) {
            throw new UnreadablePoseException(
                    where, "has coordinates within -1 to 1, which need canvas_width and canvas_height");
        }
        boolean isOffMiddle =
                points.values().stream().anyMatch(point -> Math.min(point.x(), point.y()) < LEFT_OF_MIDDLE);
        Map<Joint, Point> pixels = new EnumMap<>(Joint.class);
        points.forEach((joint, point) -> pixels.put(
                joint,
                isOffMiddle
                        ? new Point((point.x() + 1) / 2 * canvas.width(), (point.y() + 1) / 2 * canvas.height())
                        : new Point(point.x() * canvas.width(), point.y() * canvas.height())));
        return pixels;
    }

    private static void requireBody(FlatPose pose, String where, int person) {
        try {
            pose.requireBody();
            if (pose.canvas() != null
                    && !pose.at(Joint.NECK).filter(pose.canvas()::holds).isPresent()) {
                throw new UnreadablePoseException("", "the neck is outside of the canvas");
            }
        } catch (UnreadablePoseException e) {
            throw new UnreadablePoseException(where, "person %s: %s".formatted(person, e.getMessage()));
        }
    }
}
