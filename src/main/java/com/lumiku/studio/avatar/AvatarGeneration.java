package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.json.JsonNodeText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A job that makes an avatar, queued, running or ended. Columns: table avatar_generations of the schema contract. */
@Entity
@Table(name = "avatar_generations")
@DynamicUpdate
public class AvatarGeneration extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    public String avatarId;

    @Column(nullable = false)
    public String projectId;

    @Column(nullable = false)
    public String status = "pending";

    @Column(nullable = false)
    public String prompt;

    @Convert(converter = JsonNodeText.class)
    public JsonNode options;

    public String errorMessage;

    public Instant completedAt;

    /** Deletes a project's jobs, whatever their state. */
    static void deleteOfProject(String projectId) {
        delete("projectId", projectId);
    }
}
