package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.Channel;
import com.lumiku.studio.generation.GenerationChange;
import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generation;
import com.lumiku.studio.generation.lifecycle.GenerationStep;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/**
 * When each generation has changed last: the table {@code studio.generation_changes}. Each step is written there and told to all replicas
 * at the commit.
 *
 * <p>A position is a snapshot of the database. What its transactions have not seen has changed since, in whichever order they began
 * and were committed: no sequence and no clock could say so.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT">Snapshots</a>
 */
@Singleton
class ChangeLog {

    private static final String WRITE = """
            WITH change AS (
                INSERT INTO studio.generation_changes (kind, "generationId", "userId")
                VALUES (:kind, :generationId, :userId)
                ON CONFLICT (kind, "generationId")
                DO UPDATE SET transaction = excluded.transaction, "changedAt" = excluded."changedAt"
                RETURNING true)
            SELECT true FROM change, pg_notify(:channel, :payload)
            """;

    /** A position of another server, as before a backup was restored, is older than everything. */
    private static final String SINCE = """
            WITH asked AS (
                SELECT CASE WHEN pg_snapshot_xmax(given) <= pg_snapshot_xmax(pg_current_snapshot()) THEN given
                            ELSE CAST('1:1:' AS pg_snapshot) END AS position
                FROM (SELECT CAST(:position AS pg_snapshot) AS given) AS of_caller)
            SELECT kind, "generationId" AS id, "userId"
            FROM studio.generation_changes, asked
            WHERE "userId" IN (:userIds)
              AND transaction >= pg_snapshot_xmin(asked.position)
              AND NOT pg_visible_in_snapshot(transaction, asked.position)
            """;

    private final Session database;

    ChangeLog(Session database) {
        this.database = database;
    }

    void write(@Observes GenerationStep step) {
        Generation generation = step.generation();
        GenerationChange change = new GenerationChange(new JobId(generation.kind(), generation.id), generation.userId);
        database.createNativeQuery(WRITE, Boolean.class)
                .setParameter("kind", generation.kind())
                .setParameter("generationId", generation.id)
                .setParameter("userId", generation.userId)
                .setParameter("channel", Channel.GENERATIONS.channelName())
                .setParameter("payload", change.payload())
                .getSingleResult();
    }

    /** Where the log is now. */
    Position position() {
        return new Position(database.createNativeQuery("SELECT CAST(pg_current_snapshot() AS text)", String.class)
                .getSingleResult());
    }

    /** The generations of users that have changed since. */
    List<GenerationChange> since(Position position, Collection<String> userIds) {
        return database.createNativeQuery(SINCE, Tuple.class)
                .setParameter("position", position.snapshot())
                .setParameterList("userIds", userIds)
                .getResultStream()
                .map(row -> new GenerationChange(
                        new JobId(row.get("kind", String.class), row.get("id", String.class)),
                        row.get("userId", String.class)))
                .toList();
    }

    /** Nobody comes back after that long and expects to have missed nothing. */
    @Scheduled(every = "1h", delayed = "12m")
    @Transactional
    void forget() {
        database.createNativeMutationQuery(
                        "DELETE FROM studio.generation_changes WHERE \"changedAt\" < now() - interval '7 days'")
                .executeUpdate();
    }
}
