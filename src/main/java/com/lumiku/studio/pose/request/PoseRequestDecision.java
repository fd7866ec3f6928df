package com.lumiku.studio.pose.request;

import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an administrator decides of a wish.
 *
 * @param adminNotes a word to those who wished; the reason, where it is rejected
 * @param completedPoseId the pose of the library that fulfils it, where it is completed
 */
public record PoseRequestDecision(
        @NotNull
        @Pattern(
                regexp = "pending|approved|in_progress|completed|rejected",
                message = "must be " + PoseRequestStatus.NAMES)
        String status,

        @Size(max = 1000) @PlainText(lines = true) String adminNotes,
        @Size(max = 100) @PlainText String completedPoseId) {

    static PoseRequestDecision of(PoseRequest request) {
        return new PoseRequestDecision(request.status, request.adminNotes, request.completedPoseId);
    }

    /**
     * Decides.
     *
     * @throws ProblemException 409 for a step that is not allowed, 400 where a reason or a pose is missing
     */
    void copyTo(PoseRequest request) {
        PoseRequestStatus wanted = PoseRequestStatus.parse(status);
        PoseRequestStatus.parse(request.status).require(wanted);
        boolean completed = wanted == PoseRequestStatus.COMPLETED;
        if (wanted == PoseRequestStatus.REJECTED && (adminNotes == null || adminNotes.isBlank())) {
            throw ProblemException.invalid("adminNotes", "must give the reason of a rejection");
        }
        if (completed
                && (completedPoseId == null
                        || LibraryPose.findByIdOptional(completedPoseId).isEmpty())) {
            throw ProblemException.invalid("completedPoseId", "must be a pose of the library");
        }
        if (!completed && completedPoseId != null) {
            throw ProblemException.invalid("completedPoseId", "is for completed requests only");
        }
        request.status = wanted.text();
        request.adminNotes = adminNotes;
        request.completedPoseId = completedPoseId;
    }
}
