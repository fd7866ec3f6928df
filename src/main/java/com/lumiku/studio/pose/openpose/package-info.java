/**
 * Poses as OpenPose documents: in come the dialects that people's tools write, out go flat poses, and back. Begin with
 * {@link com.lumiku.studio.pose.openpose.OpenPoseReader} and {@link com.lumiku.studio.pose.openpose.OpenPoseDocument}.
 */
package com.lumiku.studio.pose.openpose;
