package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A library pose that a job was asked for. Columns: table pose_selections of the schema contract. */
@Entity
@Table(name = "pose_selections")
@DynamicUpdate
public class PoseSelection extends CreatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String generationId;

    @Column(nullable = false)
    public String poseLibraryId;

    /** Notes the poses of a job. */
    static void persistAll(String generationId, List<String> poseIds) {
        persist(poseIds.stream().map(poseId -> {
            PoseSelection selection = new PoseSelection();
            selection.generationId = generationId;
            selection.poseLibraryId = poseId;
            return selection;
        }));
    }

    /** The poses of a job, in the order in which they were asked for. */
    static List<String> poseIds(String generationId) {
        return PoseSelection.<PoseSelection>list("generationId = ?1 order by id", generationId).stream()
                .map(selection -> selection.poseLibraryId)
                .toList();
    }
}
