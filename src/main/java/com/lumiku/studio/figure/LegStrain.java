package com.lumiku.studio.figure;

/** How unnatural a leg is: a knee that bends to the front, a hip beyond its range, a knee hidden by the torso. */
final class LegStrain {

    private static final double TURNED = 10;
    private static final double OUT = 0.00083;
    private static final double HIDDEN = 0.00079;

    /** Per degree: a straight leg rather goes forward. */
    private static final double BACK = 0.0031;

    /** Feet point outwards a little. */
    private static final double USUAL_TURN = -4.5;

    /** A bent leg tells how the thigh is turned. */
    private static final double STRAIGHT = 4.7;

    private LegStrain() {}

    static double of(LiftedLimb leg, LiftedTrunk trunk) {
        TwoBones bones = leg.bones();
        double turned = bones.bend() > STRAIGHT ? (bones.turn(-1) - USUAL_TURN) / 90 : 0;
        return OUT * Math.abs(bones.out())
                + TURNED * turned * turned
                + BACK * Math.max(0, -bones.forward())
                + HIDDEN * ArmStrain.hiddenBy(leg.middle(), trunk.middleOfHips(), trunk.neck(), 0.09);
    }
}
