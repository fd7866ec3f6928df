package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;

/**
 * The table {@code studio.generation_units}. All of it runs in the caller's transaction; all times are the database's.
 *
 * <p>Users take turns (start-time fair queueing): each unit gets the number of its turn, one more than the same user's unit
 * before it, but none before the turn that is being served. The lowest turn is next, so 300 units of one user do not keep
 * another's first unit waiting for longer than one unit takes. A turn is kept as db-scheduler's priority, negated.
 *
 * @see <a href="https://doi.org/10.1109/90.649569">Start-time fair queueing (Goyal, Vin, Cheng 1997)</a>
 */
@Singleton
public class QueuedUnits {

    static final String TABLE = "studio.generation_units";

    /** Of a picture's unit: a turn, negated. Those of an {@link Outbox} have none, and {@value #OF_OUTBOX} in its place. */
    public static final String IS_PICTURE = "priority <= 0";

    static final int OF_OUTBOX = 1;

    private static final String LOCK_TURNS =
            "SELECT true FROM pg_advisory_xact_lock(hashtextextended('studio.generation_units ' || :userId, 0))";

    /** Due since ever, so that no clock delays it; its version is like no other unit's of that name, before or after. */
    private static final String INSERT = """
            INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                                                 "generationId", "userId")
            SELECT :kind, :instance || wanted.key, to_timestamp(0), false,
                   CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint),
                   -(turn.first + CAST(wanted.position AS int) - 1), :generationId, :userId
            FROM unnest(CAST(:keys AS text[])) WITH ORDINALITY AS wanted (key, position),
                 (SELECT greatest(
                      coalesce((SELECT -min(priority) FROM studio.generation_units WHERE picked AND priority <= 0),
                               (SELECT -max(priority) FROM studio.generation_units WHERE NOT picked AND priority <= 0), 0),
                      coalesce((SELECT 1 - min(priority) FROM studio.generation_units
                                WHERE "userId" = :userId AND priority <= 0), 0))
                 ) AS turn (first)
            ON CONFLICT DO NOTHING
            """;

    /** One that waits is due now. */
    private static final String POST = """
            INSERT INTO studio.generation_units AS waiting (task_name, task_instance, execution_time, picked, version, priority,
                                                            "generationId", "userId")
            VALUES (:kind, :instance, now(), false, CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint),
                    :priority, :generationId, :userId)
            ON CONFLICT (task_name, task_instance) DO UPDATE SET execution_time = excluded.execution_time WHERE NOT waiting.picked
            """;

    /** Takes units from whoever holds them; the version ends the lease. */
    public static final String RELEASE = """
            UPDATE studio.generation_units
            SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1
            """;

    /** With {@link #RELEASE}: its worker was lost, which says nothing of the picture; the next pause is as long as all so far. */
    public static final String AS_LOST = """
            , "waitingFor" = 'worker', "waitingSince" = coalesce("waitingSince", now()),
              execution_time = now() + least(now() - coalesce("waitingSince", now()), make_interval(secs => :longestPause))
            """;

    private static final String AS_FAILURE = """
            , consecutive_failures = coalesce(consecutive_failures, 0) + 1, last_failure = now(),
              reasons = reasons || CAST(:reason AS text), "waitingFor" = NULL, "waitingSince" = NULL,
              execution_time = now() + make_interval(secs => :pause)
            """;

    private static final String AS_PUT_OFF = """
            , "waitingFor" = NULL, "waitingSince" = NULL, execution_time = now() + make_interval(secs => :pause)
            """;

    private static final String AS_WAITING = """
            , "waitingFor" = :what, "waitingSince" = coalesce("waitingSince", now()),
              execution_time = now() + make_interval(secs => :pause)
            """;

    private static final String HELD = """
             WHERE task_name = :kind AND task_instance = :instance AND picked AND picked_by = :worker
               AND version = :version
            """;

    private final Session database;

    QueuedUnits(Session database) {
        this.database = database;
    }

    /** Adds those units of a job that are not there yet; how many. */
    int add(String kind, String generationId, String userId, Collection<String> keys) {
        database.createNativeQuery(LOCK_TURNS, Boolean.class)
                .setParameter("userId", userId)
                .getSingleResult();
        return database.createNativeMutationQuery(INSERT)
                .setParameter("kind", kind)
                .setParameter("generationId", generationId)
                .setParameter("instance", Unit.instanceOf(generationId))
                .setParameter("userId", userId)
                .setParameter("keys", keys.toArray(String[]::new))
                .executeUpdate();
    }

