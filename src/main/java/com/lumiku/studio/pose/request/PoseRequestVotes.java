package com.lumiku.studio.pose.request;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/**
 * Who voted for which wish, in {@code studio.pose_request_votes}. Votes that the platform counted before are in
 * votesCount only, so it is never recomputed from these rows: it grows or shrinks with each of them.
 */
@Singleton
class PoseRequestVotes {

    private final Session database;

    PoseRequestVotes(Session database) {
        this.database = database;
    }

    /**
     * Votes.
     *
     * @return whether that is a new vote
     */
    boolean add(String requestId, String userId) {
        return change("""
                INSERT INTO studio.pose_request_votes ("requestId", "userId") VALUES (:requestId, :userId)
                ON CONFLICT DO NOTHING
                """, requestId, userId);
    }

    /**
     * Takes a vote back.
     *
     * @return whether there was one
     */
    boolean remove(String requestId, String userId) {
        return change("""
                DELETE FROM studio.pose_request_votes WHERE "requestId" = :requestId AND "userId" = :userId
                """, requestId, userId);
    }

    /** Those of some wishes for which a user has voted. */
    Set<String> votedFor(Collection<String> requestIds, String userId) {
        if (requestIds.isEmpty()) {
            return Set.of();
        }
        List<String> voted = database.createNativeQuery("""
                        SELECT "requestId" FROM studio.pose_request_votes
                        WHERE "userId" = :userId AND "requestId" IN (:requestIds)
                        """, String.class)
                .setParameter("userId", userId)
                .setParameterList("requestIds", requestIds)
                .getResultList();
        return new HashSet<>(voted);
    }

    /** A wish as a user sees it. */
    PoseRequestView view(PoseRequest request, String userId) {
        return views(List.of(request), userId).getFirst();
    }

    /** Wishes as a user sees them. */
    List<PoseRequestView> views(List<PoseRequest> requests, String userId) {
        Set<String> voted =
                votedFor(requests.stream().map(request -> request.id).toList(), userId);
        return requests.stream()
                .map(request -> PoseRequestView.of(request, voted.contains(request.id)))
                .toList();
    }

    /** Removes the votes of wishes that the platform has deleted. */
    @Scheduled(every = "1h", delayed = "10m")
    @Transactional
    void removeOrphans() {
        database.createNativeMutationQuery("""
                        DELETE FROM studio.pose_request_votes v
                        WHERE NOT EXISTS (SELECT FROM pose_requests r WHERE r.id = v."requestId")
                        """).executeUpdate();
    }

    private boolean change(String sql, String requestId, String userId) {
        return database.createNativeMutationQuery(sql)
                        .setParameter("requestId", requestId)
                        .setParameter("userId", userId)
                        .executeUpdate()
                > 0;
    }
}
