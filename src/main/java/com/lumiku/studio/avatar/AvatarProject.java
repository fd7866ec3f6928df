package com.lumiku.studio.avatar;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A user's avatar project: the container of avatars. Columns: table avatar_projects of the schema contract. */
@Entity
@Table(name = "avatar_projects")
@DynamicUpdate
public class AvatarProject extends UpdatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String name;

    public String description;

    /**
     * The project with this id, where it is the user's.
     *
     * @throws ProblemException 404
     */
    public static AvatarProject ofUser(String userId, String id, LockModeType lock) {
        return AvatarProject.<AvatarProject>find("id = ?1 and userId = ?2", id, userId)
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> ProblemException.notFound("Project"));
    }

    /** Whether a project is there, and then stays until the transaction ends: rows that refer to it can be written. */
    static boolean stays(String id) {
        return AvatarProject.<AvatarProject>find("id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional()
                .isPresent();
    }
}
