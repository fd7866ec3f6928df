package com.lumiku.studio.figure;

/**
 * A direction of length one, seen by the viewer.
 *
 * @param x to the viewer's right
 * @param y downwards
 * @param z towards the viewer
 */
public record Direction(double x, double y, double z) {}
