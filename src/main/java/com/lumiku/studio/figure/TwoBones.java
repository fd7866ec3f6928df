package com.lumiku.studio.figure;

import java.util.Locale;

/**
 * Two bones of a limb that reach from a root to a target: the directions of the upper and the lower one.
 *
 * @param upper of length one
 * @param lower of length one
 */
record TwoBones(Vector upper, Vector lower) {

    /**
     * The bones bent towards a direction, by the law of cosines.
     *
     * @param toTarget from the root to the target
     * @throws IllegalArgumentException if the target is out of reach
     */
    static TwoBones reaching(String whose, Vector toTarget, double upperLength, double lowerLength, Vector bend) {
        double distance = toTarget.length();
        double reach = upperLength + lowerLength;
        if (distance > reach + 1e-9 || distance < Math.abs(upperLength - lowerLength)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s reaches to %.3f, not %.3f body heights", whose, reach, distance));
        }
        Vector along = toTarget.unit();
        Vector across = bend.across(along).unit();
        double cos = (upperLength * upperLength + distance * distance - lowerLength * lowerLength)
                / (2 * upperLength * distance);
        double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
        Vector upper = along.times(cos).plus(across.times(sin));
        Vector lower = toTarget.minus(upper.times(upperLength)).unit();
        return new TwoBones(upper, lower);
    }

    /** How far the lower bone is bent off the upper one, degrees. */
    double bend() {
        return Math.toDegrees(Math.acos(Math.clamp(upper.dot(lower), -1, 1)));
    }

    /** The upper bone out to the side, in the frame of the limb's side. */
    double out() {
        return Math.toDegrees(Math.asin(Math.clamp(upper.x(), -1, 1)));
    }

    /** The upper bone to the front, -100 to 260. Of no meaning, and 0, where the bone points to the side. */
    double forward() {
        if (Math.abs(upper.x()) > 0.94) {
            return 0;
        }
        double degrees = Math.toDegrees(Math.atan2(upper.z(), -upper.y()));
        return degrees < -100 ? degrees + 360 : degrees;
    }

    /** How far the upper bone is turned inwards about itself, told by the lower one that bends to the front (1) or back (-1). */
    double turn(int bendsTo) {
        Vector inFrame = Rotation.sideward(out())
                .then(Rotation.forward(forward()))
                .apply(lower)
                .times(bendsTo);
        return Math.toDegrees(Math.atan2(-inFrame.x(), inFrame.z()));
    }
}
