package com.lumiku.studio.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A pose without depth: where keypoints are in a picture, in pixels. Keypoints that are hidden, or that nobody found, are absent.
 *
 * @param canvas the picture, or null where only the figure is known
 * @param framing how the figure is to be framed; null to show it as the canvas does
 */
public record FlatPose(Map<Joint, Point> points, Canvas canvas, Framing framing) {

    /**
     * A place in a picture.
     *
     * @param x to the right
     * @param y downwards
     */
    public record Point(double x, double y) {}

    /** The size of a picture. */
    public record Canvas(int width, int height) {

        /** Whether a place is inside. */
        public boolean holds(Point point) {
            return point.x() >= 0 && point.x() < width && point.y() >= 0 && point.y() < height;
        }
    }

    public FlatPose {
        points = Map.copyOf(points);
    }

    /** Where a picture of this size has the visible keypoints of a pose, also those beyond its sides. */
    public static FlatPose of(Pose pose, int width, int height) {
        Placement placement = Placement.of(pose, width, height);
        Map<Joint, Point> points = new EnumMap<>(Joint.class);
        for (Joint joint : Joint.values()) {
            Keypoint at = pose.skeleton().at(joint);
            if (at.visible()) {
                points.put(joint, new Point(rounded(placement.x(at)), rounded(placement.y(at))));
            }
        }
        return new FlatPose(points, new Canvas(width, height), null);
    }

    /** Only what is inside the canvas. */
    public FlatPose cropped() {
        Map<Joint, Point> inside = new EnumMap<>(points);
        inside.values().removeIf(point -> !canvas.holds(point));
        return new FlatPose(inside, canvas, framing);
    }

    /** Two decimals are what documents have. */
    public static double rounded(double pixels) {
        return Math.round(pixels * 100) / 100.0;
    }

    /** Where a keypoint is; empty where nobody knows. */
    public Optional<Point> at(Joint joint) {
        return Optional.ofNullable(points.get(joint));
    }

    /** The same, to be framed otherwise. */
    public FlatPose framed(Framing other) {
        return new FlatPose(points, canvas, other);
    }

    /** @throws UnreadablePoseException if these keypoints make no body */
    public void requireBody() {
        Sketch.of(this);
    }

    /**
     * The figure, with depth.
     *
     * @throws UnreadablePoseException if these keypoints make no body
     */
    public Pose lifted() {
        return Lifting.of(this);
    }
}