    /** Adds a message, to be sent now. */
    void post(Unit unit, String userId) {
        database.createNativeMutationQuery(POST)
                .setParameter("kind", unit.kind())
                .setParameter("generationId", unit.generationId())
                .setParameter("instance", unit.instance())
                .setParameter("userId", userId)
                .setParameter("priority", OF_OUTBOX)
                .executeUpdate();
    }

    /** Removes a job's units, also those being made: their workers lose the lease. How many there were. */
    int remove(String kind, String generationId) {
        return database.createNativeMutationQuery(
                        "DELETE FROM studio.generation_units WHERE \"generationId\" = :generationId AND task_name = :kind")
                .setParameter("kind", kind)
                .setParameter("generationId", generationId)
                .executeUpdate();
    }

    /** Removes the unit; false where the lease is lost, and then nothing may be written for it. */
    boolean end(Lease lease) {
        return update("DELETE FROM studio.generation_units" + HELD, lease);
    }

    /** An attempt was in vain: gives the unit back, to be tried again after a while. */
    boolean retry(Lease lease, String reason, Duration pause) {
        return held(RELEASE + AS_FAILURE + HELD, lease)
                        .setParameter("reason", reason)
                        .setParameter("pause", seconds(pause))
                        .executeUpdate()
                == 1;
    }

    /** It could not be attempted: gives the unit back, to be looked at again after a while. */
    boolean postpone(Lease lease, WaitingFor what, Duration pause) {
        return held(RELEASE + AS_WAITING + HELD, lease)
                        .setParameter("what", what.text())
                        .setParameter("pause", seconds(pause))
                        .executeUpdate()
                == 1;
    }

    /** Keeps the unit from others until the transaction ends; false where the lease is lost. */
    boolean lock(Lease lease) {
        return selected("SELECT true", lease, Boolean.class, " FOR UPDATE")
                .findFirst()
                .isPresent();
    }

    /** Gives the unit back, to be looked at again after a while. */
    boolean putOff(Lease lease, Duration pause) {
        return held(RELEASE + AS_PUT_OFF + HELD, lease)
                        .setParameter("pause", seconds(pause))
                        .executeUpdate()
                == 1;
    }

    /** Gives the unit back at once, as if it had not been taken. */
    boolean giveBack(Lease lease) {
        return update(RELEASE + HELD, lease);
    }

    /** Gives back whatever a worker holds. */
    int giveBackAll(String worker) {
        return database.createNativeMutationQuery(RELEASE + " WHERE picked AND picked_by = :worker")
                .setParameter("worker", worker)
                .executeUpdate();
    }

    /** Ends the lease of a worker that is silent. */
    boolean revoke(Lease lease, Duration longestPause) {
        return held(RELEASE + AS_LOST + HELD, lease)
                        .setParameter("longestPause", seconds(longestPause))
                        .executeUpdate()
                == 1;
    }

    /** How long the unit has been waiting in vain; nothing where it is no longer this lease's. */
    Duration waited(Lease lease) {
        Double seconds = selected(
                        "SELECT CAST(extract(epoch FROM clock_timestamp() - \"waitingSince\") AS float8)",
                        lease,
                        Double.class,
                        "")
                .findFirst()
                .orElse(0.0);
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Why the attempts so far were in vain, the first one first. */
    List<String> reasons(Lease lease) {
        return selected("SELECT unnest(reasons)", lease, String.class, "").toList();
    }

    private boolean update(String sql, Lease lease) {
        return held(sql, lease).executeUpdate() == 1;
    }

    private MutationQuery held(String sql, Lease lease) {
        MutationQuery query = database.createNativeMutationQuery(sql);
        bind(query, lease);
        return query;
    }

    private <T> Stream<T> selected(String columns, Lease lease, Class<T> type, String lock) {
        SelectionQuery<T> query =
                database.createNativeQuery(columns + " FROM studio.generation_units" + HELD + lock, type);
        bind(query, lease);
        return query.getResultList().stream().filter(Objects::nonNull);
    }

    private static void bind(CommonQueryContract query, Lease lease) {
        query.setParameter("kind", lease.unit().kind());
        query.setParameter("instance", lease.unit().instance());
        query.setParameter("worker", lease.worker());
        query.setParameter("version", lease.version());
    }

    private static double seconds(Duration pause) {
        return pause.toMillis() / 1000.0;
    }
}
