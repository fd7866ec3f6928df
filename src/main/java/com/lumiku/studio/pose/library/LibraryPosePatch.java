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
 * What can be changed of a pose of the library.
 *
 * @param framing of own poses: what pictures show of it; null for what the document's canvas shows
 * @param openpose another geometry for an own pose, or one for a pose that came without
 * @param isPublic whether it is on offer for all; administrators decide
 * @param isFeatured administrators decide
 */
public record LibraryPosePatch(
        @NotNull @Size(min = 3, max = 100) @PlainText String name,
        @Size(max = 500) @PlainText(lines = true) String description,
        @NotNull @Size(max = 100) @PlainText String categoryId,

        @Size(max = OwnPoseInput.MOST_TAGS) List<@NotNull @Size(min = 1, max = 50) @PlainText String> tags,

        @Pattern(regexp = OwnPoseInput.FRAMINGS, message = OwnPoseInput.FRAMING)
        String framing,

        @JsonDeserialize(using = OpenPoseJson.class) @Schema(description = GivenPose.DOCUMENT)
        Object openpose,

        @Min(0) @Max(9) Integer person,
        @NotNull Boolean isPublic,
        @NotNull Boolean isFeatured) {

    public LibraryPosePatch {
        name = Texts.folded(name);
        tags = tags == null ? null : tags.stream().map(Texts::folded).distinct().toList();
    }

    static LibraryPosePatch of(LibraryPose pose) {
        return new LibraryPosePatch(
                pose.name,
                pose.description,
                pose.categoryId,
                pose.tags,
                pose.keypoints == null ? null : pose.keypoints.framing(),
                null,
                null,
                pose.isPublic,
                pose.isFeatured);
    }

    void copyTo(LibraryPose pose) {
        pose.name = name;
        pose.description = description;
        pose.categoryId = categoryId;
        pose.tags = tags;
        pose.isPublic = isPublic;
        pose.isFeatured = isFeatured;
    }
}
