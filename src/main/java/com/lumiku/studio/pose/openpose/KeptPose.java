package com.lumiku.studio.pose.openpose;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.FlatPose.Canvas;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.figure.UnreadablePoseException;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A flat pose as a column keeps it.
 *
 * @param keypoints x, y and 1 for each of the 18, or 0, 0, 0 where it is missing
 * @param canvasWidth null where only the figure is known
 * @param framing null where the figure is shown as the canvas does
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeptPose(
        List<List<Double>> keypoints,
        @JsonProperty("canvas_width") Integer canvasWidth,
        @JsonProperty("canvas_height") Integer canvasHeight,
        String framing) {

    /** How a pose is kept. */
    public static KeptPose of(FlatPose pose) {
        Canvas canvas = pose.canvas();
        return new KeptPose(
                Arrays.stream(Joint.values())
                        .map(joint -> pose.at(joint)
                                .map(at -> List.of(at.x(), at.y(), 1.0))
                                .orElse(List.of(0.0, 0.0, 0.0)))
                        .toList(),
                canvas == null ? null : canvas.width(),
                canvas == null ? null : canvas.height(),
                pose.framing() == null ? null : pose.framing().label());
    }

    /** The pose; empty where another program has written something else. */
    public Optional<FlatPose> flat() {
        if (keypoints == null) {
            return Optional.empty();
        }
        try {
            FlatPose pose = new FlatPose(
                    KeypointList.ofPairs("keypoints", 0, keypoints, OpenPoseReader.FARTHEST),
                    canvasWidth == null || canvasHeight == null || canvasWidth < 1 || canvasHeight < 1
                            ? null
                            : new Canvas(canvasWidth, canvasHeight),
                    Framing.of(framing).orElse(null));
            pose.requireBody();
            return Optional.of(pose);
        } catch (UnreadablePoseException e) {
            return Optional.empty();
        }
    }
}
