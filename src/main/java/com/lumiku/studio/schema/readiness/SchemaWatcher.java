package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.database.Connections;
import com.lumiku.studio.database.Pooler;
import com.lumiku.studio.schema.Findings;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Verifier;
import com.lumiku.studio.schema.readiness.SchemaState.Missing;
import com.lumiku.studio.schema.readiness.SchemaState.ReadOnly;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Unreachable;
import com.lumiku.studio.web.problem.DatabaseFailure;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Beside the running service: has the database migrated until that is done, then checks again and again that it stays usable.
 * Knows at any time whether it is.
 */
@Singleton
public class SchemaWatcher {

    private static final Logger LOG = Logger.getLogger(SchemaWatcher.class);

    /** However many ask, the database is not asked more often. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);

    private final Verifier verifier;
    private final Connections connections;
    private final CurrentState current;
    private final Upkeep upkeep;
    private final Semaphore asked = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    SchemaWatcher(
            Instance<Migrator> migrator,
            Verifier verifier,
            Connections connections,
            ReadinessConfig settings,
            Event<SchemaReady> ready) {
        this.verifier = verifier;
        this.connections = connections;
        this.current = new CurrentState(connections);
        this.upkeep = new Upkeep(migrator, verifier, settings, current, () -> ready.fireAsync(new SchemaReady()));
    }

    /** The state as last seen; costs nothing. */
    public SchemaState state() {
        return current.get();
    }

    /** Whether the database can be used, as last seen. */
    public boolean isReady() {
        return current.isReady();
    }

    /** Has the database looked at without waiting for the next time. */
    public void lookSoon() {
        asked.release();
    }

    /** The state at this very moment. Never fails. */
    Uni<SchemaState> look() {
        return switch (current.get()) {
            case Ready now -> verifier.verify().map(this::consider);
            case Missing now -> verifier.verify().map(this::consider);
            case ReadOnly now -> verifier.verify().map(this::consider);
            case Unreachable now
            when current.wasEverReady() -> verifier.verify().map(this::consider);
            case SchemaState other -> Uni.createFrom().item(other);
        };
    }

    private SchemaState consider(Findings findings) {
        if (current.consider(findings)) {
            lookSoon();
        }
        return current.get();
    }

    void start(@Observes StartupEvent event, Replica replica) {
        if (replica.role() == Replica.Role.NONE) {
            return;
        }
        thread = Thread.ofVirtual().name("schema-watcher").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        current.freeze();
        if (thread == null) {
            return;
        }
        thread.interrupt();
        thread.join(Duration.ofSeconds(2));
    }

    void databaseFailed(@Observes DatabaseFailure failure) {
        if (failure.isOfConnection()) {
            connections.renew();
        }
        String sqlState = failure.sqlState();
        if (Pooler.isUntold(sqlState, failure.refusal())) {
            connections.renew();
            upkeep.refuseUntoldPooler();
            return;
        }
        if (sqlState == null
                || failure.isReadOnly()
                || failure.isRefused()
                || sqlState.startsWith("42")
                || sqlState.startsWith("08")
                || sqlState.startsWith("57")) {
            lookSoon();
        }
    }

    /** Goes on whatever happens: an error may be met even while another is dealt with. */
    private void watch() {
        while (!stopping) {
            try {
                Duration pause = step();
                Thread.sleep(LEAST_PAUSE);
                asked.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
            } catch (InterruptedException e) {
                LOG.debug("Watching the schema was interrupted");
            } catch (Error e) {
                LockSupport.parkNanos(LEAST_PAUSE.toNanos());
            }
        }
    }

    private Duration step() {
        try {
            return upkeep.step();
        } catch (RuntimeException | Error e) {
            if (stopping) {
                return Duration.ZERO;
            }
            LOG.error("Looking after the schema failed", e);
            return upkeep.fail();
        }
    }
}
