package com.lumiku.studio.pose;

import com.lumiku.studio.database.UpdatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
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

    /** The project with this id, where it is the user's and not deleted by the platform, which only marks. */
    public static Optional<PoseProject> ofUser(String userId, String id, LockModeType lock) {
        return PoseProject.<PoseProject>find("id = ?1 and userId = ?2 and status <> ?3", id, userId, DELETED)
                .withLock(lock)
                .firstResultOptional();
    }
}
