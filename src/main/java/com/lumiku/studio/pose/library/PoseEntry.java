package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.figure.Framing;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A pose as the catalog's files write it.
 *
 * @param framing head and shoulders, half body or full body
 * @param posture see {@link PostureReader}
 */
@RegisterForReflection(targets = {PoseEntry.class, PoseEntry.Section.class})
record PoseEntry(
        String id,
        String name,
        String description,
        List<String> tags,
        String difficulty,
        String genderSuitability,
        String framing,
        boolean featured,
        JsonNode posture) {

    /**
     * The poses of a subcategory.
     *
     * @param category its slug
     */
    record Section(String category, List<PoseEntry> poses) {}

    Framing framed() {
        return Framing.valueOf(framing.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    /**
     * Its pictures are named before they are made: pictures of the catalog are made when first asked for. The slugs of its
     * categories are tags as well, so that a search for yoga finds what is below it.
     */
    CatalogRow row(CategoryEntry top, String category) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", name);
        columns.put("description", description);
        columns.put("categoryId", CategoryEntry.id(category));
        columns.put("previewImageUrl", PosePicture.PREVIEW.key(id));
        columns.put("referenceImageUrl", PosePicture.REFERENCE.key(id));
        columns.put("controlnetImageUrl", PosePicture.CONTROLNET.key(id));
        columns.put("thumbnailUrl", PosePicture.THUMBNAIL.key(id));
        columns.put("difficulty", difficulty);
        columns.put("genderSuitability", genderSuitability);
        columns.put(
                "tags",
                Stream.concat(tags.stream(), Stream.of(category, top.slug()))
                        .distinct()
                        .toList());
        columns.put("isPublic", true);
        columns.put("isFeatured", featured);
        return new CatalogRow(id, columns);
    }
}
