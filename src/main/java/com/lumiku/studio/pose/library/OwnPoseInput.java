package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.lumiku.studio.pose.openpose.GivenPose;
import com.lumiku.studio.pose.openpose.OpenPoseJson;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pose of somebody's own.
 *
 * @param categoryId that of the library pose which is nearest in shape, if not given
 * @param framing what pictures show of it; what the document's canvas shows, if not given
 * @param openpose the pose, or poseId
 * @param person which of the document's people, from 0; the first one if not given
 * @param poseId a pose of the library, or a picture of the caller's, of which this is a copy
 */
public record OwnPoseInput(
        @NotNull @Size(min = 3, max = 100) @PlainText String name,
        @Size(max = 500) @PlainText(lines = true) String description,
        @Size(max = 100) @PlainText String categoryId,

        @Size(max = OwnPoseInput.MOST_TAGS) List<@NotNull @Size(min = 1, max = 50) @PlainText String> tags,

        @Pattern(regexp = OwnPoseInput.FRAMINGS, message = OwnPoseInput.FRAMING)
        String framing,

        @JsonDeserialize(using = OpenPoseJson.class) @Schema(description = GivenPose.DOCUMENT)
        Object openpose,

        @Min(0) @Max(9) Integer person,
        @Size(max = 100) @PlainText String poseId) {

    /** How many tags a pose may have. */
    public static final int MOST_TAGS = 20;
    /** What a framing may be, as a pattern. */
    public static final String FRAMINGS = "head_and_shoulders|half_body|full_body";
    /** The same in words. */
    public static final String FRAMING = "must be head_and_shoulders, half_body or full_body";

    public OwnPoseInput {
        name = Texts.folded(name);
        tags = tags == null ? null : tags.stream().map(Texts::folded).distinct().toList();
    }

    /** The pose that is given. */
    GivenPose pose() {
        return new GivenPose(openpose, person, poseId);
    }
}
