package com.lumiku.studio.avatar.preset;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A persona example as it is answered: all columns of its row. */
public record PersonaExampleView(
        String id,
        String name,
        String category,
        @JsonUnwrapped Persona persona,
        @Nullable Look suggestedAttributes,
        int displayOrder,
        boolean isActive,
        Instant createdAt) {

    static PersonaExampleView of(PersonaExample example) {
        return new PersonaExampleView(
                example.id,
                example.name,
                example.category,
                example.persona,
                example.suggestedAttributes,
                example.displayOrder,
                example.isActive,
                example.createdAt);
    }
}
