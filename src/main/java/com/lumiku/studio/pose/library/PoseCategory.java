package com.lumiku.studio.pose.library;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.pose.library.PoseCategoryTree.CountedCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;

/** A node of the pose library's category tree. Columns: table pose_categories of the schema contract. */
@Entity
@Table(name = "pose_categories")
@DynamicUpdate
public class PoseCategory extends UpdatedRow {

    @Id
    public String id;

    @Column(nullable = false)
    public String name;

    @Column(nullable = false)
    public String displayName;

    public String description;

    @Column(nullable = false)
    public String slug;

    public String parentId;

    @Column(nullable = false)
    public String icon = "folder";

    public int displayOrder;

    @Column(nullable = false)
    public String color = "#3b82f6";

    public int poseCount;

    public boolean isActive = true;

    /** All categories with the number of public poses in each, in the order in which they are shown. */
    static List<CountedCategory> counted() {
        return getEntityManager().createQuery("""
                        select c, (select count(p) from LibraryPose p where p.categoryId = c.id and p.isPublic)
                        from PoseCategory c order by c.displayOrder, c.name, c.id
                        """, CountedCategory.class).getResultList();
    }
}
