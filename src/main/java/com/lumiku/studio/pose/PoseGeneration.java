package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.database.FlatArray;
import com.lumiku.studio.generation.Progress;
import com.lumiku.studio.pose.library.PoseStructure;
import com.lumiku.studio.pose.library.PoseStructureText;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A job that renders poses, queued, running or ended. Columns: table pose_generations of the schema contract. */
@Entity
@Table(name = "pose_generations")
@DynamicUpdate
public class PoseGeneration extends CreatedRow {

    static final String PENDING = "pending";
    static final String PROCESSING = "processing";
    static final String COMPLETED = "completed";
    static final String PARTIAL = "partial";
    static final String FAILED = "failed";
    static final String CANCELLED = "cancelled";

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String projectId;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String generationType;

    public String textPrompt;

    @Convert(converter = PoseStructureText.class)
    public PoseStructure generatedPoseStructure;

    public String avatarId;

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

    @Column(nullable = false)
    public String status = PENDING;

    public int progress;

    public int posesCompleted;

    public int posesFailed;

    public int creditCharged;

    public int creditRefunded;

    public String queueJobId;

    public String errorMessage;

    public Instant startedAt;

    public Instant completedAt;

    public Double avgGenerationTime;

    public Double totalProcessingTime;

    public int recoveryAttempts;

    public Instant lastRecoveryAt;

    /** Whether a job of the project has not ended. */
    static boolean isAnyOpen(String projectId) {
        return count("projectId = ?1 and status in ('pending', 'processing')", projectId) > 0;
    }

    /**
     * The job with this id, where it is the user's.
     *
     * @throws ProblemException 404
     */
    static PoseGeneration ofUser(String userId, String id, LockModeType lock) {
        return PoseGeneration.<PoseGeneration>find("id = ?1 and userId = ?2", id, userId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Generation"));
    }

    /**
     * The job of a picture, which may have been deleted since the picture was read.
     *
     * @throws ProblemException 404
     */
    static PoseGeneration of(GeneratedPose pose) {
        return PoseGeneration.<PoseGeneration>findByIdOptional(pose.generationId)
                .orElseThrow(() -> ProblemException.notFound("Pose"));
    }

    /** The job with this id while it has not ended, to be changed. */
    static Optional<PoseGeneration> openLocked(String id) {
        return PoseGeneration.<PoseGeneration>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(PoseGeneration::isOpen);
    }

    /** Whether there is such a job of the user's; loads nothing. */
    static boolean isOf(String userId, String id) {
        return count("id = ?1 and userId = ?2", id, userId) > 0;
    }

    /** Marks a pending job as running; whether it was pending. */
    static boolean begin(String id) {
        return update(
                        "status = ?1, startedAt = coalesce(startedAt, ?2) where id = ?3 and status = ?4",
                        PROCESSING,
                        CreatedRow.now(),
                        id,
                        PENDING)
                == 1;
    }

    boolean isOpen() {
        return status.equals(PENDING) || status.equals(PROCESSING);
    }

    boolean isInWords() {
        return generationType.equals(GenerationType.TEXT_DESCRIPTION.name());
    }

    /** How far it is. */
    Progress state() {
        return new Progress(id, status, progress, posesCompleted, posesFailed);
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
