package com.lumiku.studio.pose.library;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.lumiku.studio.account.Caller.Visitor;
import com.lumiku.studio.figure.FlatPose;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.generation.WaitedPictures;
import com.lumiku.studio.media.store.Media;
import com.lumiku.studio.pose.openpose.GivenPose;
import com.lumiku.studio.pose.openpose.KeptPose;
import com.lumiku.studio.web.input.Patch;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keeps poses of users' own, and changes poses of the library. Pictures are drawn while no transaction is open. */
@Singleton
public class OwnPoses {

    private static final String CONTRIBUTED = "user_contributed";

    private final KnownPoses known;
    private final NearestPoses nearest;
    private final PoseShapes catalog;
    private final WaitedPictures processors;
    private final Patch patch;
    private final Media media;

    OwnPoses(
            KnownPoses known,
            NearestPoses nearest,
            PoseShapes catalog,
            WaitedPictures processors,
            Patch patch,
            Media media) {
        this.known = known;
        this.nearest = nearest;
        this.catalog = catalog;
        this.processors = processors;
        this.patch = patch;
        this.media = media;
    }

    /** A pose that is drawn and not kept yet. */
    public record Drawn(OwnPoseInput input, String categoryId, DrawnPose pose) {}

    /**
     * Draws a pose.
     *
     * @param prefix of the names of fields in what is refused
     * @throws ProblemException 400 naming what is wrong with it
     */
    public Drawn draw(String userId, OwnPoseInput input, String prefix) {
        input.pose().check(prefix);
        FlatPose flat = framed(flat(userId, input.pose(), prefix), input.framing());
        PoseCategory category = QuarkusTransaction.requiringNew().call(() -> category(input, flat, prefix));
        return new Drawn(input, category.id, processors.during(() -> DrawnPose.of(flat, category.color)));
    }

    private FlatPose flat(String userId, GivenPose given, String prefix) {
        return given.read(prefix)
                .or(() -> QuarkusTransaction.requiringNew().call(() -> known.flat(userId, given.poseId())))
                .orElseThrow(() ->
                        ProblemException.invalid(prefix + "poseId", "is not the id of a pose whose geometry is known"));
    }

    private static FlatPose framed(FlatPose flat, String framing) {
        return flat.framed(Framing.of(framing).orElse(null));
    }

    private PoseCategory category(OwnPoseInput input, FlatPose flat, String prefix) {
        String id = input.categoryId() == null ? nearest.category(flat).orElse(null) : input.categoryId();
        return Optional.ofNullable(id)
                .flatMap(it -> PoseCategory.<PoseCategory>findByIdOptional(it))
                .orElseThrow(() -> ProblemException.invalid(
                        prefix + "categoryId",
                        input.categoryId() == null
                                ? "is needed: no pose of the library tells it"
                                : "is not a category of the library"));
    }

    /** Keeps a pose as a user's own, in the caller's transaction. */
    LibraryPose keepOwn(String userId, Drawn drawn) {
        LibraryPose pose = row(drawn);
        pose.userId = userId;
        pose.sourceType = CONTRIBUTED;
        pose.isPublic = false;
        pose.persist();
        return pose;
    }

    /** Keeps a pose that is on offer for all, in the caller's transaction. */
    public LibraryPose keepPublic(Drawn drawn) {
        LibraryPose pose = row(drawn);
        pose.persist();
        return pose;
    }

    private LibraryPose row(Drawn drawn) {
        if (PoseCategory.findByIdOptional(drawn.categoryId, LockModeType.PESSIMISTIC_READ)
                .isEmpty()) {
            throw new ProblemException(ProblemKind.CONFLICT, "The category has gone meanwhile: try again");
        }
        LibraryPose pose = new LibraryPose();
        pose.id = UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
        pose.name = drawn.input.name();
        pose.description = drawn.input.description();
        pose.categoryId = drawn.categoryId;
        pose.tags = drawn.input.tags() == null ? List.of() : drawn.input.tags();
        pose.difficulty = "intermediate";
        drawn.pose.keep(media, pose, true);
        return pose;
    }

    /** A change whose pictures are drawn. */
    record Change(ObjectNode fields, KeptPose before, Optional<DrawnPose> pose) {}

