package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.FlatArray;
import com.lumiku.studio.database.UpdatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;

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

    /** Those of some ids that are public. */
    public static List<LibraryPose> offered(Collection<String> ids) {
        return list("id in ?1 and isPublic", ids);
    }

    /**
     * Counts a use of each in its row. In the order of ids, so that two jobs do not wait for each other for ever.
     *
     * @return those that are still there, and stay until the transaction ends
     */
    public static List<LibraryPose> countUse(Collection<String> ids) {
        List<LibraryPose> locked = LibraryPose.<LibraryPose>find("id in ?1 and isPublic order by id", ids)
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
