package com.lumiku.studio.pose;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A user's pose project. Columns: table pose_generator_projects of the schema contract. */
@Entity
@Table(name = "pose_generator_projects")
@DynamicUpdate
public class PoseProject extends UpdatedRow {

    static final String ACTIVE = "active";
    static final String ARCHIVED = "archived";

    /** Only the platform sets it. */
    static final String DELETED = "deleted";

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String projectName;

    public String description;

    public String avatarImageUrl;

    @Column(nullable = false)
    public String avatarSource = "upload";

    public String avatarId;

    public int totalGenerations;

    public int totalPosesGenerated;

    @Column(nullable = false)
    public String status = ACTIVE;

    /**
     * The project with this id, where it is the user's and not deleted by the platform, which only marks.
     *
     * @throws ProblemException 404
     */
    static PoseProject ofUser(String userId, String id, LockModeType lock) {
        return findOfUser(userId, id, lock).orElseThrow(() -> ProblemException.notFound("Project"));
    }

    /** As {@link #ofUser}, empty where there is none. */
    static Optional<PoseProject> findOfUser(String userId, String id, LockModeType lock) {
        return PoseProject.<PoseProject>find("id = ?1 and userId = ?2 and status <> ?3", id, userId, DELETED)
                .withLock(lock)
                .firstResultOptional();
    }

    /** A user's projects, the most recently updated first: those of a status, or all but deleted ones. */
    static PageQuery<PoseProject> pagesOf(String userId, String status) {
        if (status != null && !status.equals(ACTIVE) && !status.equals(ARCHIVED)) {
            throw ProblemException.invalid("status", "must be active or archived");
        }
        PageQuery<PoseProject> all = PageQuery.of(
                        PoseProject.class,
                        Keyset.ofTimes("updated", "updatedAt", project -> project.updatedAt, project -> project.id))
                .equal("userId", userId);
        return status == null
                ? all.where("status <> :deleted", Map.of("deleted", DELETED))
                : all.equal("status", status);
    }

    /** Locks a project and counts what there is of it: one after another, so that no count is lost. */
    static void countAgain(String id) {
        PoseProject.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        recount(id);
    }

    /** Counts what there is of a project; the caller holds its row, so that no other count is lost. Being counted is no update. */
    private static void recount(String id) {
        update("""
                totalGenerations = cast((select count(g.id) from PoseGeneration g where g.projectId = ?1) as Integer),
                totalPosesGenerated = cast((select count(p.id) from GeneratedPose p
                    where p.status = 'completed'
                      and p.generationId in (select h.id from PoseGeneration h where h.projectId = ?1)) as Integer)
                where id = ?1
                """, id);
    }
}
