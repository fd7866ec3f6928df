package com.lumiku.studio.figure;

import java.util.Locale;

/**
 * How far joints go, in degrees. After the ranges of the American Academy of Orthopaedic Surgeons (Joint Motion, 1965; Norkin and
 * White, Measurement of Joint Motion), widened where trained people go farther: hips of yoga and dance, the neck's turn.
 * Turns of arms and legs are measured as {@link Arm.Angles} and {@link Leg.Angles} define them.
 */
enum Range {
    NECK_TURN("neck turn", -80, 80),
    NECK_TILT("neck tilt", -45, 45),
    NECK_NOD("neck nod", -60, 50),
    TORSO_LEAN("torso lean", -35, 80),
    TORSO_TILT("torso tilt", -40, 40),
    TORSO_TWIST("torso twist", -50, 50),
    SHOULDER_FORWARD("shoulder forward", -60, 200),
    SHOULDER_BACK("shoulder behind the body", -90, 62),
    SHOULDER_OUT("shoulder out", -50, 90),
    SHOULDER_TURN("shoulder turn", -95, 115),
    ELBOW("elbow bend", 0, 152),
    HIP_FORWARD("hip forward", -35, 135),
    HIP_OUT("hip out", -35, 65),
    HIP_TURN("hip turn", -85, 50),
    KNEE("knee bend", 0, 156),
    FOOT_POINT("foot point", -30, 80);

    private final String label;
    private final double least;
    private final double most;

    Range(String label, double least, double most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    /** @throws IllegalArgumentException naming joint and range, if it does not go there */
    void check(String whose, double degrees) {
        // Not the negation: NaN is refused too.
        if (degrees >= least - 0.5 && degrees <= most + 0.5) {
            return;
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT, "%s%s of %.0f degrees is not within %.0f to %.0f", whose, label, degrees, least, most));
    }

    /** How far beyond the range an angle is, in degrees; 0 within it. */
    double excess(double degrees) {
        return Math.max(0, Math.max(least - degrees, degrees - most));
    }
}
