package com.lumiku.studio.generation;

import com.lumiku.studio.database.Backoff;
import com.lumiku.studio.database.ConnectionsRenewed;
import com.lumiku.studio.database.PoolOptions;
import com.lumiku.studio.schema.readiness.SchemaReady;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.pubsub.PgChannel;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Listens to what replicas tell each other ({@code LISTEN}), on one connection of its own. News is a hint that saves waiting:
 * whoever needs it looks at the database from time to time as well.
 */
@Singleton
class Notifications {

    private static final Logger LOG = Logger.getLogger(Notifications.class);
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(100));
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final long CHECK_EVERY_MILLIS = 15_000;
    private static final long ANSWER_WITHIN_MILLIS = 5_000;
    private static final int CONNECT_WITHIN_MILLIS = 5_000;

    private final PoolOptions options;
    private final Vertx vertx;
    private final Event<Notification> news;
    private volatile PgSubscriber subscriber;
    private long check;

    Notifications(PoolOptions options, Vertx vertx, Event<Notification> news) {
        this.options = options;
        this.vertx = vertx;
        this.news = news;
    }

    synchronized void start(@ObservesAsync SchemaReady ready) {
        if (subscriber != null) {
            return;
        }
        if (options.pooler().isPresent()) {
            // It would listen on a session that is somebody else's the next moment.
            LOG.info("No news comes through a pooler: the database is looked at instead");
            return;
        }
        PgConnectOptions connection =
                options.copy().setConnectTimeout(CONNECT_WITHIN_MILLIS).setTcpKeepAlive(true);
        connection.setMetricsName("notifications");
        subscriber = PgSubscriber.subscriber(vertx, connection).reconnectPolicy(Notifications::pause);
        for (Channel channel : Channel.values()) {
            listen(channel);
        }
        subscriber.connect().onFailure(e -> LOG.warn("No news from the database; it is looked at instead", e));
        check = vertx.setPeriodic(CHECK_EVERY_MILLIS, timer -> check());
    }

    /** The server that this connection leads to may not be the one where news is told any more. */
    void reconnect(@Observes ConnectionsRenewed renewed) {
        PgSubscriber listening = subscriber;
        PgConnection connection = listening == null ? null : listening.actualConnection();
        if (connection != null) {
            connection.close();
        }
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (subscriber != null) {
            vertx.cancelTimer(check);
            subscriber.close();
        }
    }

    private void listen(Channel channel) {
        PgChannel subscription = subscriber.channel(channel.channelName());
        subscription.subscribeHandler(subscribed -> {
            keepQuiet();
            tell(new Notification.Resumed());
        });
        subscription.handler(payload -> tell(Notification.of(channel, payload)));
    }

    /** Without a handler it would be printed with its stack when the server ends the connection, which is then made anew. */
    private void keepQuiet() {
        PgConnection connection = subscriber.actualConnection();
        if (connection != null) {
            connection.exceptionHandler(
                    failure -> LOG.debugf("The connection for news is gone: %s", failure.getMessage()));
        }
    }

    private void tell(Notification notification) {
        news.fire(notification);
    }

    /** A connection can die without a word. */
    private void check() {
        PgConnection connection = subscriber.actualConnection();
        if (connection == null) {
            return;
        }
        connection
                .query("SELECT 1")
                .execute()
                .timeout(ANSWER_WITHIN_MILLIS, TimeUnit.MILLISECONDS)
                .onFailure(e -> connection.close());
    }

    private static long pause(int attempt) {
        return BACKOFF.after(attempt, LONGEST_PAUSE).toMillis();
    }
}