    /**
     * Prepares a change of a pose.
     *
     * @throws ProblemException 404 where it is neither the user's nor the user an administrator; 403 for what administrators decide;
     *     400, 409 for what cannot be
     */
    Change prepare(Visitor user, String id, ObjectNode fields) {
        if (!user.isAdmin() && (fields.has("isPublic") || fields.has("isFeatured"))) {
            throw new ProblemException(ProblemKind.FORBIDDEN, "Administrators decide what is public and featured");
        }
        record Task(KeptPose before, FlatPose flat, String color) {}
        Task task = QuarkusTransaction.requiringNew().call(() -> {
            LibraryPose pose = editable(user, id, LockModeType.NONE);
            LibraryPosePatch wanted = patch.apply(fields, LibraryPosePatch.of(pose));
            return new Task(
                    pose.keypoints,
                    geometry(pose, wanted, fields).orElse(null),
                    PoseCategory.<PoseCategory>findByIdOptional(pose.categoryId)
                            .map(category -> category.color)
                            .orElse(""));
        });
        Optional<DrawnPose> drawn =
                Optional.ofNullable(task.flat).map(flat -> processors.during(() -> DrawnPose.of(flat, task.color)));
        return new Change(fields, task.before, drawn);
    }

    /** What a change makes of the geometry; empty where it leaves it alone. */
    private Optional<FlatPose> geometry(LibraryPose pose, LibraryPosePatch wanted, ObjectNode fields) {
        Optional<FlatPose> kept = Optional.ofNullable(pose.keypoints).flatMap(KeptPose::flat);
        if (wanted.openpose() != null) {
            if (kept.isEmpty() && catalog.ids().contains(pose.id)) {
                throw new ProblemException(
                        ProblemKind.CONFLICT, "This pose has its geometry from the catalog: copy it to change it");
            }
            return new GivenPose(wanted.openpose(), wanted.person(), null)
                    .read("")
                    .map(flat -> framed(flat, wanted.framing()));
        }
        if (wanted.person() != null) {
            throw ProblemException.invalid("person", "is for openpose only");
        }
        if (!fields.has("framing")) {
            return Optional.empty();
        }
        return Optional.of(kept.map(flat -> framed(flat, wanted.framing()))
                .orElseThrow(() -> ProblemException.invalid("framing", "is for poses with keypoints of their own")));
    }

    /**
     * Changes a pose, in the caller's transaction.
     *
     * @param check sees it before it changes
     */
    LibraryPose change(Visitor user, String id, Change change, Consumer<LibraryPose> check) {
        LibraryPose pose = editable(user, id, LockModeType.PESSIMISTIC_WRITE);
        check.accept(pose);
        if (change.pose.isPresent() && !Objects.equals(pose.keypoints, change.before)) {
            throw new ProblemException(ProblemKind.CONFLICT, "The pose has changed meanwhile: try again");
        }
        LibraryPosePatch wanted = patch.apply(change.fields, LibraryPosePatch.of(pose));
        if (change.fields.has("categoryId")
                && PoseCategory.findByIdOptional(wanted.categoryId(), LockModeType.PESSIMISTIC_READ)
                        .isEmpty()) {
            throw ProblemException.invalid("categoryId", "is not a category of the library");
        }
        wanted.copyTo(pose);
        change.pose.ifPresent(drawn -> redraw(pose, drawn));
        LibraryPose.flush();
        return pose;
    }

    private void redraw(LibraryPose pose, DrawnPose drawn) {
        Set<String> unneeded = new HashSet<>(files(pose));
        drawn.keep(media, pose, pose.userId != null);
        unneeded.removeAll(files(pose));
        media.discard(unneeded);
    }

    /**
     * Deletes a pose with its files, in the caller's transaction. Jobs keep what they need of it.
     *
     * @param check sees it before
     */
    void delete(Visitor user, String id, Consumer<LibraryPose> check) {
        LibraryPose pose = editable(user, id, LockModeType.PESSIMISTIC_WRITE);
        check.accept(pose);
        media.discard(files(pose));
        pose.delete();
    }

    private static LibraryPose editable(Visitor user, String id, LockModeType lock) {
        return LibraryPose.<LibraryPose>findByIdOptional(id, lock)
                .filter(pose -> user.isAdmin() || pose.userId != null && pose.userId.equals(user.userId()))
                .orElseThrow(() -> ProblemException.notFound("Pose"));
    }

    private static List<String> files(LibraryPose pose) {
        return new ArrayList<>(
                Stream.of(pose.previewImageUrl, pose.referenceImageUrl, pose.controlnetImageUrl, pose.thumbnailUrl)
                        .filter(file -> file != null && !file.isEmpty())
                        .toList());
    }
}
