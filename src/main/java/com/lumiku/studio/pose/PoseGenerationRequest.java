package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.media.picture.EncodedPicture;
import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.web.problem.Problem.Violation;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A job as it was asked for, with the pictures that its links led to.
 *
 * @param background the picture of the background, or null
 * @param reference the picture of the person, or null
 */
record PoseGenerationRequest(PoseGenerationInput input, EncodedPicture background, EncodedPicture reference) {

    /**
     * Who is to be posed: the avatar named, else the project's; nobody in particular where the project has none.
     *
     * @throws ProblemException 400 where it is not the user's, or the project needs one
     */
    Optional<Avatar> avatar(PoseProject project) {
        String id = input.avatarId() == null ? project.avatarId : input.avatarId();
        Optional<Avatar> avatar = Optional.ofNullable(id)
                .flatMap(it -> Avatar.findOfUser(project.userId, it, LockModeType.PESSIMISTIC_WRITE));
        if (avatar.isPresent()) {
            return avatar;
        }
        if (input.avatarId() != null) {
            throw ProblemException.invalid("avatarId", "is not one of your avatars");
        }
        if (project.avatarSource.equals(AvatarSource.AVATAR_CREATOR.name())) {
            throw ProblemException.invalid("avatarId", "is needed: the project's avatar is gone");
        }
        return avatar;
    }

    /** @throws ProblemException 400 naming the poses that are neither public ones of the library nor the user's own */
    void requirePosesOnOffer(String userId) {
        if (!input.isInWords()) {
            require(LibraryPose.offered(input.selectedPoseIds(), userId));
        }
    }

    /**
     * Counts that the poses were asked for, which may have gone meanwhile.
     *
     * @return them; none where the job is told in words
     * @throws ProblemException 400 naming the poses that are neither public ones of the library nor the user's own
     */
    List<LibraryPose> countPoses(String userId) {
        if (input.isInWords()) {
            return List.of();
        }
        List<LibraryPose> poses = LibraryPose.countUse(input.selectedPoseIds(), userId);
        require(poses);
        return poses;
    }

    private void require(List<LibraryPose> poses) {
        List<String> wanted = input.selectedPoseIds();
        Set<String> offered = poses.stream().map(pose -> pose.id).collect(Collectors.toSet());
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!offered.contains(wanted.get(i))) {
                violations.add(new Violation(
                        "selectedPoseIds[" + i + "]",
                        "is not the id of a public pose of the library, or of one of your own"));
            }
        }
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
