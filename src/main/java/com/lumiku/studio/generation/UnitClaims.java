package com.lumiku.studio.generation;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.lumiku.studio.internals.ReachesInto;
import java.time.Instant;
import java.util.List;

/**
 * How db-scheduler takes units from the queue: as many as there are slots, pictures whose turn is next and messages that are due, of the
 * kinds that are known here, by the database's clock.
 *
 * <p>Taking does not wait for the disk of the database. Should a crash of the database forget it, the unit is free again, and
 * whoever takes it is another worker or, by the same name and version, this one again: as a unit is ended by deleting its row,
 * only one of them ends it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/wal-async-commit.html">Asynchronous commit</a>
 */
@ReachesInto(
        library = "db-scheduler",
        version = "16.12.0",
        reason = "PostgreSqlJdbcCustomization is overridden, so that units are claimed in the order of their turn.",
        until = "A claim can be given as a statement.")
final class UnitClaims extends PostgreSqlJdbcCustomization {

    /** Pictures. Parameters: the kinds, how many. The kinds are told so that the planner expects nearly all units to be of them. */
    static final String NEXT = """
            SELECT task_name, task_instance FROM %s
            WHERE picked = false AND execution_time <= now()
              AND array_position(string_to_array(?, ','), task_name) IS NOT NULL AND %s
            ORDER BY priority DESC, execution_time LIMIT ? FOR UPDATE SKIP LOCKED
            """.formatted(QueuedUnits.TABLE, QueuedUnits.IS_PICTURE);

    /**
     * Messages. Parameters: how many of a user's at once, the kinds, how many. However many wait, only the first of each user are read:
     * users are found by leaps along an index that has messages alone.
     */
    static final String NEXT_MESSAGES = """
            SELECT task_name, task_instance FROM %1$s
            WHERE picked = false AND (task_name, task_instance) IN (
                WITH RECURSIVE senders (id) AS (
                    SELECT min("userId") FROM %1$s WHERE priority = %2$s
                    UNION ALL
                    SELECT (SELECT min("userId") FROM %1$s WHERE priority = %2$s AND "userId" > senders.id)
                    FROM senders WHERE senders.id IS NOT NULL
                ), sending AS (
                    SELECT "userId" AS id, count(*) AS units FROM %1$s WHERE picked AND priority = %2$s GROUP BY "userId"
                )
                SELECT due.task_name, due.task_instance
                FROM (SELECT senders.id, ? - coalesce(sending.units, 0) AS free
                      FROM senders LEFT JOIN sending USING (id) WHERE senders.id IS NOT NULL) AS sender
                CROSS JOIN LATERAL (
                    SELECT task_name, task_instance, execution_time FROM %1$s
                    WHERE "userId" = sender.id AND priority = %2$s AND execution_time <= now() AND picked = false
                      AND array_position(string_to_array(?, ','), task_name) IS NOT NULL
                    ORDER BY execution_time LIMIT greatest(sender.free, 0)) AS due
                ORDER BY due.execution_time LIMIT ?)
            FOR UPDATE SKIP LOCKED
            """.formatted(QueuedUnits.TABLE, QueuedUnits.OF_OUTBOX);

    /** So many users' receivers may hang before others' messages wait. */
    private static final int USERS = 4;

    private static final String CLAIM = """
            WITH pictures AS (%2$s), messages AS (%3$s), claimed AS (
                UPDATE %1$s SET picked = true, picked_by = ?, last_heartbeat = now(), version = version + 1
                WHERE (task_name, task_instance) IN (TABLE pictures UNION ALL TABLE messages)
                RETURNING *)
            SELECT claimed.* FROM claimed, set_config('synchronous_commit', 'off', true)
            ORDER BY priority DESC, execution_time
            """.formatted(QueuedUnits.TABLE, NEXT, NEXT_MESSAGES);

    private final Lane pictures;
    private final Lane messages;

    UnitClaims(Lane pictures, Lane messages) {
        super(false, true);
        this.pictures = pictures;
        this.messages = messages;
    }

    @Override
    public List<Execution> lockAndFetchSingleStatement(
            JdbcTaskRepositoryContext scheduler, Instant now, int limit, boolean orderByPriority) {
        int freeForMessages = Math.min(limit, messages.free());
        // The threads of messages are not for pictures that are being kept.
        int freeForPictures = Math.min(limit - messages.free(), pictures.free());
        if (freeForPictures <= 0 && freeForMessages <= 0) {
            return List.of();
        }
        List<Execution> claimed = scheduler.jdbcRunner.query(
                CLAIM,
                statement -> {
                    statement.setString(1, pictures.kindList());
                    statement.setInt(2, Math.max(0, freeForPictures));
                    statement.setInt(3, Math.max(1, messages.size() / USERS));
                    statement.setString(4, messages.kindList());
                    statement.setInt(5, Math.max(0, freeForMessages));
                    statement.setString(6, scheduler.schedulerName.getName());
                },
                scheduler.resultSetMapper.get());
        int claimedMessages = (int) claimed.stream()
                .filter(unit -> messages.kinds().contains(unit.getTaskName()))
                .count();
        messages.slots().take(claimedMessages);
        pictures.slots().take(claimed.size() - claimedMessages);
        return claimed;
    }
}
