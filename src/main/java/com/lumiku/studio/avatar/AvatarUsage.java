package com.lumiku.studio.avatar;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.json.JsonNodeText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One use of an avatar by an app. Columns: table avatar_usage_history of the schema contract. */
@Entity
@Table(name = "avatar_usage_history")
@DynamicUpdate
public class AvatarUsage extends CreatedRow {

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
}
