package com.lumiku.studio.pose;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.avatar.AvatarGeneration;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Who is posed, as a job keeps it: what happens to the avatar later does not change the person.
 *
 * @param prompt the words that the avatar was made from, or null
 * @param identity what decides about the person where nothing else does; null in rows of other programs
 * @param referenceImageUrl the key of a picture that belongs to the job, or null; an avatar's own is not named here
 */
@RegisterForReflection
public record PosedAvatar(
        @JsonUnwrapped Look look,
        @JsonUnwrapped Persona persona,
        String prompt,
        Integer identity,
        String referenceImageUrl) {

    /** Somebody of whom nothing is known but perhaps a picture: the same person in all jobs of a project. */
    static PosedAvatar unknown(String projectId, String referenceImageUrl) {
        return new PosedAvatar(Look.UNKNOWN, Persona.UNKNOWN, null, Seed.of(projectId, "person"), referenceImageUrl);
    }

    /** An avatar as it is now. */
    public static PosedAvatar of(Avatar avatar) {
        return new PosedAvatar(
                avatar.look,
                avatar.persona,
                AvatarGeneration.promptOf(avatar.id).orElse(avatar.generationPrompt),
                avatar.seedUsed == null ? Integer.valueOf(Seed.of(avatar.id, "person")) : avatar.seedUsed,
                null);
    }
}
