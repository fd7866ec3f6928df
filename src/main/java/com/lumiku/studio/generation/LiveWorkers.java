package com.lumiku.studio.generation;

import jakarta.inject.Singleton;
import org.hibernate.Session;

/**
 * The table {@code studio.generation_workers}: who makes pictures, how fast, and when each was last heard of. A lease says the same only of
 * workers that have something to do. All of it runs in the caller's transaction; all times are the database's.
 */
@Singleton
public class LiveWorkers {

    /** How often each tells of itself. */
    static final String BEAT = "5s";

    /** After three beats that did not come. */
    static final String IS_ALIVE = "\"seenAt\" > clock_timestamp() - interval '16 seconds'";

    public static final String COUNT = "SELECT count(*) FROM studio.generation_workers WHERE " + IS_ALIVE;

    private static final String BEAT_SQL = """
            WITH gone AS (DELETE FROM studio.generation_workers
                          WHERE "seenAt" < clock_timestamp() - interval '1 hour' AND name <> :name)
            INSERT INTO studio.generation_workers (name, slots, "secondsPerPicture")
            VALUES (:name, :slots, CAST(:secondsPerPicture AS float8))
            ON CONFLICT (name) DO UPDATE SET "seenAt" = clock_timestamp(), slots = excluded.slots,
                                             "secondsPerPicture" = excluded."secondsPerPicture"
            """;

    private final Session database;

    LiveWorkers(Session database) {
        this.database = database;
    }

    /**
     * A worker tells that it is there; those that have not for long are forgotten.
     *
     * @param slots how many pictures it makes at once
     * @param secondsPerPicture how long one takes lately, or null where it has made none
     */
    void beat(String name, int slots, Double secondsPerPicture) {
        database.createNativeMutationQuery(BEAT_SQL)
                .setParameter("name", name)
                .setParameter("slots", slots)
                .setParameter("secondsPerPicture", secondsPerPicture, Double.class)
                .executeUpdate();
    }

    /** A worker ends. */
    void leave(String name) {
        database.createNativeMutationQuery("DELETE FROM studio.generation_workers WHERE name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }
}
