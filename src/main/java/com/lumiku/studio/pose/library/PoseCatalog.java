package com.lumiku.studio.pose.library;

import com.lumiku.studio.catalog.CatalogFile;
import com.lumiku.studio.catalog.CatalogRow;
import com.lumiku.studio.catalog.CatalogSource;
import com.lumiku.studio.catalog.CatalogTable;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The categories and poses that every database gets. */
@Singleton
class PoseCatalog implements CatalogSource {

    private static final String CATEGORIES = "pose_categories";

    @Override
    public List<CatalogTable> tables() {
        List<CategoryEntry> categories = categories();
        List<CatalogRow> poses = categories.stream()
                .flatMap(category -> sections(category).stream().flatMap(section -> rows(category, section)))
                .toList();
        return List.of(
                new CatalogTable(CATEGORIES, true, "slug", Map.of("parentId", CATEGORIES), rows(categories)),
                new CatalogTable("pose_library", true, null, Map.of("categoryId", CATEGORIES), poses));
    }

    private static Stream<CatalogRow> rows(CategoryEntry top, PoseEntry.Section section) {
        return section.poses().stream().map(pose -> pose.row(top, section.category()));
    }

    /** Their order is that of the file; what is above comes first. */
    private static List<CatalogRow> rows(List<CategoryEntry> categories) {
        List<CatalogRow> rows = new ArrayList<>();
        for (CategoryEntry category : categories) {
            rows.add(category.row(rows.size()));
            for (CategoryEntry.Child child : category.children()) {
                rows.add(category.row(child, rows.size()));
            }
        }
        return rows;
    }

    static List<CategoryEntry> categories() {
        return CatalogFile.read("pose-categories.yaml", CategoryEntry.class);
    }

    /** The poses of a category at the top, which has a file of its own. */
    static List<PoseEntry.Section> sections(CategoryEntry category) {
        return CatalogFile.read("poses/" + category.slug() + ".yaml", PoseEntry.Section.class);
    }
}
