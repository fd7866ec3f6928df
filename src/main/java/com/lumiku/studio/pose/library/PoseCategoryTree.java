package com.lumiku.studio.pose.library;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The categories of the pose library as a tree. A category whose ancestors form a circle is in no tree. */
record PoseCategoryTree(Map<Optional<String>, List<CountedCategory>> byParent) {

    /**
     * Made by Hibernate, from a query.
     *
     * @param poseCount public poses in the category itself
     */
    @RegisterForReflection
    record CountedCategory(PoseCategory category, long poseCount) {}

    /** @param categories all there are, active or not, in the order in which they are shown */
    static PoseCategoryTree of(List<CountedCategory> categories) {
        return new PoseCategoryTree(categories.stream()
                .collect(Collectors.groupingBy(counted -> Optional.ofNullable(counted.category.parentId))));
    }

    /** The active categories; what is below an inactive one is not shown, but counted where it is above. */
    List<PoseCategoryView> views() {
        return views(Optional.empty());
    }

    private List<PoseCategoryView> views(Optional<String> parent) {
        return below(parent).stream()
                .filter(counted -> counted.category.isActive)
                .map(counted ->
                        PoseCategoryView.of(counted.category, total(counted), views(Optional.of(counted.category.id))))
                .toList();
    }

    private long total(CountedCategory counted) {
        return counted.poseCount
                + below(Optional.of(counted.category.id)).stream()
                        .mapToLong(this::total)
                        .sum();
    }

    private List<CountedCategory> below(Optional<String> parent) {
        return byParent.getOrDefault(parent, List.of());
    }
}
