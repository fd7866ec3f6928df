package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Says what open jobs wait for. One query for any number of them, in the caller's transaction or without one. */
@Singleton
public class WaitingJobs {

    /**
     * Of a job's pictures that wait the one that goes on first tells for what and until when. The one that has waited longest tells since
     * when, also while a worker tries it again. Where nobody is there to go on, all wait for that.
     */
    private static final String QUERY = """
            SELECT units."generationId" AS id,
                   CASE WHEN workers.alive > 0
                        THEN (array_agg(units."waitingFor" ORDER BY units.execution_time)
                              FILTER (WHERE NOT units.picked AND units."waitingFor" IS NOT NULL))[1]
                        ELSE 'worker' END AS what,
                   CASE WHEN workers.alive > 0
                        THEN min(units."waitingSince")
                        ELSE greatest(min(units."createdAt"), workers.seen) END AS since,
                   CASE WHEN workers.alive > 0
                        THEN min(units.execution_time) FILTER (WHERE NOT units.picked AND units."waitingFor" IS NOT NULL)
                   END AS until
            FROM studio.generation_units units,
                 (SELECT (%s) AS alive, (SELECT max("seenAt") FROM studio.generation_workers) AS seen) workers
            WHERE units.task_name = :kind AND units."generationId" IN (:ids)
            GROUP BY units."generationId", workers.alive, workers.seen
            """.formatted(LiveWorkers.COUNT);

    private final Session database;

    WaitingJobs(Session database) {
        this.database = database;
    }

    /** What a job waits for. */
    public Waiting of(String kind, String generationId) {
        return of(kind, List.of(generationId)).getOrDefault(generationId, Waiting.FOR_NOTHING);
    }

    /** What jobs wait for, by their ids; those that have ended may be left out. */
    public Map<String, Waiting> of(String kind, Collection<String> generationIds) {
        if (generationIds.isEmpty()) {
            return Map.of();
        }
        try (Stream<Tuple> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("kind", kind)
                .setParameterList("ids", generationIds)
                .getResultStream()) {
            return rows.filter(row -> row.get("what") != null)
                    .collect(Collectors.toMap(row -> row.get("id", String.class), WaitingJobs::waiting));
        }
    }

    private static Waiting waiting(Tuple row) {
        return new Waiting(
                WaitingFor.parse(row.get("what", String.class)),
                row.get("since", Instant.class),
                row.get("until", Instant.class));
    }
}
