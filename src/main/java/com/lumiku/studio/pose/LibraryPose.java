package com.lumiku.studio.pose;

import com.lumiku.studio.database.UpdatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
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
}
