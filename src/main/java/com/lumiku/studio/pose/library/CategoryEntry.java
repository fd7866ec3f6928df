package com.lumiku.studio.pose.library;

import com.lumiku.studio.catalog.CatalogRow;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A category at the top of the tree, as the catalog's file writes it.
 *
 * @param color {@code #rrggbb}, of its subcategories too
 * @param modest whether the figure of its previews wears a scarf and a long skirt
 */
@RegisterForReflection(targets = {CategoryEntry.class, CategoryEntry.Child.class})
record CategoryEntry(
        String slug, String name, String description, String icon, String color, boolean modest, List<Child> children) {

    /** A subcategory: what poses belong to. */
    record Child(String slug, String name, String description, String icon) {}

    static String id(String slug) {
        return "category-" + slug;
    }

    CatalogRow row(int order) {
        return row(slug, name, description, icon, null, order);
    }

    CatalogRow row(Child child, int order) {
        return row(child.slug, child.name, child.description, child.icon, id(slug), order);
    }

    /** Without the number of poses, which {@link PoseCounts} keeps. */
    private CatalogRow row(String slug, String name, String description, String icon, String parentId, int order) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("name", name);
        columns.put("displayName", name);
        columns.put("description", description);
        columns.put("slug", slug);
        columns.put("parentId", parentId);
        columns.put("icon", icon);
        columns.put("displayOrder", order);
        columns.put("color", color);
        columns.put("isActive", true);
        return new CatalogRow(id(slug), columns);
    }
}
