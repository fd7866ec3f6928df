package com.lumiku.studio.figure;

/**
 * Where a joint is, seen by the viewer. Unit: the standing height of the figure. The origin is the same for all keypoints of a
 * figure and has no meaning of its own.
 *
 * @param x to the viewer's right
 * @param y downwards
 * @param z towards the viewer
 * @param visible false for what the figure itself hides, such as the far ear of a profile
 */
public record Keypoint(double x, double y, double z, boolean visible) {}
