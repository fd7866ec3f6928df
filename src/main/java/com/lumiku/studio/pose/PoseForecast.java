package com.lumiku.studio.pose;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/** Says how long jobs will still take: as fast as this one has been so far, else as fast as others were lately. */
@Singleton
class PoseForecast {

    private static final int OTHERS = 20;

    private final Session database;

    PoseForecast(Session database) {
        this.database = database;
    }

    /** Seconds until a job will have ended: 0 where it has, null where nothing tells. */
    Integer secondsLeft(PoseGeneration generation) {
        if (!generation.isOpen()) {
            return 0;
        }
        int done = generation.posesCompleted + generation.posesFailed;
        int left = generation.totalExpectedPoses - done;
        if (done == 0 || generation.startedAt == null) {
            Double pace = usualPace();
            return pace == null ? null : (int) Math.ceil(left * pace);
        }
        double elapsed = Duration.between(generation.startedAt, Instant.now()).toMillis() / 1000.0;
        return (int) Math.ceil(left * Math.max(0, elapsed) / done);
    }

    /** Seconds from one picture to the next. */
    private Double usualPace() {
        return database.createSelectionQuery("""
                        select avg(latest.pace) from (
                            select g.totalProcessingTime / g.posesCompleted as pace from PoseGeneration g
                            where g.status = 'completed' and g.posesCompleted > 0 and g.totalProcessingTime is not null
                            order by g.createdAt desc limit :others) as latest
                        """, Double.class)
                .setParameter("others", OTHERS)
                .getSingleResult();
    }
}
