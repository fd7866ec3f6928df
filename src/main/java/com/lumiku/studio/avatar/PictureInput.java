package com.lumiku.studio.avatar;

import com.lumiku.studio.web.input.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.concurrent.ThreadLocalRandom;

/** What picture a caller wants of an avatar; what the avatar is, {@link AvatarInput} says. */
public record PictureInput(
        @NotNull @Size(min = 10, max = 2000) @PlainText(lines = true)
        String prompt,

        @Min(0) Integer seed,
        @Min(512) @Max(2048) Integer width,
        @Min(512) @Max(2048) Integer height) {

    private static final int SIDE = 1024;

    public PictureInput {
        prompt = prompt == null ? null : prompt.strip();
    }

    /** The job that makes it. */
    AvatarJob job(AvatarInput avatar, String sourceType, String presetId, String referenceImageUrl) {
        return new AvatarJob(
                avatar,
                sourceType,
                presetId,
                referenceImageUrl,
                width == null ? SIDE : width,
                height == null ? SIDE : height,
                seed == null ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : seed);
    }
}
