package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.avatar.AvatarGeneration;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/**
 * Who is posed, as a job keeps it: what happens to the avatar later does not change the person.
 *
 * @param prompt the words that the avatar was made from, or null
 * @param identity what decides about the person where nothing else does; null in rows of other programs
 * @param referenceImageUrl the key of a picture that belongs to the job, or null; an avatar's own is not named here
 */
@RegisterForReflection
record PosedAvatar(
        String gender,
        String ageRange,
        String ethnicity,
        String bodyType,
        String hairStyle,
        String hairColor,
        String eyeColor,
        String skinTone,
        String style,
        String personaName,
        Integer personaAge,
        List<String> personaPersonality,
        String personaBackground,
        String prompt,
        Integer identity,
        String referenceImageUrl) {

    /** Somebody of whom nothing is known but perhaps a picture: the same person in all jobs of a project. */
    static PosedAvatar unknown(String projectId, String referenceImageUrl) {
        return new PosedAvatar(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Seed.of(projectId, "person"),
                referenceImageUrl);
    }

    static PosedAvatar of(Avatar avatar) {
        return new PosedAvatar(
                avatar.gender,
                avatar.ageRange,
                avatar.ethnicity,
                avatar.bodyType,
                avatar.hairStyle,
                avatar.hairColor,
                avatar.eyeColor,
                avatar.skinTone,
                avatar.style,
                avatar.personaName,
                avatar.personaAge,
                avatar.personaPersonality,
                avatar.personaBackground,
                AvatarGeneration.promptOf(avatar.id).orElse(avatar.generationPrompt),
                avatar.seedUsed == null ? Integer.valueOf(Seed.of(avatar.id, "person")) : avatar.seedUsed,
                null);
    }

    Look look() {
        return new Look(gender, ageRange, ethnicity, bodyType, hairStyle, hairColor, eyeColor, skinTone, style);
    }

    Persona persona() {
        return new Persona(personaName, personaAge, personaPersonality, personaBackground);
    }
}
