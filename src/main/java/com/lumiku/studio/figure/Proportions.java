package com.lumiku.studio.figure;

/**
 * Lengths of a body as fractions of its standing height: Drillis and Contini, Body Segment Parameters (1966), as given in
 * Winter, Biomechanics and Motor Control of Human Movement, figure 4.1. Joint centres of shoulders and hips lie within the
 * breadths given there; the places of nose, eyes and ears follow its heights of chin (0.870) and eyes (0.936).
 */
final class Proportions {

    static final double THIGH = 0.245;
    static final double SHANK = 0.246;
    static final double ANKLE_HEIGHT = 0.039;
    static final double UPPER_ARM = 0.186;
    static final double FOREARM = 0.146;
    static final double HAND = 0.108;
    /** From the ankle to the tip of the toes; the heel is the rest of the foot's 0.152. */
    static final double FOREFOOT = 0.115;

    static final double TRUNK = 0.288;
    static final double NECK = 0.067;
    static final double HALF_SHOULDERS = 0.108;
    static final double HALF_HIPS = 0.058;

    /** From where the head turns on the neck. */
    static final Vector NOSE = new Vector(0, 0.026, 0.074);

    static final Vector EYE = new Vector(0.0185, 0.051, 0.058);
    static final Vector EAR = new Vector(0.044, 0.043, 0);

    private Proportions() {}
}
