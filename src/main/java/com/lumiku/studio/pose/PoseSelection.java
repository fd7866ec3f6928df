package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A library pose that a job was asked for. Columns: table pose_selections of the schema contract. */
@Entity
@Table(name = "pose_selections")
@DynamicUpdate
public class PoseSelection extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String generationId;

    @Column(nullable = false)
    public String poseLibraryId;
}
