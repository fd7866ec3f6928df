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
import com.lumiku.studio.pose.library.PoseFinder;
import com.lumiku.studio.pose.library.PoseShapes;
import com.lumiku.studio.pose.library.PoseStructure.Found;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the pictures of a job show: the same whenever they are asked. Reads rows. */
@Singleton
public class PosePlans {

    /** Avatars that nobody could draw again from what is known of them. */
    private static final Set<String> PICTURED = Set.of("uploaded", "from_reference");

    private final PoseShapes shapes;
    private final PoseFinder finder;
    private final ImageGenerators generators;
    private final PictureHeap heap;
    private final PoseConfig size;

    PosePlans(PoseShapes shapes, PoseFinder finder, ImageGenerators generators, PictureHeap heap, PoseConfig size) {
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
                        : selected(variation.subject(), pose, variation.number() == 1, seed),
                reference(generation, avatar),
                Background.of(generation),
                size.width(),
                size.height(),
                seed);
    }

    private Pose found(PoseGeneration generation, PoseVariation variation, int seed) {
        List<Found> poses =
                generation.generatedPoseStructure == null ? List.of() : generation.generatedPoseStructure.poses();
        if (poses.isEmpty()) {
            return standing(variation.number() == 1, seed);
        }
        Found found = poses.get((variation.number() - 1) % poses.size());
        return selected(found.poseId(), null, variation.number() <= poses.size(), seed);
    }

    /** The pose as it is, or varied; where its geometry is not known, the nearest in words stands in. */
    private Pose selected(String poseId, LibraryPose pose, boolean asItIs, int seed) {
        return (asItIs ? shapes.of(poseId) : shapes.varied(poseId, seed))
                .or(() -> Optional.ofNullable(pose).flatMap(finder::standIn))
                .orElseGet(() -> standing(asItIs, seed));
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
                .filter(row -> PICTURED.contains(row.sourceType) || !redrawn)
                .map(row -> row.baseImageUrl)
                .orElse(null);
    }

    private static String action(LibraryPose pose) {
        return pose.description == null ? pose.name : pose.name + ": " + pose.description;
    }
}
