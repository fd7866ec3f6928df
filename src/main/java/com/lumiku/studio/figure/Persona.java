package com.lumiku.studio.figure;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who an avatar is; every part may be null. The parts are called as their columns and JSON fields are, which stand beside those of
 * the avatar.
 */
@Embeddable
public record Persona(
        @Nullable String personaName,
        @Nullable Integer personaAge,
        @Nullable List<String> personaPersonality,
        @Nullable String personaBackground) {

    /** A persona of which nothing is known. */
    public static final Persona UNKNOWN = new Persona(null, null, null, null);
}
