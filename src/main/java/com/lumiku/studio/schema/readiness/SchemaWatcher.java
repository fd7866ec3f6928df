package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.database.Backoff;
import com.lumiku.studio.database.Connections;
import com.lumiku.studio.database.Pooler;
import com.lumiku.studio.schema.Findings;
import com.lumiku.studio.schema.MigrationResult;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Verifier;
import com.lumiku.studio.schema.readiness.SchemaState.Failed;
import com.lumiku.studio.schema.readiness.SchemaState.Migrating;
import com.lumiku.studio.schema.readiness.SchemaState.Missing;
import com.lumiku.studio.schema.readiness.SchemaState.ReadOnly;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Refused;
import com.lumiku.studio.schema.readiness.SchemaState.Starting;
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
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Beside the running service: migrates the database until that is done, then checks again and again that it stays usable.
 * Knows at any time whether it is.
 */
@Singleton
public class SchemaWatcher {

    private static final Logger LOG = Logger.getLogger(SchemaWatcher.class);
    /** For how long the first calls have the machine and the database to themselves. */
    private static final Duration FIRST_CALLS = Duration.ofSeconds(1);

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250));
    private static final Duration ANOTHER_MIGRATES = Duration.ofMillis(500);

    /** However many ask, the database is not asked more often. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);

    private final Instance<Migrator> migrator;
    private final Verifier verifier;
    private final Connections connections;
    private final ReadinessConfig settings;
    private final Event<SchemaReady> ready;
    private final AtomicReference<SchemaState> state = new AtomicReference<>(new Starting());
    private final Semaphore asked = new Semaphore(0);
    private int failures;
    private final StateLog log = new StateLog();
    private volatile boolean poolerUntold;
    private boolean lookedAtFirst;
    private volatile boolean everReady;
    /** The shape of the database when it was compared with what is needed. */
    private volatile String compared;
    /** Whether it has another shape by now. */
    private volatile boolean changed;

    private volatile boolean stopping;
    private Thread thread;

    SchemaWatcher(
            Instance<Migrator> migrator,
            Verifier verifier,
            Connections connections,
            ReadinessConfig settings,
            Event<SchemaReady> ready) {
        this.migrator = migrator;
        this.verifier = verifier;
        this.connections = connections;
        this.settings = settings;
        this.ready = ready;
    }

    /** The state as last seen; costs nothing. */
    public SchemaState state() {
        return state.get();
    }

    /** Whether the database can be used, as last seen. */
    public boolean isReady() {
        return state.get() instanceof Ready;
    }

    /** Has the database looked at without waiting for the next time. */
    public void lookSoon() {
        asked.release();
    }

    /** The state at this very moment. Never fails. */
    Uni<SchemaState> look() {
        return switch (state.get()) {
            case Ready now -> verifier.verify().map(this::consider);
            case Missing now -> verifier.verify().map(this::consider);
            case ReadOnly now -> verifier.verify().map(this::consider);
            case Unreachable now when everReady -> verifier.verify().map(this::consider);
            case SchemaState other -> Uni.createFrom().item(other);
        };
    }

    void start(@Observes StartupEvent event, Replica replica) {
        if (replica.role() == Replica.Role.NONE) {
            return;
        }
        thread = Thread.ofVirtual().name("schema-watcher").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
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
            poolerUntold = true;
            connections.renew();
            become(new Refused(List.of(Pooler.UNTOLD)));
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

    /** Looks or migrates once. How long to wait before the next time. */
    private Duration step() {
        try {
            if (!lookedAtFirst) {
                lookedAtFirst = true;
                lookAtFirst();
                if (isReady()) {
                    return FIRST_CALLS;
                }
            }
            if (poolerUntold) {
                return refuseUntoldPooler();
            }
            return isReady() && everReady && !changed || isReadOnly() ? verify() : migrate();
        } catch (RuntimeException | Error e) {
            if (stopping) {
                return Duration.ZERO;
            }
            LOG.error("Looking after the schema failed", e);
            become(new Failed("internal error, see the log"));
            return nextPause();
        }
    }

    /**
     * A database at this release's version that has all the code maps can serve at once; the whole comparison, which takes
     * much longer, follows.
     */
    private void lookAtFirst() {
        Findings findings = verifier.verify().await().indefinitely();
        if (findings instanceof Findings.ReadOnly) {
            become(stateOf(findings));
        }
        if (!(findings instanceof Findings.Complete)) {
            return;
        }
        String newest = migrator.get().newest();
        if (verifier.recordedVersion()
                .await()
                .indefinitely()
                .filter(newest::equals)
                .isPresent()) {
            become(new Ready(newest, List.of()));
        }
    }

    private Duration verify() {
        Findings findings = verifier.verify().await().indefinitely();
        consider(findings);
        return isReadOnly() && !(findings instanceof Findings.ReadOnly) ? migrate() : settings.checkInterval();
    }

    private boolean isReadOnly() {
        return state.get() instanceof ReadOnly;
    }

    private Duration migrate() {
        MigrationResult outcome = migrator.get().attempt(everReady, () -> migrating("the database is being migrated"));
        return switch (outcome) {
            case MigrationResult.Done done -> finish(done);
            case MigrationResult.Waiting waiting -> {
                migrating("another process is migrating the database");
                yield Backoff.jittered(ANOTHER_MIGRATES);
            }
            case MigrationResult.Refused refused -> {
                refuse(refused);
                // Once it was ready, what went missing may be back before this was decided.
                yield everReady ? nextPause() : settings.checkInterval();
            }
            case MigrationResult.Failed failed -> {
                become(new Failed(failed.reason()));
                yield nextPause();
            }
            case MigrationResult.ReadOnly readOnly -> {
                become(new ReadOnly(readOnly.reason(), false));
                yield nextPause();
            }
            case MigrationResult.Unreachable unreachable -> {
                become(new Unreachable(unreachable.reason()));
                yield nextPause();
            }
        };
    }

    private Duration finish(MigrationResult.Done done) {
        Findings findings = verifier.verify().await().indefinitely();
        if (!(findings instanceof Findings.Complete complete)) {
            become(stateOf(findings));
            return nextPause();
        }
        if (poolerUntold) {
            return refuseUntoldPooler();
        }
        boolean wasReady = everReady && isReady();
        failures = 0;
        everReady = true;
        compared = complete.shape();
        changed = false;
        become(new Ready(done.version(), done.warnings()));
        log.warnings(done.warnings());
        if (!wasReady) {
            ready.fireAsync(new SchemaReady());
        }
        return settings.checkInterval();
    }

    /** Nothing but another setting helps, and that takes a start. */
    private Duration refuseUntoldPooler() {
        become(new Refused(List.of(Pooler.UNTOLD)));
        return settings.checkInterval();
    }

    /** Under a running service the names of what is missing say more than the whole comparison. */
    private void refuse(MigrationResult.Refused refused) {
        if (everReady && verifier.verify().await().indefinitely() instanceof Findings.Incomplete incomplete) {
            become(stateOf(incomplete));
            return;
        }
        become(new Refused(refused.reasons()));
    }

    /** Draws the conclusion from a check, whoever asked for it. */
    private SchemaState consider(Findings findings) {
        SchemaState seen = state.get();
        if (findings instanceof Findings.Complete complete) {
            // Of what has changed the whole comparison knows more.
            changed = compared != null && !complete.shape().equals(compared);
            if (!(seen instanceof Ready) || changed) {
                lookSoon();
            }
            return seen;
        }
        if (stopping
                || !(seen instanceof Ready
                        || seen instanceof Missing
                        || seen instanceof ReadOnly
                        || seen instanceof Unreachable)) {
            return seen;
        }
        SchemaState now = stateOf(findings);
        if (!now.equals(seen) && state.compareAndSet(seen, now)) {
            log.changed(seen, now);
            throwAwayConnections(seen, now);
            lookSoon();
        }
        return now;
    }

    private Duration nextPause() {
        return BACKOFF.after(failures++, limit());
    }

    /** Once it was ready, its return is looked for as often as its loss. */
    private Duration limit() {
        return everReady ? settings.checkInterval() : settings.maxBackoff();
    }

    /** Why the last attempt failed says more than that there is another one. */
    private void migrating(String reason) {
        if (!(state.get() instanceof Failed)) {
            become(new Migrating(reason));
        }
    }

    private void become(SchemaState now) {
        if (!stopping) {
            SchemaState before = state.getAndSet(now);
            log.changed(before, now);
            throwAwayConnections(before, now);
        }
    }

    /** Those of a server that does not answer, or takes no writes, are no good when another takes its place. */
    private void throwAwayConnections(SchemaState before, SchemaState now) {
        if (now instanceof Unreachable && before instanceof Ready) {
            connections.abandon();
        } else if (now instanceof ReadOnly != before instanceof ReadOnly) {
            connections.renew();
        }
    }

    private static SchemaState stateOf(Findings findings) {
        return switch (findings) {
            case Findings.Incomplete incomplete -> new Missing(incomplete.missing(), incomplete.differences());
            case Findings.ReadOnly readOnly -> new ReadOnly(readOnly.reason(), readOnly.complete());
            case Findings.Away away -> new Unreachable(away.reason());
            case Findings.Complete complete -> throw new IllegalArgumentException("nothing is missing");
        };
    }
}
