package com.lumiku.studio.pose.export;

import com.lumiku.studio.pose.GeneratedPose;
import com.lumiku.studio.pose.PoseGeneration;
import com.lumiku.studio.pose.library.LibraryPose;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What pictures are called when they are given out: by their pose, else by the words of their job. */
record PoseNames(String otherwise, Map<String, String> byPoseId) {

    static PoseNames of(PoseGeneration generation, Collection<GeneratedPose> pictures) {
        return of(generation, namesOf(pictures));
    }

    /** @param names of the poses, by their ids: see {@link #namesOf} */
    static PoseNames of(PoseGeneration generation, Map<String, String> names) {
        return new PoseNames(Objects.requireNonNullElse(generation.textPrompt, ""), names);
    }

    /** What the poses of pictures are called, by their ids. */
    static Map<String, String> namesOf(Collection<GeneratedPose> pictures) {
        return LibraryPose.<LibraryPose>list(
                        "id in ?1",
                        pictures.stream()
                                .map(picture -> picture.poseLibraryId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(pose -> pose.id, pose -> pose.name));
    }

    /** Without an ending. */
    FileName fileName(GeneratedPose picture) {
        String name = picture.poseLibraryId == null ? null : byPoseId.get(picture.poseLibraryId);
        String number =
                picture.variationKey == null ? "" : "-" + picture.variation().number();
        return FileName.of(Objects.requireNonNullElse(name, otherwise)).with(number);
    }
}
