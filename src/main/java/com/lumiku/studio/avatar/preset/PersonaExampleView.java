package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.figure.Look;
import java.time.Instant;
import java.util.List;

/** A persona example as it is answered: all columns of its row. */
public record PersonaExampleView(
        String id,
        String name,
        String category,
        String personaName,
        int personaAge,
        List<String> personaPersonality,
        String personaBackground,
        Look suggestedAttributes,
        int displayOrder,
        boolean isActive,
        Instant createdAt) {

    static PersonaExampleView of(PersonaExample example) {
        return new PersonaExampleView(
                example.id,
                example.name,
                example.category,
                example.personaName,
                example.personaAge,
                example.personaPersonality,
                example.personaBackground,
                example.suggestedAttributes,
                example.displayOrder,
                example.isActive,
                example.createdAt);
    }
}
