package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.FlatArray;
import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.pose.openpose.KeptPose;
import com.lumiku.studio.pose.openpose.KeptPoseJson;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A pose template on offer. Columns: table pose_library of the schema contract. */
@Entity
@Table(name = "pose_library")
@DynamicUpdate
public class LibraryPose extends UpdatedRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    public String description;

    @Column(nullable = false)
    public String categoryId;

    @Column(nullable = false)
    public String previewImageUrl;

    @Column(nullable = false)
    public String referenceImageUrl;

    @Column(nullable = false)
    public String controlnetImageUrl;

    public String thumbnailUrl;

    @Column(nullable = false)
    public String difficulty = "medium";

    @Column(nullable = false)
    public String genderSuitability = "unisex";

    @ColumnTransformer(read = FlatArray.BEFORE + "\"tags\"" + FlatArray.BEHIND)
    public List<String> tags;

    @Column(nullable = false)
    public String sourceType = "curated";

    public String sourceCredit;

    @Column(nullable = false)
    public String licenseType = "platform";

    public int usageCount;

    public int favoriteCount;

    public double ratingAvg;

    public int popularityScore;

    public boolean isPublic = true;

    public boolean isFeatured;

    public boolean isPremium;

    /** Whose own pose it is; null for one that belongs to nobody. */
    public String userId;

    /** What is known of its geometry besides the catalog's. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Convert(converter = KeptPoseJson.class)
    public KeptPose keypoints;

    /** Whether a user may see it: it is public, or the user's own. */
    public boolean isVisibleTo(String user) {
        return isPublic || userId != null && userId.equals(user);
    }

    /** The pose with this id, where a user may see it; null is anybody. */
    public static Optional<LibraryPose> findVisible(String id, String user) {
        return LibraryPose.<LibraryPose>findByIdOptional(id).filter(pose -> pose.isVisibleTo(user));
    }

    /** Those of some ids that a user may see. */
    public static List<LibraryPose> offered(Collection<String> ids, String user) {
        return list("id in ?1 and (isPublic or userId = ?2)", ids, user);
    }

    /**
     * Counts a use of each in its row. In the order of ids, so that two jobs do not wait for each other for ever.
     *
     * @return those that are still there, and stay until the transaction ends
     */
    public static List<LibraryPose> countUse(Collection<String> ids, String user) {
        List<LibraryPose> locked = LibraryPose.<LibraryPose>find(
                        "id in ?1 and (isPublic or userId = ?2) order by id", ids, user)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        update(
                "usageCount = usageCount + 1, popularityScore = usageCount + 1 + favoriteCount where id in ?1",
                locked.stream().map(pose -> pose.id).toList());
        return locked;
    }

    /** Whether a pose is there, and then stays until the transaction ends: rows that refer to it can be written. */
    public static boolean stays(String id) {
        return !getEntityManager()
                .createNativeQuery("SELECT id FROM pose_library WHERE id = :id FOR KEY SHARE", String.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** Counts a favourite more, or less. Being liked is no update. */
    public static void countFavorite(String id, int more) {
        update(
                "favoriteCount = greatest(0, favoriteCount + ?1),"
                        + " popularityScore = usageCount + greatest(0, favoriteCount + ?1) where id = ?2",
                more,
                id);
    }
}
