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

/** Says what open jobs wait for, and for how long. One query for any number of them, in the caller's transaction or without one. */
@Singleton
public class WaitingJobs {

    /** So many pictures before a job's are counted. */
    static final int COUNTED = 10_000;

    /**
     * Of a job's pictures that wait the one that goes on first tells for what and until when. The one that has waited longest tells since
     * when, also while a worker tries it again. Where nobody is there to go on, all wait for that.
     *
     * <p>Turns are counted along the index that units are taken by, once for all jobs, no further than to the last one's, and not beyond
     * {@value #COUNTED}: whoever has more before him is told that, and no time. Workers that have made nothing yet count as fast as the
     * others. Nobody knows how long a job will take that waits for something else than its turn.
     */
    static final String QUERY = """
            WITH workers AS (
                SELECT count(*) FILTER (WHERE alive) AS alive, max("seenAt") AS seen, sum(slots) FILTER (WHERE alive) AS slots,
                       sum(slots / nullif(coalesce("secondsPerPicture", usual), 0)) FILTER (WHERE alive) AS pace
                FROM (SELECT "seenAt", coalesce(slots, 1) AS slots, "secondsPerPicture",
                             avg("secondsPerPicture") OVER () AS usual, %s AS alive
                      FROM studio.generation_workers) AS each),
            jobs AS (
                SELECT "generationId" AS id, bool_or(picked) AS begun, min("createdAt") AS "createdAt",
                       max(priority) FILTER (WHERE NOT picked) AS first, min(priority) FILTER (WHERE NOT picked) AS last,
                       (array_agg("waitingFor" ORDER BY execution_time)
                           FILTER (WHERE NOT picked AND "waitingFor" IS NOT NULL))[1] AS what,
                       min("waitingSince") AS since,
                       min(execution_time) FILTER (WHERE NOT picked AND "waitingFor" IS NOT NULL) AS until
                FROM studio.generation_units
                WHERE task_name = :kind AND "generationId" IN (:ids)
                GROUP BY "generationId"),
            turns AS (
                SELECT priority, count(*) AS units, sum(count(*)) OVER (ORDER BY priority DESC) AS through
                FROM (SELECT priority FROM studio.generation_units
                      WHERE picked = false AND %s AND priority >= (SELECT min(last) FROM jobs)
                      ORDER BY priority DESC LIMIT %s) AS next
                GROUP BY priority),
            work AS (SELECT count(*) AS units FROM studio.generation_units WHERE picked AND %s)
            SELECT jobs.id,
                   CASE WHEN workers.alive > 0 THEN jobs.what ELSE 'worker' END AS what,
                   CASE WHEN workers.alive > 0 THEN jobs.since ELSE greatest(jobs."createdAt", workers.seen) END AS since,
                   CASE WHEN workers.alive > 0 THEN jobs.until END AS until,
                   CAST(CASE WHEN jobs.begun THEN 0 WHEN first.priority IS NULL AND jobs.first IS NOT NULL THEN %s
                             ELSE work.units + first.through - first.units END AS integer) AS "queuePosition",
                   CASE WHEN workers.alive > 0 AND jobs.what IS NULL AND (last.through < %s OR jobs.last IS NULL)
                        THEN CAST(ceil(ceil((work.units + coalesce(last.through, 0)) / workers.slots)
                                       * workers.slots / workers.pace) AS integer) END AS "secondsLeft"
            FROM jobs CROSS JOIN workers CROSS JOIN work
            LEFT JOIN turns AS first ON first.priority = jobs.first
            LEFT JOIN turns AS last ON last.priority = jobs.last
            """.formatted(
                    LiveWorkers.IS_ALIVE, QueuedUnits.IS_PICTURE, COUNTED, QueuedUnits.IS_PICTURE, COUNTED, COUNTED);

    private final Session database;

    WaitingJobs(Session database) {
        this.database = database;
    }

    /** What a job waits for. */
    public Waiting of(String kind, String generationId) {
        return of(kind, List.of(generationId)).getOrDefault(generationId, Waiting.FOR_NOTHING);
    }

    /** What jobs wait for, by their ids; those of which nothing is queued are left out. */
    public Map<String, Waiting> of(String kind, Collection<String> generationIds) {
        if (generationIds.isEmpty()) {
            return Map.of();
        }
        try (Stream<Tuple> rows = database.createNativeQuery(QUERY, Tuple.class)
                .setParameter("kind", kind)
                .setParameterList("ids", generationIds)
                .getResultStream()) {
            return rows.collect(Collectors.toMap(row -> row.get("id", String.class), WaitingJobs::waiting));
        }
    }

    private static Waiting waiting(Tuple row) {
        String what = row.get("what", String.class);
        return new Waiting(
                what == null ? null : WaitingFor.parse(what),
                what == null ? null : row.get("since", Instant.class),
                row.get("until", Instant.class),
                row.get("queuePosition", Integer.class),
                row.get("secondsLeft", Integer.class));
    }
}
