package com.lumiku.studio.pose.request;

import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.media.link.PictureLink;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.input.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A wish for a new pose.
 *
 * @param categoryId a category of the library in which it would be looked for
 * @param referenceImageUrl a link to a picture of it, absolute or on this service; never fetched
 */
public record PoseRequestInput(
        @NotNull @Size(min = 3, max = 100) @PlainText String poseName,

        @NotNull @Size(min = 10, max = 1000) @PlainText(lines = true)
        String description,

        @Size(max = 100) @PlainText String categoryId,
        @Size(max = 200) @PlainText String useCase,

        @Size(max = 2000) @PictureLink @MediaLink String referenceImageUrl) {

    public PoseRequestInput {
        poseName = Texts.folded(poseName);
        description = description == null ? null : description.strip();
        useCase = Texts.folded(useCase);
    }

    void copyTo(PoseRequest request) {
        request.poseName = poseName;
        request.description = description;
        request.categoryId = categoryId;
        request.useCase = useCase;
        request.referenceImageUrl = referenceImageUrl;
    }
}
