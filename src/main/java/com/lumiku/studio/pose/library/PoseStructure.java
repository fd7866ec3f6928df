package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.Keypoint;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.pose.openpose.KeptPose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The poses that were found for the words of a job, the best first; the pictures take turns with them. Of a job that names its poses,
 * those of users' own.
 *
 * @param poses never null; empty where nothing in the library comes near, and the figure just stands there;
 *     what other programs wrote without naming a pose is left out
 */
public record PoseStructure(List<Found> poses) {

    /**
     * A pose that was found.
     *
     * @param score how well it fits, to be compared with the others of the job only
     * @param keypoints OpenPose's 18, in body heights
     * @param kept the pose as it was, where it is somebody's own: what happens to it later does not change the job; else null
     */
    public record Found(
            String poseId,
            String name,
            double score,
            List<Keypoint> keypoints,
            @Nullable KeptPose kept) {

        /** A pose that the caller chose. */
        static Found chosen(LibraryPose pose, Pose figure) {
            return new Found(pose.id, pose.name, 1, figure.skeleton().keypoints(), pose.keypoints);
        }
    }

    public PoseStructure {
        poses = poses == null
                ? List.of()
                : poses.stream().filter(found -> found.poseId() != null).toList();
    }
}
