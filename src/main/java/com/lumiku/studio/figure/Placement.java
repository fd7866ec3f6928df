package com.lumiku.studio.figure;

import java.util.stream.Stream;

/**
 * Where a figure is in a picture: skeleton coordinates times the scale, plus the shift, are pixels.
 *
 * @param scale pixels per body height
 */
public record Placement(double scale, double dx, double dy) {

    private static final double MARGIN = 0.08;
    /** The most that is seen of the ground before a figure. */
    private static final double BELOW = 0.11;

    /** From the middle between the ears to the crown. */
    private static final double CROWN = 0.078;

    private static final double CHEST = 0.16;
    private static final double THIGHS = 0.1;
    private static final double SUPPORT_HALF_WIDTH = 0.13;
    /** The most that a crouching figure is enlarged: body heights per picture height. */
    private static final double CLOSEST = 1.25;

    /** The place of a pose in a picture of this size: by its window where it has one, else by its framing. */
    public static Placement of(Pose pose, int width, int height) {
        if (pose.window() != null) {
            return pose.window().in(width, height);
        }
        return switch (pose.framing()) {
            case FULL_BODY -> whole(pose, width, height);
            case HALF_BODY -> cut(pose, hips(pose) + THIGHS, width, height);
            case HEAD_AND_SHOULDERS -> cut(pose, pose.skeleton().at(Joint.NECK).y() + CHEST, width, height);
        };
    }

    public double x(Keypoint point) {
        return point.x() * scale + dx;
    }

    public double y(Keypoint point) {
        return point.y() * scale + dy;
    }

    /** A height in the skeleton's coordinates, such as the ground's. */
    public double y(double y) {
        return y * scale + dy;
    }

    private static Placement whole(Pose pose, int width, int height) {
        Box box = points(pose)
                .map(Box::around)
                .reduce(Box.around(crown(pose)), Box::with)
                .downTo(pose.ground());
        for (Support support : pose.supports()) {
            if (support.kind() != Support.Kind.WALL) {
                box = box.wide(support.x() - SUPPORT_HALF_WIDTH, support.x() + SUPPORT_HALF_WIDTH);
            }
        }
        double room = 1 - 2 * MARGIN;
        double scale =
                Math.min(CLOSEST * room * height, Math.min(room * height / box.height(), room * width / box.width()));
        double free = height - box.height() * scale;
        return new Placement(
                scale,
                width / 2.0 - box.middle() * scale,
                Math.max(free * 0.55, free - BELOW * height) - box.top() * scale);
    }

    private static Placement cut(Pose pose, double bottom, int width, int height) {
        Box box = points(pose)
                .filter(point -> point.y() < bottom)
                .map(Box::around)
                .reduce(Box.around(crown(pose)), Box::with);
        double tall = bottom - box.top();
        double above = MARGIN * height;
        double scale = Math.min((height - above) / tall, (1 - 2 * MARGIN) * width / Math.max(box.width(), 0.3));
        // A wide figure leaves room below, which its body fills as far as there is one.
        double top = Math.max(above, (height - tall * scale) * 0.35);
        return new Placement(scale, width / 2.0 - box.middle() * scale, top - box.top() * scale);
    }

    private static double hips(Pose pose) {
        Skeleton skeleton = pose.skeleton();
        return (skeleton.at(Joint.RIGHT_HIP).y() + skeleton.at(Joint.LEFT_HIP).y()) / 2;
    }

    private static Keypoint crown(Pose pose) {
        Keypoint neck = pose.skeleton().at(Joint.NECK);
        Keypoint right = pose.skeleton().at(Joint.RIGHT_EAR);
        Keypoint left = pose.skeleton().at(Joint.LEFT_EAR);
        double x = (right.x() + left.x()) / 2;
        double y = (right.y() + left.y()) / 2;
        double length = Math.max(Math.hypot(x - neck.x(), y - neck.y()), 1e-6);
        return new Keypoint(x + CROWN * (x - neck.x()) / length, y + CROWN * (y - neck.y()) / length, neck.z(), true);
    }

    private static Stream<Keypoint> points(Pose pose) {
        Extremities tips = pose.extremities();
        return Stream.concat(
                pose.skeleton().keypoints().stream(),
                Stream.of(tips.rightHand(), tips.leftHand(), tips.rightFoot(), tips.leftFoot()));
    }

    private record Box(double left, double top, double right, double bottom) {

        static Box around(Keypoint point) {
            return new Box(point.x() - 0.03, point.y(), point.x() + 0.03, point.y());
        }

        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(top, other.top),
                    Math.max(right, other.right),
                    Math.max(bottom, other.bottom));
        }

        Box downTo(double y) {
            return new Box(left, top, right, Math.max(bottom, y));
        }

        Box wide(double from, double to) {
            return new Box(Math.min(left, from), top, Math.max(right, to), bottom);
        }

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        double middle() {
            return (left + right) / 2;
        }
    }
}
