package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.figure.Look;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Map;

/** A preset as the catalog's file writes it. */
@RegisterForReflection(targets = {PresetEntry.class, PersonaTemplate.class, Look.class})
record PresetEntry(
        String id,
        String name,
        String category,
        PersonaTemplate personaTemplate,
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
                        new PersonaTemplateText().convertToDatabaseColumn(personaTemplate),
                        "visualAttributes",
                        new LookText().convertToDatabaseColumn(visualAttributes),
                        "generationPrompt",
                        generationPrompt,
                        "isPublic",
                        true));
    }
}
