package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.database.FlatArray;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.GenerationStatus;
import com.lumiku.studio.generation.lifecycle.Product;
import com.lumiku.studio.generation.lifecycle.Progress;
import com.lumiku.studio.pose.library.PoseStructure;
import com.lumiku.studio.pose.library.PoseStructureText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

/** A job that renders poses, queued, running or ended. Columns: table pose_generations of the schema contract. */
@Entity
@Table(name = "pose_generations")
@DynamicUpdate
public class PoseGeneration extends Generation {

    static final String KIND = "pose";

    @Column(nullable = false)
    public String generationType;

    public String textPrompt;

    @Convert(converter = PoseStructureText.class)
    public PoseStructure generatedPoseStructure;

    @Convert(converter = PosedAvatarText.class)
    public PosedAvatar avatarAttributes;

    public int batchSize;

    public int totalExpectedPoses;

    public boolean useBackgroundChanger;

    /** The words, the colour or the key of the picture: what the mode says. */
    public String backgroundPrompt;

    public String backgroundMode;

    @ColumnTransformer(read = FlatArray.BEFORE + "\"exportFormats\"" + FlatArray.BEHIND)
    public List<String> exportFormats;

    public int progress;

    public int posesCompleted;

    public int posesFailed;

    public int creditCharged;

    public int creditRefunded;

    public String queueJobId;

    public Instant startedAt;

    public Double avgGenerationTime;

    public Double totalProcessingTime;

    public int recoveryAttempts;

    public Instant lastRecoveryAt;

    /** Whether a job of the project has not ended. */
    static boolean isAnyOpen(String projectId) {
        return count("projectId = ?1 and status in ('pending', 'processing')", projectId) > 0;
    }

    /**
     * The job of a picture, which may have been deleted since the picture was read.
     *
     * @throws ProblemException 404
     */
    public static PoseGeneration of(GeneratedPose pose) {
        return PoseGeneration.<PoseGeneration>findByIdOptional(pose.generationId)
                .orElseThrow(() -> ProblemException.notFound("Pose"));
    }

    /** Where a job is in its life; loads nothing else. */
    static Optional<GenerationStatus> statusOf(String id) {
        return PoseGeneration.<PoseGeneration>find("select status from PoseGeneration where id = ?1", id)
                .project(String.class)
                .firstResultOptional()
                .map(GenerationStatus::of);
    }

    /** The project of a user's job; loads nothing else. */
    static Optional<String> projectOf(String userId, String id) {
        return PoseGeneration.<PoseGeneration>find(
                        "select projectId from PoseGeneration where id = ?1 and userId = ?2", id, userId)
                .project(String.class)
                .firstResultOptional();
    }

    /** Jobs by their ids. */
    public static List<PoseGeneration> withIds(Collection<String> ids) {
        return list("id in ?1", ids);
    }

    boolean isInWords() {
        return generationType.equals(GenerationType.TEXT_DESCRIPTION.name());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Progress progress() {
        return new Progress(id, status(), progress, posesCompleted, posesFailed);
    }

    @Override
    public Product product() {
        return useBackgroundChanger ? Product.POSE_WITH_BACKGROUND : Product.POSE;
    }

    @Override
    public void charged(int credits) {
        creditCharged += credits;
    }

    @Override
    public void refunded(int credits) {
        creditRefunded += credits;
    }

    @Override
    protected void entered(GenerationStatus next) {
        super.entered(next);
        switch (next) {
            case PENDING -> {
                startedAt = null;
                totalProcessingTime = null;
            }
            case PROCESSING -> startedAt = startedAt == null ? CreatedRow.now() : startedAt;
            case COMPLETED, PARTIAL, FAILED, CANCELLED -> {
                if (startedAt != null) {
                    totalProcessingTime = (completedAt.toEpochMilli() - startedAt.toEpochMilli()) / 1000.0;
                }
            }
        }
    }

    /** What names its own files. */
    Stream<String> files() {
        Background background = Background.of(this);
        return Stream.of(
                        background == null ? null : background.valueIf(BackgroundMode.UPLOAD),
                        avatarAttributes == null ? null : avatarAttributes.referenceImageUrl())
                .filter(Objects::nonNull);
    }

    /** A project's newest jobs, newest first. */
    static List<PoseGeneration> newestOf(String projectId, int limit) {
        return PoseGeneration.<PoseGeneration>find("projectId = ?1 order by createdAt desc, id desc", projectId)
                .page(0, limit)
                .list();
    }
}
