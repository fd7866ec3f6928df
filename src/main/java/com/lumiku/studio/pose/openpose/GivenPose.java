package com.lumiku.studio.pose.openpose;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.UnreadablePoseException;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pose in a request: an OpenPose document, or the id of a pose.
 *
 * @param openpose a document as ControlNet, ComfyUI, OpenPose or pose editors write it, or an array of them
 * @param person which of its people, from 0; the first one if not given
 * @param poseId a pose of the library, or a picture of the caller's, whose pose is taken
 */
public record GivenPose(
        @JsonDeserialize(using = OpenPoseJson.class) @Schema(description = GivenPose.DOCUMENT)
        Object openpose,

        @Min(0) @Max(9) Integer person,
        @Size(max = 100) @PlainText String poseId) {

    /** What a document may be, for the OpenAPI document. */
    public static final String DOCUMENT =
            "An OpenPose document: {people: [{pose_keypoints_2d}], canvas_width, canvas_height},"
                    + " an array of such, or {keypoints: [[x, y], ...]}. Keypoints are 18 of COCO or 25 of BODY_25";

    /**
     * Checks that there is one of the two.
     *
     * @param prefix of the names of fields, such as {@code pose.}
     * @throws ProblemException 400 otherwise
     */
    public void check(String prefix) {
        if (openpose == null == (poseId == null)) {
            throw ProblemException.invalid(prefix + "openpose", "must be given, or poseId: one of the two");
        }
        if (person != null && openpose == null) {
            throw ProblemException.invalid(prefix + "person", "is for openpose only");
        }
    }

    /**
     * The pose of the document, where one is given.
     *
     * @throws ProblemException 400 naming person and keypoint
     */
    public Optional<FlatPose> read(String prefix) {
        return Optional.ofNullable(openpose).map(document -> read(prefix, document, person == null ? 0 : person));
    }

    private static FlatPose read(String prefix, Object document, int person) {
        try {
            return OpenPoseReader.read(document, person);
        } catch (UnreadablePoseException e) {
            String where = e.where().isEmpty() || e.where().startsWith("[") ? e.where() : "." + e.where();
            throw ProblemException.invalid(prefix + "openpose" + where, e.getMessage());
        }
    }
}
