package com.lumiku.studio.figure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a head is turned, told by the places of nose, eyes and ears.
 *
 * @param atlas where it turns on the neck, flat
 * @param seen whether anything of a face was given
 */
record LiftedHead(Rotation frame, Vector atlas, boolean seen) {

    private static final double BLUR = 0.004;
    private static final double HIDDEN = 2;
    private static final double TURNED = 59;
    private static final double TILTED = 130;

    static LiftedHead of(Sketch sketch) {
        List<Joint> face = Sketch.FACE.stream().filter(sketch::isGiven).toList();
        if (face.isEmpty()) {
            return new LiftedHead(null, null, false);
        }
        double[] best = null;
        double least = Double.MAX_VALUE;
        for (int turn = -180; turn < 180; turn += 20) {
            for (int nod = -60; nod <= 60; nod += 20) {
                for (int tilt = -40; tilt <= 40; tilt += 20) {
                    double[] angles = {turn, nod, tilt};
                    double cost = cost(sketch, face, angles);
                    if (cost < least) {
                        least = cost;
                        best = angles;
                    }
                }
            }
        }
        for (double step = 10; step > 0.2; step /= 2) {
            boolean better = true;
            while (better) {
                better = false;
                for (int axis = 0; axis < 3; axis++) {
                    for (int sign = -1; sign <= 1; sign += 2) {
                        double[] angles = best.clone();
                        angles[axis] += sign * step;
                        double cost = cost(sketch, face, angles);
                        if (cost < least - 1e-12) {
                            least = cost;
                            best = angles;
                            better = true;
                        }
                    }
                }
            }
        }
        Rotation frame = frame(best);
        return new LiftedHead(frame, atlas(sketch, face, frame), true);
    }

    private static Rotation frame(double[] angles) {
        return Rotation.leftward(angles[0]).then(Rotation.forward(angles[1])).then(Rotation.sideward(angles[2]));
    }

    private static double cost(Sketch sketch, List<Joint> face, double[] angles) {
        Rotation frame = frame(angles);
        Vector atlas = atlas(sketch, face, frame);
        double cost = 0;
        for (Joint joint : face) {
            Vector off = sketch.at(joint).minus(atlas).minus(frame.apply(place(joint)));
            cost += (off.x() * off.x() + off.y() * off.y()) / (BLUR * BLUR);
        }
        for (Joint joint : Sketch.FACE) {
            if (shows(frame, joint) != face.contains(joint)) {
                cost += HIDDEN;
            }
        }
        // The neck goes half the way.
        Vector column = frame.y().plus(Vector.UP).unit().times(Proportions.NECK);
        Vector off = atlas.minus(sketch.at(Joint.NECK)).minus(column);
        cost += (off.x() * off.x() + off.y() * off.y()) / (25 * BLUR * BLUR);
        return cost + LiftedTrunk.square(angles[1] / 60) + LiftedTrunk.square(angles[2] / 45);
    }

    private static Vector atlas(Sketch sketch, List<Joint> face, Rotation frame) {
        Vector sum = Vector.ZERO;
        for (Joint joint : face) {
            sum = sum.plus(sketch.at(joint)).minus(frame.apply(place(joint)));
        }
        Vector mean = sum.times(1.0 / face.size());
        return new Vector(mean.x(), mean.y(), 0);
    }

    static Vector place(Joint joint) {
        return switch (joint) {
            case NOSE -> Proportions.NOSE;
            case RIGHT_EYE -> Proportions.EYE.on(Side.RIGHT);
            case LEFT_EYE -> Proportions.EYE;
            case RIGHT_EAR -> Proportions.EAR.on(Side.RIGHT);
            case LEFT_EAR -> Proportions.EAR;
            default -> throw new IllegalArgumentException(joint + " is not of the face");
        };
    }

    private static boolean shows(Rotation frame, Joint joint) {
        return switch (joint) {
            case NOSE -> Projection.STRAIGHT.showsNose(frame);
            case RIGHT_EYE -> Projection.STRAIGHT.showsEye(frame, Side.RIGHT);
            case LEFT_EYE -> Projection.STRAIGHT.showsEye(frame, Side.LEFT);
            case RIGHT_EAR -> Projection.STRAIGHT.showsEar(frame, Side.RIGHT);
            default -> Projection.STRAIGHT.showsEar(frame, Side.LEFT);
        };
    }

    /** How unnatural it is on a torso. */
    double strainOn(Rotation torso) {
        if (!seen) {
            return 0;
        }
        Vector front = torso.applyInverse(frame.z());
        Vector up = torso.applyInverse(frame.y());
        double turn = Math.toDegrees(Math.atan2(front.x(), front.z()));
        double nod = Math.toDegrees(Math.asin(Math.clamp(-front.y(), -1, 1)));
        double tilt = Math.toDegrees(Math.asin(Math.clamp(up.x(), -1, 1)));
        return LiftedTrunk.square(turn / TURNED)
                + LiftedTrunk.square(tilt / TILTED)
                + (Range.NECK_TURN.excess(turn) + Range.NECK_NOD.excess(nod) + Range.NECK_TILT.excess(tilt)) / 10;
    }

    /** The head's joints with depth. */
    Map<Joint, Vector> joints(LiftedTrunk trunk) {
        Rotation turned = seen ? frame : trunk.torso();
        Vector column = trunk.torso().y().plus(turned.y()).unit().times(Proportions.NECK);
        Vector top = trunk.neck().plus(column);
        Vector at = seen ? new Vector(atlas.x(), atlas.y(), top.z()) : top;
        Map<Joint, Vector> joints = new EnumMap<>(Joint.class);
        Sketch.FACE.forEach(joint -> joints.put(joint, at.plus(turned.apply(place(joint)))));
        return joints;
    }
}
