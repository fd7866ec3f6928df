package com.lumiku.studio.figure;

/** How a viewer sees a figure: from far away, so that nothing shrinks with distance. */
final class Projection {

    /** Of a figure whose own directions are the viewer's. */
    static final Projection STRAIGHT = new Projection(new Posture.View(0, 0));

    private static final Vector EYE_SIDE = new Vector(0.42, 0, 0.9);
    private static final double NOSE_HIDDEN = -0.25;
    private static final double EYE_HIDDEN = 0.0;
    /** An ear is seen from the front, and disappears behind the cheek some 25 degrees later. */
    private static final double EAR_HIDDEN = -0.45;

    private final Rotation view;

    Projection(Posture.View from) {
        view = Rotation.forward(from.pitch()).then(Rotation.leftward(from.yaw()));
    }

    Keypoint point(Vector v) {
        return point(v, true);
    }

    Keypoint point(Vector v, boolean visible) {
        Vector seen = view.apply(v);
        return new Keypoint(seen.x(), -seen.y(), seen.z(), visible);
    }

    Direction direction(Vector v) {
        Vector seen = view.apply(v);
        return new Direction(seen.x(), -seen.y(), seen.z());
    }

    boolean showsNose(Rotation head) {
        return towardsViewer(head, Vector.FRONT) > NOSE_HIDDEN;
    }

    boolean showsEye(Rotation head, Side side) {
        return towardsViewer(head, EYE_SIDE.on(side)) > EYE_HIDDEN;
    }

    boolean showsEar(Rotation head, Side side) {
        return towardsViewer(head, new Vector(side.sign, 0, 0)) > EAR_HIDDEN;
    }

    private double towardsViewer(Rotation head, Vector direction) {
        return view.apply(head.apply(direction)).z();
    }
}
