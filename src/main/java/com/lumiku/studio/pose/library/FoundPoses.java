package com.lumiku.studio.pose.library;

import com.lumiku.studio.pose.library.SearchPosition.Part;
import com.lumiku.studio.web.paging.Cursor;
import java.util.List;
import java.util.stream.Stream;

/** Poses that a search found, in its order. */
record FoundPoses(List<LibraryPoseView> inName, List<LibraryPoseView> elsewhere) {

    List<LibraryPoseView> all() {
        return Stream.concat(inName.stream(), elsewhere.stream()).toList();
    }

    /** Where one of them stands. */
    Cursor position(LibraryPoseView pose) {
        Part part = inName.contains(pose) ? Part.IN_NAME : Part.ELSEWHERE;
        return new SearchPosition(part, pose.popularityScore(), pose.id()).cursor();
    }
}
