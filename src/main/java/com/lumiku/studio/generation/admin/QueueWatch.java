package com.lumiku.studio.generation.admin;

import com.lumiku.studio.generation.LiveWorkers;
import com.lumiku.studio.generation.QueuedUnits;
import com.lumiku.studio.generation.RetryPolicy;
import com.lumiku.studio.schema.readiness.SchemaWatcher;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Looks at the pictures of the whole queue: for administrators, and now and then for the metrics. */
@Singleton
class QueueWatch {

    private static final Logger LOG = Logger.getLogger(QueueWatch.class);

    /** Looking takes one of so many parts of the time at most, as a million pictures are not counted in passing. */
    private static final int SHARE = 100;

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final String SILENT =
            "picked AND last_heartbeat < clock_timestamp() - make_interval(secs => :takeoverAfter)";

    private static final String STATE = """
            SELECT count(*) FILTER (WHERE NOT picked) AS queued,
                   count(*) FILTER (WHERE picked) AS running,
                   count(*) FILTER (WHERE NOT picked AND consecutive_failures > 0) AS retrying,
                   count(*) FILTER (WHERE NOT picked AND "waitingFor" IS NOT NULL) AS waiting,
                   count(*) FILTER (WHERE %s) AS stuck,
                   (%s) AS workers,
                   CAST(coalesce(extract(epoch FROM clock_timestamp() - min("createdAt")), 0) AS float8) AS oldest
            FROM studio.generation_units WHERE %s
            """.formatted(SILENT, LiveWorkers.COUNT, QueuedUnits.IS_PICTURE);

    private static final int USERS = 50;

    private static final String OF_USERS = """
            SELECT "userId", count(*) FILTER (WHERE NOT picked) AS queued, count(*) FILTER (WHERE picked) AS running,
                   CAST(extract(epoch FROM clock_timestamp() - min("createdAt")) AS float8) AS oldest
            FROM studio.generation_units WHERE %s
            GROUP BY "userId" ORDER BY count(*) DESC, "userId" LIMIT %s
            """.formatted(QueuedUnits.IS_PICTURE, USERS);

    private final Session database;
    private final ForeignQueue foreign;
    private final SchemaWatcher schema;
    private final RetryPolicy rules;
    private volatile QueueState last = new QueueState(0, 0, 0, 0, 0, 0, 0, 0);
    private volatile long notBefore = System.nanoTime();

    QueueWatch(Session database, ForeignQueue foreign, SchemaWatcher schema, RetryPolicy rules) {
        this.database = database;
        this.foreign = foreign;
        this.schema = schema;
        this.rules = rules;
    }

    /** The state now, in the caller's transaction. */
    QueueState state() {
        Tuple row = database.createNativeQuery(STATE, Tuple.class)
                .setParameter("takeoverAfter", seconds(rules.takeoverAfter()))
                .getSingleResult();
        return new QueueState(
                row.get("queued", Long.class),
                row.get("running", Long.class),
                row.get("retrying", Long.class),
                row.get("waiting", Long.class),
                row.get("stuck", Long.class),
                foreign.count(),
                row.get("workers", Long.class),
                row.get("oldest", Double.class));
    }

    /** Whose units they are, those with the most first, in the caller's transaction. */
    List<UserQueue> users() {
        return database.createNativeQuery(OF_USERS, Tuple.class)
                .getResultStream()
                .map(row -> new UserQueue(
                        row.get("userId", String.class),
                        row.get("queued", Long.class),
                        row.get("running", Long.class),
                        row.get("oldest", Double.class)))
                .toList();
    }

    /** Takes units from silent workers, in the caller's transaction; how many. */
    int recover() {
        return database.createNativeMutationQuery(QueuedUnits.RELEASE + QueuedUnits.AS_LOST + " WHERE " + SILENT)
                .setParameter("takeoverAfter", seconds(rules.takeoverAfter()))
                .setParameter("longestPause", seconds(rules.longestPause()))
                .executeUpdate();
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters) {
        gauge(meters, "studio.generation.queue.depth", null, "Units that wait", QueueState::queued);
        gauge(meters, "studio.generation.queue.running", null, "Units that are being made", QueueState::running);
        gauge(meters, "studio.generation.queue.waiting", null, "Units that cannot be tried now", QueueState::waiting);
        gauge(meters, "studio.generation.queue.foreign", null, "Open jobs of other programs", QueueState::foreign);
        gauge(meters, "studio.generation.workers", null, "Replicas that make pictures", QueueState::workers);
        gauge(
                meters,
                "studio.generation.queue.age",
                "seconds",
                "Since the oldest unit came",
                QueueState::oldestSeconds);
    }

    @Scheduled(every = "10s", delayed = "10s")
    void look() {
        long begin = System.nanoTime();
        if (!schema.isReady() || begin - notBefore < 0) {
            return;
        }
        try {
            last = QuarkusTransaction.requiringNew().call(this::state);
            long end = System.nanoTime();
            notBefore = end + Math.min(SHARE * (end - begin), LONGEST_PAUSE.toNanos());
        } catch (RuntimeException e) {
            LOG.debug("The queue could not be looked at", e);
        }
    }

    private void gauge(
            MeterRegistry meters, String name, String unit, String description, ToDoubleFunction<QueueState> value) {
        Gauge.builder(name, () -> value.applyAsDouble(last))
                .baseUnit(unit)
                .description(description)
                .register(meters);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
