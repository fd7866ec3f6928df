package com.lumiku.studio.figure;

/** The tips of fingers and toes, which are no keypoints of OpenPose but tell how hands and feet point. */
public record Extremities(Keypoint rightHand, Keypoint leftHand, Keypoint rightFoot, Keypoint leftFoot) {}
