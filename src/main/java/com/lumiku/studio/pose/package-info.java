/**
 * The Pose Generator: projects, generations, their pictures, backgrounds and exports. In come requests of owners and finished
 * units of the queue; out go views, events, ZIPs and rows. Begin with {@link com.lumiku.studio.pose.PoseGeneration} and {@code
 * PoseGenerations}.
 *
 * <p>A <i>plan</i> is what the pictures of a generation are to show; a <i>variation</i> is one of several pictures of a pose.
 */
package com.lumiku.studio.pose;
