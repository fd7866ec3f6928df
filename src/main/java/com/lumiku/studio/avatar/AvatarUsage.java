package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.json.JsonNodeText;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One use of an avatar by an app. Columns: table avatar_usage_history of the schema contract. */
@Entity
@Table(name = "avatar_usage_history")
@DynamicUpdate
public class AvatarUsage extends PanacheEntityBase {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String avatarId;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String appId;

    @Column(nullable = false)
    public String appName;

    @Column(nullable = false)
    public String action;

    public String referenceId;

    public String referenceType;

    @Convert(converter = JsonNodeText.class)
    public JsonNode metadata;

    @Column(nullable = false, updatable = false)
    public Instant createdAt;

    @PrePersist
    void created() {
        createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
