/**
 * Poses and people as data, without any drawing: what is said of somebody, how a body stands, which keypoints that gives. Uses
 * nothing but the JDK. Begin with {@link com.lumiku.studio.figure.Description} and {@link com.lumiku.studio.figure.Pose}.
 */
package com.lumiku.studio.figure;
