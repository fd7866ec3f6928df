package com.lumiku.studio.avatar;

import com.lumiku.studio.media.link.MediaLink;
import org.jspecify.annotations.Nullable;

/**
 * All that making an avatar needs, kept with the job: what happens to a preset or a project later does not change it.
 *
 * @param avatar what the avatar will be: name, persona, look
 * @param sourceType text_to_image, from_preset or from_reference
 * @param presetId the preset it is made from, or null
 * @param referenceImageUrl the picture it is to resemble, or null
 * @param width in pixels
 * @param height in pixels
 * @param seed what makes two avatars of one description differ
 */
public record AvatarJob(
        @Nullable AvatarInput avatar,
        @Nullable String sourceType,
        @Nullable String presetId,
        @MediaLink @Nullable String referenceImageUrl,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer seed) {

    static final String TEXT_TO_IMAGE = "text_to_image";
    static final String FROM_PRESET = "from_preset";
    static final String FROM_REFERENCE = "from_reference";

    /** Whether it can be run: what other programs wrote may lack what ours need. */
    boolean isComplete() {
        return avatar != null
                && avatar.name() != null
                && sourceType != null
                && width != null
                && height != null
                && seed != null;
    }
}
