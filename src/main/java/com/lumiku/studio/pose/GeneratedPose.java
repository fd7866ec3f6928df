package com.lumiku.studio.pose;

import com.lumiku.studio.database.CreatedRow;
import com.lumiku.studio.json.StringMapText;
import com.lumiku.studio.pose.library.LibraryPose;
import com.lumiku.studio.web.paging.Keyset;
import com.lumiku.studio.web.paging.PageQuery;
import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A picture that a job produced. Columns: table generated_poses of the schema contract. */
@Entity
@Table(name = "generated_poses")
@DynamicUpdate
public class GeneratedPose extends CreatedRow {

    static final String COMPLETED = "completed";
    static final String FAILED = "failed";

    @Id
    @UuidGenerator(algorithm = UuidVersion7Strategy.class)
    public String id;

    @Column(nullable = false)
    public String generationId;

    public String variationKey;

    public String poseLibraryId;

    @Column(nullable = false)
    public String outputImageUrl;

    @Column(nullable = false)
    public String thumbnailUrl;

    public String originalImageUrl;

    @Column(nullable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    @Convert(converter = StringMapText.class)
    public Map<String, String> exportFormats = Map.of();

    public boolean backgroundChanged;

    /** The words or the colour; null for an uploaded picture. */
    public String backgroundPrompt;

    @Column(nullable = false)
    public String promptUsed;

    public Integer seedUsed;

    public double controlnetWeight = 0.75;

    public Double generationTime;

    public Double aiConfidenceScore;

    public boolean isFavorite;

    public int downloadCount;

    @Column(nullable = false)
    public String status = COMPLETED;

    public String errorMessage;

    /** The picture with this id, where it is the user's. */
    static Optional<GeneratedPose> findOfUser(String userId, String id, LockModeType lock) {
        return GeneratedPose.<GeneratedPose>find(
                        "id = ?1 and generationId in (select g.id from PoseGeneration g where g.userId = ?2)",
                        id,
                        userId)
                .withLock(lock)
                .firstResultOptional();
    }

    /**
     * The picture with this id, where it is the user's.
     *
     * @throws ProblemException 404
     */
    public static GeneratedPose ofUser(String userId, String id, LockModeType lock) {
        return findOfUser(userId, id, lock).orElseThrow(() -> ProblemException.notFound("Pose"));
    }

    /**
     * One of a user's finished pictures.
     *
     * @throws ProblemException 404; 409 where it could not be made
     */
    public static GeneratedPose finished(String userId, String id, LockModeType lock) {
        GeneratedPose pose = ofUser(userId, id, lock);
        pose.requireMade();
        return pose;
    }

    /** All pictures of a job, made or not, the oldest first. */
    public static List<GeneratedPose> ofGeneration(String generationId) {
        return list("generationId = ?1 order by createdAt, id", generationId);
    }

    /** The finished pictures of a job, the oldest first. */
    static PageQuery<GeneratedPose> pagesOf(String generationId) {
        Keyset<GeneratedPose> order = Keyset.ofTimes("made", "createdAt", pose -> pose.createdAt, pose -> pose.id);
        return PageQuery.of(GeneratedPose.class, order.ascending())
                .equal("generationId", generationId)
                .equal("status", COMPLETED);
    }

    /**
     * A user's finished pictures over all jobs.
     *
     * @param byDownloads those with most downloads first; else the newest
     */
    static PageQuery<GeneratedPose> pagesOf(String userId, PoseFilter filter, boolean byDownloads) {
        Keyset<GeneratedPose> order = byDownloads
                ? Keyset.ofNumbers("downloads", "downloadCount", pose -> pose.downloadCount, pose -> pose.id)
                : Keyset.ofTimes("recent", "createdAt", pose -> pose.createdAt, pose -> pose.id);
        PageQuery<GeneratedPose> own = PageQuery.of(GeneratedPose.class, order)
                .where(
                        "generationId in (select g.id from PoseGeneration g where g.userId = :userId"
                                + (filter.projectId() == null ? ")" : " and g.projectId = :projectId)"),
                        filter.projectId() == null
                                ? Map.of("userId", userId)
                                : Map.of("userId", userId, "projectId", filter.projectId()))
                .equal("status", COMPLETED);
        return own.equalIfGiven("generationId", filter.generationId())
                .equalIfGiven("poseLibraryId", filter.poseLibraryId())
                .equalIfGiven("isFavorite", filter.favorite());
    }

    /** A user's pictures with these ids. */
    public static List<GeneratedPose> ofUser(String userId, Collection<String> ids) {
        return list(
                "id in ?1 and generationId in (select g.id from PoseGeneration g where g.userId = ?2)", ids, userId);
    }

    /** The job of a user's picture; loads nothing else. */
    static Optional<String> generationOf(String userId, String id) {
        return GeneratedPose.<GeneratedPose>find(
                        "select p.generationId from GeneratedPose p where p.id = ?1"
                                + " and p.generationId in (select g.id from PoseGeneration g where g.userId = ?2)",
                        id,
                        userId)
                .project(String.class)
                .firstResultOptional();
    }

    /**
     * All pictures of jobs, made or not, locked: no favourite and no format comes to them that whoever deletes them has not seen.
     */
    static List<GeneratedPose> lockedOfGenerations(Collection<String> generationIds) {
        return GeneratedPose.<GeneratedPose>find("generationId in ?1 order by id", generationIds)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The keys of a job's pictures that could not be made; empty where another program has noted one without its key. */
    static List<String> failedKeys(String generationId) {
        List<String> keys = GeneratedPose.<GeneratedPose>list(
                        "generationId = ?1 and status = ?2 order by variationKey", generationId, FAILED)
                .stream()
                .map(pose -> pose.variationKey)
                .toList();
        return keys.contains(null) ? List.of() : keys;
    }

    /** Which of a job's pictures are there. */
    static List<PoseVariation> made(String generationId) {
        return GeneratedPose.<GeneratedPose>find("generationId = ?1 and status = ?2", generationId, COMPLETED)
                .project(Shown.class)
                .stream()
                .map(Shown::variation)
                .toList();
    }

    /** What it shows, also where another program made it. */
    public PoseVariation variation() {
        return new Shown(variationKey, poseLibraryId).variation();
    }

    /** Why pictures of a job could not be made, each time it happened. */
    static List<String> reasons(String generationId) {
        return GeneratedPose.<GeneratedPose>find("generationId = ?1 and status = ?2", generationId, FAILED).stream()
                .map(pose -> Objects.requireNonNullElse(pose.errorMessage, ""))
                .toList();
    }

    /** Forgets the pictures of a job that could not be made: they are to be tried again. */
    static void deleteFailed(String generationId) {
        forgetFavorites(list("generationId = ?1 and status = ?2 and isFavorite", generationId, FAILED));
        delete("generationId = ?1 and status = ?2", generationId, FAILED);
    }

    /** Counts a download in the row itself, so that none is lost. */
    public static void countDownload(String id) {
        update("downloadCount = downloadCount + 1 where id = ?1", id);
    }

    /** Whose files its files are: known before the row has an id. */
    public String owner() {
        return generationId + '/' + (variationKey == null ? id : variationKey);
    }

    /** Whether there is a picture. */
    public boolean isMade() {
        return status.equals(COMPLETED);
    }

    /** @throws ProblemException 409 where it could not be made */
    public void requireMade() {
        if (!isMade()) {
            throw new ProblemException(ProblemKind.CONFLICT, "This picture is not there: it is " + status);
        }
    }

    /** What names its files. */
    public Set<String> files() {
        return Stream.concat(Stream.of(outputImageUrl, thumbnailUrl, originalImageUrl), exportFormats.values().stream())
                .filter(file -> file != null && !file.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Part of a row. */
    @RegisterForReflection
    record Shown(String variationKey, String poseLibraryId) {

        PoseVariation variation() {
            return variationKey != null
                    ? PoseVariation.parse(variationKey)
                    : new PoseVariation(Objects.requireNonNullElse(poseLibraryId, PoseVariation.TEXT), 1);
        }
    }

    /** Counts the favourites less that go with pictures which are about to be deleted. */
    static void forgetFavorites(Collection<GeneratedPose> pictures) {
        SortedMap<String, Integer> favorites = new TreeMap<>();
        pictures.stream()
                .filter(picture -> picture.isFavorite && picture.poseLibraryId != null)
                .forEach(picture -> favorites.merge(picture.poseLibraryId, 1, Integer::sum));
        favorites.forEach((id, gone) -> LibraryPose.countFavorite(id, -gone));
    }
}
