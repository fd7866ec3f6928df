package com.lumiku.studio.avatar.usage;

import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.avatar.Avatar;
import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.json.JsonNodeText;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
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

    /** The uses of an avatar, newest first. */
    static PageQuery<AvatarUsage> pagesOf(String avatarId) {
        return PageQuery.of(
                        AvatarUsage.class,
                        Keyset.ofTimes("created", "createdAt", usage -> usage.createdAt, usage -> usage.id))
                .equal("avatarId", avatarId);
    }

    /**
     * Adds a use to an avatar's history and counts it, in the caller's transaction. Any number may do so at once.
     *
     * @return empty where the avatar is not the user's
     */
    public static Optional<AvatarUsage> record(String userId, String avatarId, AvatarUsageInput input) {
        if (!Avatar.countUse(userId, avatarId)) {
            return Optional.empty();
        }
        AvatarUsage usage = new AvatarUsage();
        usage.avatarId = avatarId;
        usage.userId = userId;
        usage.appId = input.appId();
        usage.appName = input.appName();
        usage.action = input.action();
        usage.referenceId = input.referenceId();
        usage.referenceType = input.referenceType();
        usage.metadata = input.metadata();
        usage.persist();
        return Optional.of(usage);
    }
}
