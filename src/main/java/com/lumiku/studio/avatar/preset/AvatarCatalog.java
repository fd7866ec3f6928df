package com.lumiku.studio.avatar.preset;

import com.lumiku.studio.catalog.CatalogFile;
import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.catalog.CatalogSource;
import com.lumiku.studio.catalog.CatalogTable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;

/** The presets and persona examples that every database gets. */
@Singleton
class AvatarCatalog implements CatalogSource {

    @Override
    public List<CatalogTable> tables() {
        return List.of(
                new CatalogTable(
                        "avatar_presets",
                        true,
                        presets().stream().map(PresetEntry::row).toList()),
                new CatalogTable("persona_examples", false, rows(personas())));
    }

    static List<PresetEntry> presets() {
        return CatalogFile.read("avatar-presets.yaml", PresetEntry.class);
    }

    /** Their order is that of the file. */
    private static List<CatalogRow> rows(List<PersonaEntry> personas) {
        return IntStream.range(0, personas.size())
                .mapToObj(order -> personas.get(order).row(order))
                .toList();
    }

    static List<PersonaEntry> personas() {
        return CatalogFile.read("persona-examples.yaml", PersonaEntry.class);
    }
}
