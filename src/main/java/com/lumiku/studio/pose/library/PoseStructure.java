package com.lumiku.studio.pose.library;

import com.lumiku.studio.figure.Keypoint;
import java.util.List;

/**
 * The poses that were found for the words of a job, the best first; the pictures take turns with them.
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
     */
    public record Found(String poseId, String name, double score, List<Keypoint> keypoints) {}

    public PoseStructure {
        poses = poses == null
                ? List.of()
                : poses.stream().filter(found -> found.poseId() != null).toList();
    }
}
