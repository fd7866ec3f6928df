package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.figure.Persona;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/** A preset as the catalog's file writes it. */
@RegisterForReflection(targets = {PresetEntry.class, Persona.class, Look.class})
record PresetEntry(
        String id,
        String name,
        String category,
        Persona personaTemplate,
        Look visualAttributes,
        String generationPrompt) {

    /** Its preview is named before it is made: pictures of the catalog are made when first asked for. */
    CatalogRow row() {
        return new CatalogRow(
                id,
                Map.of(
                        "name",
                        name,
                        "category",
                        category,
                        "previewImageUrl",
                        PresetPictures.key(id),
                        "personaTemplate",
                        new PersonaText().convertToDatabaseColumn(personaTemplate),
                        "visualAttributes",
                        new LookText().convertToDatabaseColumn(visualAttributes),
                        "generationPrompt",
                        generationPrompt,
                        "isPublic",
                        true));
    }
}
