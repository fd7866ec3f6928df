package com.lumiku.studio.pose.request;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.lumiku.studio.pose.library.OwnPoseInput;
import com.lumiku.studio.pose.openpose.GivenPose;
import com.lumiku.studio.pose.openpose.OpenPoseJson;
import com.lumiku.studio.web.input.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pose that is made to fulfil a wish, and on offer for all from then on.
 *
 * @param name that of the wish, if not given
 * @param categoryId that of the wish, if not given; else that of the library pose which is nearest in shape
 * @param framing what pictures show of it; what the document's canvas shows, if not given
 * @param openpose the pose, or poseId
 * @param person which of the document's people, from 0; the first one if not given
 * @param poseId a pose of the library, or a picture of the caller's, of which this is a copy
 */
public record RequestedPoseInput(
        @Size(min = 3, max = 100) @PlainText String name,
        @Size(max = 500) @PlainText(lines = true) String description,
        @Size(max = 100) @PlainText String categoryId,

        @Size(max = OwnPoseInput.MOST_TAGS) List<@NotNull @Size(min = 1, max = 50) @PlainText String> tags,

        @Pattern(regexp = OwnPoseInput.FRAMINGS, message = OwnPoseInput.FRAMING)
        String framing,

        @JsonDeserialize(using = OpenPoseJson.class) @Schema(description = GivenPose.DOCUMENT)
        Object openpose,

        @Min(0) @Max(9) Integer person,
        @Size(max = 100) @PlainText String poseId) {

    /** The pose that fulfils a wish. */
    OwnPoseInput of(PoseRequest request) {
        return new OwnPoseInput(
                Objects.requireNonNullElse(name, request.poseName),
                description,
                categoryId == null ? request.categoryId : categoryId,
                tags,
                framing,
                openpose,
                person,
                poseId);
    }
}
