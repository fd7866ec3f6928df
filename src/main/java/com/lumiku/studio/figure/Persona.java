package com.lumiku.studio.figure;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * Who an avatar is; every part may be null. The parts are called as their columns and JSON fields are, which stand beside those of
 * the avatar.
 */
@Embeddable
public record Persona(
        String personaName, Integer personaAge, List<String> personaPersonality, String personaBackground) {

    /** A persona of which nothing is known. */
    public static final Persona UNKNOWN = new Persona(null, null, null, null);
}
