package com.lumiku.studio.pose;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A wish for a new pose, with its votes. Columns: table pose_requests of the schema contract. */
@Entity
@Table(name = "pose_requests")
@DynamicUpdate
public class PoseRequest extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String poseName;

    @Column(nullable = false)
    public String description;

    public String referenceImageUrl;

    public String categoryId;

    public String useCase;

    public int votesCount;

    @Column(nullable = false)
    public String status = "pending";

    public String adminNotes;

    public String completedPoseId;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @Column(nullable = false)
    public Instant updatedAt;

    @PrePersist
    void created() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        updatedAt = createdAt;
    }

    @PreUpdate
    void changed() {
        updatedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
