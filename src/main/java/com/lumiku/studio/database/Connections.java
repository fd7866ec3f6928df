package com.lumiku.studio.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * The connections of all clients, JDBC, reactive and listening. They are thrown away together: whoever stays connected to a
 * server that has become a standby, or is gone without a word, stays so for ever.
 */
@Singleton
public class Connections {

    /** However many statements fail at once. */
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource jdbc;
    private final ReactiveClient reactive;
    private final Event<ConnectionsRenewed> renewed;
    private long renewedAt = System.nanoTime() - LEAST_PAUSE.toNanos();

    Connections(AgroalDataSource jdbc, ReactiveClient reactive, Event<ConnectionsRenewed> renewed) {
        this.jdbc = jdbc;
        this.reactive = reactive;
        this.renewed = renewed;
    }

    /** Throws them away; what is under way on them comes to its end first. */
    public void renew() {
        if (isDue()) {
            jdbc.flush(FlushMode.GRACEFUL);
            reactive.renew();
            renewed.fire(new ConnectionsRenewed());
        }
    }

    /** Throws them away, and ends what is under way on them: the server does not answer any more. */
    public void abandon() {
        jdbc.flush(FlushMode.ALL);
        reactive.abandon();
        renewed.fire(new ConnectionsRenewed());
    }

    private synchronized boolean isDue() {
        long now = System.nanoTime();
        if (now - renewedAt < LEAST_PAUSE.toNanos()) {
            return false;
        }
        renewedAt = now;
        return true;
    }
}
