package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.figure.Look;
import com.lumiku.studio.json.StringListText;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;

/** A persona example as the catalog's file writes it. */
@RegisterForReflection
record PersonaEntry(
        String id,
        String name,
        String category,
        String personaName,
        int personaAge,
        List<String> personaPersonality,
        String personaBackground,
        Look suggestedAttributes) {

    CatalogRow row(int displayOrder) {
        return new CatalogRow(
                id,
                Map.of(
                        "name", name,
                        "category", category,
                        "personaName", personaName,
                        "personaAge", personaAge,
                        "personaPersonality", new StringListText().convertToDatabaseColumn(personaPersonality),
                        "personaBackground", personaBackground,
                        "suggestedAttributes", new LookText().convertToDatabaseColumn(suggestedAttributes),
                        "displayOrder", displayOrder,
                        "isActive", true));
    }
}
