package com.lumiku.studio.pose;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.avatar.Look;
import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.json.JsonNodeText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A job that renders poses, queued, running or ended. Columns: table pose_generations of the schema contract. */
@Entity
@Table(name = "pose_generations")
@DynamicUpdate
public class PoseGeneration extends CreatedRow {

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

    @Convert(converter = JsonNodeText.class)
    public JsonNode generatedPoseStructure;

    public String avatarId;

    @Convert(converter = Look.AsText.class)
    public Look avatarAttributes;

    public int batchSize;

    public int totalExpectedPoses;

    public boolean useBackgroundChanger;

    public String backgroundPrompt;

    public String backgroundMode;

    public List<String> exportFormats;

    @Column(nullable = false)
    public String status = "pending";

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

    /** A project's newest jobs, newest first. */
    static List<PoseGeneration> newestOf(String projectId, int limit) {
        return PoseGeneration.<PoseGeneration>find("projectId = ?1 order by createdAt desc, id desc", projectId)
                .page(0, limit)
                .list();
    }
}
