package com.lumiku.studio.figure;

import java.util.Locale;

/**
 * The 18 keypoints of OpenPose's COCO model, in its order. Right and left are the figure's own.
 *
 * @see <a href="https://github.com/CMU-Perceptual-Computing-Lab/openpose/blob/master/doc/02_output.md">OpenPose output</a>
 */
public enum Joint {
    NOSE,
    NECK,
    RIGHT_SHOULDER,
    RIGHT_ELBOW,
    RIGHT_WRIST,
    LEFT_SHOULDER,
    LEFT_ELBOW,
    LEFT_WRIST,
    RIGHT_HIP,
    RIGHT_KNEE,
    RIGHT_ANKLE,
    LEFT_HIP,
    LEFT_KNEE,
    LEFT_ANKLE,
    RIGHT_EYE,
    LEFT_EYE,
    RIGHT_EAR,
    LEFT_EAR;

    /** As people call it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
