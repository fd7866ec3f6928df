package com.lumiku.studio.pose.request;

import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.web.input.PlainText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What an administrator decides of a wish.
 *
 * @param adminNotes a word to those who wished; the reason, where it is rejected
 * @param completedPoseId the public pose of the library that fulfils it, where it is completed
 * @param pose a pose that is made now to fulfil it, instead of completedPoseId
 */
public record PoseRequestDecision(
        @NotNull
        @Pattern(
                regexp = "pending|approved|in_progress|completed|rejected",
                message = "must be " + PoseRequestStatus.NAMES)
        String status,

        @Size(max = 1000) @PlainText(lines = true) String adminNotes,
        @Size(max = 100) @PlainText String completedPoseId,
        @Valid RequestedPoseInput pose) {

    static PoseRequestDecision of(PoseRequest request) {
        return new PoseRequestDecision(request.status, request.adminNotes, request.completedPoseId, null);
    }

    /**
     * Decides.
     *
     * @param made the pose that was made to fulfil it, or null
     * @throws ProblemException 409 for a step that is not allowed, 400 where a reason or a pose is missing
     */
    void copyTo(PoseRequest request, LibraryPose made) {
        PoseRequestStatus wanted = PoseRequestStatus.parse(status);
        PoseRequestStatus.parse(request.status).require(wanted);
        boolean completed = wanted == PoseRequestStatus.COMPLETED;
        if (wanted == PoseRequestStatus.REJECTED && (adminNotes == null || adminNotes.isBlank())) {
            throw ProblemException.invalid("adminNotes", "must give the reason of a rejection");
        }
        if (made != null && (!completed || completedPoseId != null)) {
            throw ProblemException.invalid("pose", "is for requests that are completed without completedPoseId");
        }
        if (completed && made == null && !isPublicPose(request)) {
            throw ProblemException.invalid("completedPoseId", "must be a public pose of the library; or give a pose");
        }
        if (!completed && completedPoseId != null) {
            throw ProblemException.invalid("completedPoseId", "is for completed requests only");
        }
        request.status = wanted.text();
        request.adminNotes = adminNotes;
        request.completedPoseId = made == null ? completedPoseId : made.id;
    }

    /** Others could not see a pose that is not public; one that fulfilled the wish before may have gone. */
    private boolean isPublicPose(PoseRequest request) {
        return completedPoseId != null
                && (completedPoseId.equals(request.completedPoseId)
                        || LibraryPose.findVisible(completedPoseId, null).isPresent());
    }
}
