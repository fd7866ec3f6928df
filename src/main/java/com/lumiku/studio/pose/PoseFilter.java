package com.lumiku.studio.pose;

import com.lumiku.studio.web.problem.ProblemException;

/** Which pictures are meant: those of each that is not null. */
record PoseFilter(String projectId, String generationId, String poseLibraryId, Boolean favorite) {

    /** @throws ProblemException 400 where favorite is neither true nor false */
    static PoseFilter of(String projectId, String generationId, String poseLibraryId, String favorite) {
        return new PoseFilter(projectId, generationId, poseLibraryId, favorite == null ? null : isTrue(favorite));
    }

    private static boolean isTrue(String favorite) {
        return switch (favorite) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.invalid("favorite", "must be true or false");
        };
    }
}
