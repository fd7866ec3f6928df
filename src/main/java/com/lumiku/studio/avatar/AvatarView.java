package com.lumiku.studio.avatar;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.database.TableRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import com.lumiku.studio.json.StringListText;
import com.lumiku.studio.media.link.MediaLink;
import com.lumiku.studio.web.answer.HasEntityTag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An avatar as it is answered: all columns of its row. */
public record AvatarView(
        String id,
        String userId,
        String projectId,
        String name,
        @MediaLink String baseImageUrl,
        @MediaLink @Nullable String thumbnailUrl,
        @JsonUnwrapped Persona persona,
        @JsonUnwrapped Look look,
        String sourceType,
        @Nullable String generationPrompt,
        @Nullable Integer seedUsed,
        int usageCount,
        @Nullable Instant lastUsedAt,
        Instant createdAt,
        Instant updatedAt)
        implements HasEntityTag {

    private static final StringListText TRAITS = new StringListText();

    static AvatarView of(Avatar avatar) {
        return new AvatarView(
                avatar.id,
                avatar.userId,
                avatar.projectId,
                avatar.name,
                avatar.baseImageUrl,
                avatar.thumbnailUrl,
                avatar.persona,
                avatar.look,
                avatar.sourceType,
                avatar.generationPrompt,
                avatar.seedUsed,
                avatar.usageCount,
                avatar.lastUsedAt,
                avatar.createdAt,
                avatar.updatedAt);
    }

    static AvatarView of(TableRow row) {
        return new AvatarView(
                row.text("id"),
                row.text("userId"),
                row.text("projectId"),
                row.text("name"),
                row.text("baseImageUrl"),
                row.text("thumbnailUrl"),
                new Persona(
                        row.text("personaName"),
                        row.integer("personaAge"),
                        TRAITS.convertToEntityAttribute(row.text("personaPersonality")),
                        row.text("personaBackground")),
                new Look(
                        row.text("gender"),
                        row.text("ageRange"),
                        row.text("ethnicity"),
                        row.text("bodyType"),
                        row.text("hairStyle"),
                        row.text("hairColor"),
                        row.text("eyeColor"),
                        row.text("skinTone"),
                        row.text("style")),
                row.text("sourceType"),
                row.text("generationPrompt"),
                row.integer("seedUsed"),
                row.integer("usageCount"),
                row.time("lastUsedAt"),
                row.time("createdAt"),
                row.time("updatedAt"));
    }
}
