package com.lumiku.studio.avatar;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.generation.Progress;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A job that makes an avatar, queued, running or ended. Columns: table avatar_generations of the schema contract. */
@Entity
@Table(name = "avatar_generations")
@DynamicUpdate
public class AvatarGeneration extends CreatedRow {

    static final String PENDING = "pending";
    static final String PROCESSING = "processing";
    static final String COMPLETED = "completed";
    static final String FAILED = "failed";
    static final String CANCELLED = "cancelled";

    private static final Set<String> STATUSES = Set.of(PENDING, PROCESSING, COMPLETED, FAILED, CANCELLED);

    private static final Keyset<AvatarGeneration> NEWEST =
            Keyset.ofTimes("created", "createdAt", generation -> generation.createdAt, generation -> generation.id);

    /** Why a job fails whose project another program has deleted: no foreign key takes the job with it. */
    static final String PROJECT_IS_GONE = "The project for which this avatar was to be made has been deleted";

    /** Why a job cannot be run that another program began. */
    static final String INCOMPLETE =
            "Another program began this job, and it does not say which avatar is wanted: start a new one";

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    public String avatarId;

    @Column(nullable = false)
    public String projectId;

    @Column(nullable = false)
    public String status = PENDING;

    @Column(nullable = false)
    public String prompt;

    @Convert(converter = AvatarJobText.class)
    public AvatarJob options;

    public String errorMessage;

    public Instant completedAt;

    /**
     * The job with this id, where it is the user's.
     *
     * @throws ProblemException 404
     */
    static AvatarGeneration ofUser(String userId, String id, LockModeType lock) {
        return AvatarGeneration.<AvatarGeneration>find("id = ?1 and userId = ?2", id, userId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Generation"));
    }

    /** The job with this id, to be changed. */
    static Optional<AvatarGeneration> locked(String id) {
        return AvatarGeneration.<AvatarGeneration>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether there is such a job of the user's; loads nothing. */
    static boolean isOf(String userId, String id) {
        return count("id = ?1 and userId = ?2", id, userId) > 0;
    }

    /** The words of the user from which an avatar was made here, where it was. */
    public static Optional<String> promptOf(String avatarId) {
        return AvatarGeneration.<AvatarGeneration>find("avatarId", avatarId)
                .firstResultOptional()
                .map(generation -> generation.prompt);
    }

    /** A user's jobs, newest first: all of them, or those of a status. */
    static PageQuery<AvatarGeneration> pagesOf(String userId, String status) {
        if (status != null && !STATUSES.contains(status)) {
            throw ProblemException.invalid("status", "must be pending, processing, completed, failed or cancelled");
        }
        return PageQuery.of(AvatarGeneration.class, NEWEST)
                .equal("userId", userId)
                .equalIfGiven("status", status);
    }

    /** The jobs of a user's project. */
    static List<AvatarGeneration> ofProject(String userId, String projectId) {
        return list("projectId = ?1 and userId = ?2", projectId, userId);
    }

    /** Whether it can be run: what other programs wrote may lack what ours need. */
    boolean isComplete() {
        return options != null && options.isComplete();
    }

    /** The picture it goes by, where there is one. */
    Optional<String> reference() {
        return Optional.ofNullable(options).map(AvatarJob::referenceImageUrl);
    }

    /** How far it is: one picture is either made or not. */
    Progress progress() {
        return switch (status) {
            case PENDING -> new Progress(id, status, 0, 0, 0);
            case PROCESSING -> new Progress(id, status, 50, 0, 0);
            case COMPLETED -> new Progress(id, status, 100, 1, 0);
            case FAILED -> new Progress(id, status, 100, 0, 1);
            default -> new Progress(id, status, 100, 0, 0);
        };
    }

    boolean isOpen() {
        return status.equals(PENDING) || status.equals(PROCESSING);
    }

    void end(String finalStatus, String reason) {
        status = finalStatus;
        errorMessage = reason;
        completedAt = CreatedRow.now();
    }

    /** Deletes a project's jobs, whatever their state. */
    static void deleteOfProject(String projectId) {
        delete("projectId", projectId);
    }
}
