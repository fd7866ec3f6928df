package com.lumiku.studio.pose.request;

import com.lumiku.studio.database.UpdatedRow;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A wish for a new pose, with its votes. Columns: table pose_requests of the schema contract. */
@Entity
@Table(name = "pose_requests")
@DynamicUpdate
public class PoseRequest extends UpdatedRow {

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String userId;

    @Column(nullable = false)
    public String poseName;

    @Column(nullable = false)
    public String description;

    public String referenceImageUrl;

    public String categoryId;

    public String useCase;

    public int votesCount;

    @Column(nullable = false)
    public String status = "pending";

    public String adminNotes;

    public String completedPoseId;

    /** Those of a status, or all, with most votes first. */
    static PageQuery<PoseRequest> pagesOf(String status) {
        return PageQuery.of(
                        PoseRequest.class,
                        Keyset.ofNumbers("votes", "votesCount", request -> request.votesCount, request -> request.id))
                .equalIfGiven(
                        "status",
                        status == null ? null : PoseRequestStatus.parse(status).text());
    }

    /** The request with this id. */
    static PoseRequest withId(String id, LockModeType lock) {
        return PoseRequest.<PoseRequest>findByIdOptional(id, lock)
                .orElseThrow(() -> ProblemException.notFound("Request"));
    }
}
