package com.lumiku.studio.pose.openpose;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Joint;
import com.lumiku.studio.web.answer.HasEntityTag;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A pose as ControlNet's tools read it: one person, pixels with two decimals.
 *
 * @param animals always empty
 */
@RegisterForReflection(targets = {OpenPoseDocument.class, OpenPoseDocument.Person.class})
@Schema(name = "OpenPoseDocument")
public record OpenPoseDocument(
        List<Person> people,
        List<String> animals,
        @JsonProperty("canvas_width") int canvasWidth,
        @JsonProperty("canvas_height") int canvasHeight)
        implements HasEntityTag {

    private static final int NUMBERS = 3;

    /**
     * A person.
     *
     * @param body 18 keypoints of OpenPose's COCO model: x, y and 1 for a visible one, 0, 0, 0 for a missing one
     */
    @Schema(name = "OpenPosePerson")
    public record Person(
            @JsonProperty("pose_keypoints_2d") List<Number> body,

            @JsonProperty("hand_left_keypoints_2d") @Nullable
            List<Number> leftHand,

            @JsonProperty("hand_right_keypoints_2d") @Nullable
            List<Number> rightHand,

            @JsonProperty("face_keypoints_2d") @Nullable List<Number> face) {}

    /** @param pose with a canvas */
    public static OpenPoseDocument of(FlatPose pose) {
        List<Number> body = new ArrayList<>(NUMBERS * Joint.values().length);
        for (Joint joint : Joint.values()) {
            pose.at(joint)
                    .ifPresentOrElse(
                            at -> body.addAll(List.of(FlatPose.rounded(at.x()), FlatPose.rounded(at.y()), 1)),
                            () -> body.addAll(List.of(0, 0, 0)));
        }
        return new OpenPoseDocument(
                List.of(new Person(body, null, null, null)),
                List.of(),
                pose.canvas().width(),
                pose.canvas().height());
    }
}
