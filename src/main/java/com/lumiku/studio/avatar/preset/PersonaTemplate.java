package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.figure.Persona;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The persona of a preset, as its column and the API write it; every part may be null. */
@Schema(name = "Persona")
public record PersonaTemplate(
        @Nullable String name,
        @Nullable Integer age,
        @Nullable List<String> personality,
        @Nullable String background) {

    /** The persona of an avatar made from the preset. */
    public Persona persona() {
        return new Persona(name, age, personality, background);
    }
}
