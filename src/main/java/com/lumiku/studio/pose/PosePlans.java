package com.lumiku.studio.pose;

import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.figure.Framing;
import com.lumiku.studio.figure.Pose;
import com.lumiku.studio.figure.Posture;
import com.lumiku.studio.generation.PictureHeap;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.Capabilities.Demands;
import com.lumiku.studio.generator.ImageGenerators;
import com.lumiku.studio.media.picture.Area;
import com.lumiku.studio.media.picture.Picture;
import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.pose.library.LibraryShapes;
import com.lumiku.studio.pose.library.PoseFinder;
import com.lumiku.studio.pose.library.PoseStructure;
import com.lumiku.studio.pose.library.PoseStructure.Found;
import com.lumiku.studio.pose.openpose.KeptPose;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the pictures of a job show: the same whenever they are asked. Reads rows. */
@Singleton
public class PosePlans {

    private final LibraryShapes shapes;
    private final PoseFinder finder;
    private final ImageGenerators generators;
    private final PictureHeap heap;
    private final PoseConfig size;

    PosePlans(LibraryShapes shapes, PoseFinder finder, ImageGenerators generators, PictureHeap heap, PoseConfig size) {
        this.shapes = shapes;
        this.finder = finder;
        this.generators = generators;
        this.heap = heap;
        this.size = size;
    }

    void check(@Observes @Priority(3) StartupEvent event) {
        generators.requireSide("studio.pose.width", size.width());
        generators.requireSide("studio.pose.height", size.height());
    }

    /**
     * Asks whether the generator can make a job's pictures.
     *
     * @throws ProblemException 422 with what it cannot do
     */
    void requireMakeable(PoseGeneration generation) {
        Background background = Background.of(generation);
        PosedAvatar avatar = generation.avatarAttributes;
        generators.require(new Demands(
                true,
                avatar != null && reference(generation, avatar) != null,
                background != null && background.mode() == BackgroundMode.UPLOAD));
        heap.require(size.width(), size.height());
    }

    /** What a job keeps of the poses that it names; null where they stay as they are. */
    PoseStructure toKeep(Collection<LibraryPose> poses) {
        return shapes.toKeep(poses);
    }

    /** What one of a job's pictures shows. */
    PosePlan of(PoseGeneration generation, PoseVariation variation) {
        return plan(generation, variation, Seed.of(generation.id, variation.key()));
    }

    /** What a finished picture shows, also one that another program made. */
    PosePlan of(PoseGeneration generation, GeneratedPose picture) {
        PoseVariation variation = picture.variation();
        int seed = picture.seedUsed == null ? Seed.of(generation.id, variation.key()) : picture.seedUsed;
        return plan(generation, variation, seed);
    }

    /** What has to be seen in a finished picture, whatever its size. */
    public Function<Picture, Area> subject(GeneratedPose picture) {
        return of(PoseGeneration.of(picture), picture)::subject;
    }

    private PosePlan plan(PoseGeneration generation, PoseVariation variation, int seed) {
        PosedAvatar avatar = generation.avatarAttributes == null
                ? PosedAvatar.unknown(generation.projectId, null)
                : generation.avatarAttributes;
        LibraryPose pose = generation.isInWords()
                ? null
                : LibraryPose.<LibraryPose>findByIdOptional(variation.subject()).orElse(null);
        return new PosePlan(
                pose == null ? null : pose.id,
                Stream.of(generation.textPrompt, avatar.prompt())
                        .filter(words -> words != null && !words.isBlank())
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), words -> words.isEmpty() ? null : words)),
                pose == null ? null : action(pose),
                avatar,
                generation.isInWords()
                        ? found(generation, variation, seed)
                        : selected(generation, variation, pose, seed),
                reference(generation, avatar),
                Background.of(generation),
                size.width(),
                size.height(),
                seed);
    }

    private Pose found(PoseGeneration generation, PoseVariation variation, int seed) {
        List<Found> poses = poses(generation);
        if (poses.isEmpty()) {
            return standing(variation.number() == 1, seed);
        }
        Found found = poses.get((variation.number() - 1) % poses.size());
        boolean asItIs = variation.number() <= poses.size();
        return kept(found, asItIs, seed)
                .or(() -> LibraryPose.<LibraryPose>findByIdOptional(found.poseId())
                        .flatMap(pose -> geometry(pose, asItIs, seed)))
                .orElseGet(() -> standing(asItIs, seed));
    }

    /** The pose as it is, or varied: as the job keeps it, else as the library has it; where its geometry is not known, the nearest in words. */
    private Pose selected(PoseGeneration generation, PoseVariation variation, LibraryPose pose, int seed) {
        boolean asItIs = variation.number() == 1;
        return poses(generation).stream()
                .filter(found -> found.poseId().equals(variation.subject()))
                .findFirst()
                .flatMap(found -> kept(found, asItIs, seed))
                .or(() -> Optional.ofNullable(pose)
                        .flatMap(row -> geometry(row, asItIs, seed).or(() -> finder.standIn(row))))
                .orElseGet(() -> standing(asItIs, seed));
    }

    private static List<Found> poses(PoseGeneration generation) {
        return generation.generatedPoseStructure == null ? List.of() : generation.generatedPoseStructure.poses();
    }

    private static Optional<Pose> kept(Found found, boolean asItIs, int seed) {
        return Optional.ofNullable(found.kept())
                .flatMap(KeptPose::flat)
                .map(flat -> asItIs ? flat.lifted() : flat.lifted().varied(seed));
    }

    private Optional<Pose> geometry(LibraryPose pose, boolean asItIs, int seed) {
        return asItIs ? shapes.of(pose) : shapes.varied(pose, seed);
    }

    private static Pose standing(boolean asItIs, int seed) {
        return (asItIs ? Posture.NEUTRAL : Posture.NEUTRAL.varied(seed)).pose(Framing.FULL_BODY);
    }

    private String reference(PoseGeneration generation, PosedAvatar avatar) {
        if (avatar.referenceImageUrl() != null || generation.avatarId == null) {
            return avatar.referenceImageUrl();
        }
        Capabilities can = generators.capabilities();
        boolean redrawn = can.identities() || !can.posedReferences();
        return Avatar.<Avatar>findByIdOptional(generation.avatarId)
                .filter(row -> row.isPictured() || !redrawn)
                .map(row -> row.baseImageUrl)
                .orElse(null);
    }

    private static String action(LibraryPose pose) {
        return pose.description == null ? pose.name : pose.name + ": " + pose.description;
    }
}
