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

/** A node of the pose library's category tree. Columns: table pose_categories of the schema contract. */
@Entity
@Table(name = "pose_categories")
@DynamicUpdate
public class PoseCategory extends PanacheEntityBase {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String displayName;

    public String description;

    @Column(nullable = false)
    public String slug;

    public String parentId;

    @Column(nullable = false)
    public String icon = "folder";

    public int displayOrder;

    @Column(nullable = false)
    public String color = "#3b82f6";

    public int poseCount;

    public boolean isActive = true;

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
