package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A picture that a job produced. Columns: table generated_poses of the schema contract. */
@Entity
@Table(name = "generated_poses")
@DynamicUpdate
public class GeneratedPose extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String generationId;

    public String variationKey;

    public String poseLibraryId;

    @Column(nullable = false)
    public String outputImageUrl;

    @Column(nullable = false)
    public String thumbnailUrl;

    public String originalImageUrl;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, String> exportFormats = Map.of();

    public boolean backgroundChanged;

    public String backgroundPrompt;

    @Column(nullable = false)
    public String promptUsed;

    public Integer seedUsed;

    public double controlnetWeight = 0.75;

    public Double generationTime;

    public Double aiConfidenceScore;

    public boolean isFavorite;

    public int downloadCount;

    @Column(nullable = false)
    public String status = "completed";

    public String errorMessage;
}
