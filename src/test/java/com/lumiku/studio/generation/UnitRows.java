package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Rows of units of {@link SampleJobs} as workers leave them, written within the caller's transaction. */
@Singleton
class UnitRows {

    private final Session database;

    UnitRows(Session database) {
        this.database = database;
    }

    /** One that nobody was told of. */
    void queued(String job) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                            "generationId", "userId")
                        VALUES ('sample', :id || ':1', now(), false, 1, 0, :id, 'queued')
                        """).setParameter("id", job).executeUpdate();
    }

    /**
     * One that a worker holds of which nothing was heard for an hour.
     *
     * @param failures attempts that failed before
     * @param waitingSince an expression
     */
    void held(String job, int failures, String waitingSince) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, consecutive_failures, reasons, version, priority, "generationId", "userId",
                            "waitingSince")
                        VALUES ('sample', :id || ':1', now(), true, 'dead', now() - interval '1 hour', :failures,
                            '{overloaded}', 1, 0, :id, 'dead', %s)
                        """.formatted(waitingSince))
                .setParameter("id", job)
                .setParameter("failures", failures)
                .executeUpdate();
    }

    /** One that waits for the generator. */
    void waiting(String job, int unit, String age) {
        database.createNativeMutationQuery("""
                        INSERT INTO studio.generation_units (task_name, task_instance, execution_time, picked, version, priority,
                            "generationId", "userId", "waitingFor", "waitingSince")
                        VALUES ('sample', :id || ':' || :unit, now(), false, 1, 0, :id, 'old', 'provider',
                            now() - CAST(:age AS interval))
                        """)
                .setParameter("id", job)
                .setParameter("unit", unit)
                .setParameter("age", age)
                .executeUpdate();
    }

    /** How many of a job's have waited, or do. */
    long delayed(String job) {
        return database.createNativeQuery("""
                        SELECT count(*) FROM studio.generation_units WHERE "generationId" = :id AND "waitingSince" IS NOT NULL
                        """, Long.class)
                .setParameter("id", job)
                .getSingleResult();
    }
}
