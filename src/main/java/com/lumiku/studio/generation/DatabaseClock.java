package com.lumiku.studio.generation;

import com.github.kagkarlsson.scheduler.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The time as the database has it, the same for all replicas, so that no wrong clock of a machine ends a lease early or keeps
 * a unit waiting. Between two looks at the database it goes on by what cannot be set: the time since.
 */
@Singleton
class DatabaseClock implements Clock {

    private static final Logger LOG = Logger.getLogger(DatabaseClock.class);

    private record Look(Instant time, long nanos) {

        Instant now() {
            return time.plusNanos(System.nanoTime() - nanos);
        }
    }

    private final DataSource database;
    private volatile Look last;

    DatabaseClock(DataSource database) {
        this.database = database;
    }

    /** @throws IllegalStateException where the database has never answered yet */
    @Override
    public Instant now() {
        if (last == null) {
            throw new IllegalStateException("The database has not been asked for the time yet");
        }
        return last.now();
    }

    /** Asks the database; false where it does not answer. */
    boolean look() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            long before = System.nanoTime();
            try (ResultSet row = statement.executeQuery("SELECT clock_timestamp()")) {
                row.next();
                long middle = before + (System.nanoTime() - before) / 2;
                last = new Look(row.getObject(1, OffsetDateTime.class).toInstant(), middle);
                return true;
            }
        } catch (SQLException e) {
            LOG.debug("The database was not there to be asked for the time", e);
            return false;
        }
    }

    @Scheduled(every = "30s", delayed = "30s")
    void lookAgain() {
        if (last != null) {
            look();
        }
    }
}
