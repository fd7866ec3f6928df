package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.figure.Look;
import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;

/** A preset as it is answered: all columns of its row. */
public record AvatarPresetView(
        String id,
        String name,
        @MediaLink String previewImageUrl,
        String category,
        PersonaTemplate personaTemplate,
        Look visualAttributes,
        String generationPrompt,
        boolean isPublic,
        int usageCount,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    static AvatarPresetView of(AvatarPreset preset) {
        return new AvatarPresetView(
                preset.id,
                preset.name,
                preset.previewImageUrl,
                preset.category,
                preset.personaTemplate,
                preset.visualAttributes,
                preset.generationPrompt,
                preset.isPublic,
                preset.usageCount,
                preset.createdAt,
                preset.updatedAt);
    }
}
