package com.lumiku.studio.avatar;

import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import java.util.List;

/** An avatar as it is answered: all columns of its row. */
public record AvatarView(
        String id,
        String userId,
        String projectId,
        String name,
        @MediaLink String baseImageUrl,
        @MediaLink String thumbnailUrl,
        String personaName,
        Integer personaAge,
        List<String> personaPersonality,
        String personaBackground,
        String gender,
        String ageRange,
        String ethnicity,
        String bodyType,
        String hairStyle,
        String hairColor,
        String eyeColor,
        String skinTone,
        String style,
        String sourceType,
        String generationPrompt,
        Integer seedUsed,
        int usageCount,
        Instant lastUsedAt,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    static AvatarView of(Avatar avatar) {
        return new AvatarView(
                avatar.id,
                avatar.userId,
                avatar.projectId,
                avatar.name,
                avatar.baseImageUrl,
                avatar.thumbnailUrl,
                avatar.personaName,
                avatar.personaAge,
                avatar.personaPersonality,
                avatar.personaBackground,
                avatar.gender,
                avatar.ageRange,
                avatar.ethnicity,
                avatar.bodyType,
                avatar.hairStyle,
                avatar.hairColor,
                avatar.eyeColor,
                avatar.skinTone,
                avatar.style,
                avatar.sourceType,
                avatar.generationPrompt,
                avatar.seedUsed,
                avatar.usageCount,
                avatar.lastUsedAt,
                avatar.createdAt,
                avatar.updatedAt);
    }
}
