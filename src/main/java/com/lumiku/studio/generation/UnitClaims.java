package com.lumiku.studio.generation;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.lumiku.studio.internals.ReachesInto;
import java.time.Instant;
import java.util.List;

/**
 * How db-scheduler takes units from the queue: as many as there are slots, those whose turn is next, of the kinds that are
 * known here, by the database's clock.
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

    /** Parameters: the kinds, how many. The kinds are told so that the planner expects nearly all units to be of them. */
    static final String NEXT = """
            SELECT task_name, task_instance FROM %s
            WHERE picked = false AND execution_time <= now()
              AND array_position(string_to_array(?, ','), task_name) IS NOT NULL
            ORDER BY priority DESC, execution_time LIMIT ? FOR UPDATE SKIP LOCKED
            """.formatted(QueuedUnits.TABLE);

    private static final String CLAIM = """
            WITH claimed AS (
                UPDATE %s SET picked = true, picked_by = ?, last_heartbeat = now(), version = version + 1
                WHERE (task_name, task_instance) IN (%s)
                RETURNING *)
            SELECT claimed.* FROM claimed, set_config('synchronous_commit', 'off', true)
            ORDER BY priority DESC, execution_time
            """.formatted(QueuedUnits.TABLE, NEXT);

    private final MakingSlots slots;
    private final int workers;
    private final String kinds;

    UnitClaims(MakingSlots slots, int workers, List<String> kinds) {
        super(false, true);
        this.slots = slots;
        this.workers = workers;
        this.kinds = String.join(",", kinds);
    }

    @Override
    public List<Execution> lockAndFetchSingleStatement(
            JdbcTaskRepositoryContext scheduler, Instant now, int limit, boolean orderByPriority) {
        int free = Math.min(limit, workers - slots.taken());
        if (free <= 0) {
            return List.of();
        }
        List<Execution> claimed = scheduler.jdbcRunner.query(
                CLAIM,
                statement -> {
                    statement.setString(1, scheduler.schedulerName.getName());
                    statement.setString(2, kinds);
                    statement.setInt(3, free);
                },
                scheduler.resultSetMapper.get());
        slots.take(claimed.size());
        return claimed;
    }
}
