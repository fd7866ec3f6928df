package com.lumiku.studio.portrait;

import com.lumiku.studio.avatar.LookInput;
import com.lumiku.studio.pose.openpose.GivenPose;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A picture of a pose that is drawn now.
 *
 * @param kind a figure as jobs draw it, a preview as the library shows it, or the skeleton that ControlNet reads
 * @param avatarId one of the caller's avatars, whom a figure shows
 * @param look of the figure, where it shows no avatar
 * @param background behind a figure: {@code #RRGGBB}, {@code transparent}, or a scene in words; what suits the pose if not given
 * @param width in pixels; that of the document's canvas if not given, else 768
 * @param height in pixels; that of the document's canvas if not given, else 1024
 */
public record RenderInput(
        @NotNull @Valid GivenPose pose,

        @NotNull @Pattern(regexp = "figure|preview|skeleton", message = "must be figure, preview or skeleton")
        String kind,

        @Size(max = 100) @PlainText String avatarId,
        @Valid LookInput look,
        @Size(min = 1, max = 500) @PlainText String background,
        @Min(RenderInput.LEAST) @Max(RenderInput.MOST) Integer width,
        @Min(RenderInput.LEAST) @Max(RenderInput.MOST) Integer height,

        @NotNull @Pattern(regexp = "svg|png", message = "must be svg or png")
        String format) {

    static final int LEAST = 16;
    static final int MOST = 2048;

    /** @throws ProblemException 400 naming what does not fit together */
    void check() {
        pose.check("pose.");
        if (avatarId != null && look != null) {
            throw ProblemException.invalid("look", "is for figures that show no avatar");
        }
    }
}
