package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.database.Backoff;
import com.lumiku.studio.database.Pooler;
import com.lumiku.studio.schema.Findings;
import com.lumiku.studio.schema.MigrationResult;
import com.lumiku.studio.schema.Migrator;
import com.lumiku.studio.schema.Verifier;
import com.lumiku.studio.schema.readiness.SchemaState.Failed;
import com.lumiku.studio.schema.readiness.SchemaState.Migrating;
import com.lumiku.studio.schema.readiness.SchemaState.ReadOnly;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Refused;
import com.lumiku.studio.schema.readiness.SchemaState.Unreachable;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;

/** Gets the database ready and keeps it so, one step at a time: it looks or migrates, and says how long to wait then. */
final class Upkeep {

    /** For how long the first calls have the machine and the database to themselves. */
    private static final Duration FIRST_CALLS = Duration.ofSeconds(1);

    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250));
    private static final Duration ANOTHER_MIGRATES = Duration.ofMillis(500);

    private final Instance<Migrator> migrator;
    private final Verifier verifier;
    private final ReadinessConfig settings;
    private final CurrentState current;
    /** Told when the database has become ready. */
    private final Runnable ready;

    private int failures;
    private boolean lookedAtFirst;
    private volatile boolean poolerUntold;

    Upkeep(
            Instance<Migrator> migrator,
            Verifier verifier,
            ReadinessConfig settings,
            CurrentState current,
            Runnable ready) {
        this.migrator = migrator;
        this.verifier = verifier;
        this.settings = settings;
        this.current = current;
        this.ready = ready;
    }

    /** Looks or migrates once. How long to wait before the next time. */
    Duration step() {
        if (!lookedAtFirst) {
            lookedAtFirst = true;
            lookAtFirst();
            if (current.isReady()) {
                return FIRST_CALLS;
            }
        }
        if (poolerUntold) {
            return refuseUntoldPooler();
        }
        return current.isAsCompared() || current.isReadOnly() ? verify() : migrate();
    }

    /** A step went wrong in a way that nobody foresaw. How long to wait before the next. */
    Duration fail() {
        current.become(new Failed("internal error, see the log"));
        return nextPause();
    }

    /** Nothing but another setting helps, and that takes a start. */
    Duration refuseUntoldPooler() {
        poolerUntold = true;
        current.become(new Refused(List.of(Pooler.UNTOLD)));
        return settings.checkInterval();
    }

    /**
     * A database at this release's version that has all the code maps can serve at once; the whole comparison, which takes
     * much longer, follows.
     */
    private void lookAtFirst() {
        Findings findings = look();
        if (findings instanceof Findings.ReadOnly) {
            current.become(CurrentState.of(findings));
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
            current.become(new Ready(newest, List.of()));
        }
    }

    private Findings look() {
        return verifier.verify().await().indefinitely();
    }

    private Duration verify() {
        Findings findings = look();
        boolean soon = current.consider(findings);
        if (current.isReadOnly() && !(findings instanceof Findings.ReadOnly)) {
            return migrate();
        }
        return soon ? Duration.ZERO : settings.checkInterval();
    }

    private Duration migrate() {
        boolean returning = current.wasEverReady();
        MigrationResult outcome = migrator.get().attempt(returning, () -> migrating("the database is being migrated"));
        return switch (outcome) {
            case MigrationResult.Done done -> finish(done);
            case MigrationResult.Waiting waiting -> {
                migrating("another process is migrating the database");
                yield Backoff.jittered(ANOTHER_MIGRATES);
            }
            case MigrationResult.Refused refused -> {
                refuse(refused);
                // Once it was ready, what went missing may be back before this was decided.
                yield returning ? nextPause() : settings.checkInterval();
            }
            case MigrationResult.Failed failed -> {
                current.become(new Failed(failed.reason()));
                yield nextPause();
            }
            case MigrationResult.ReadOnly readOnly -> {
                current.become(new ReadOnly(readOnly.reason(), false));
                yield nextPause();
            }
            case MigrationResult.Unreachable unreachable -> {
                current.become(new Unreachable(unreachable.reason()));
                yield nextPause();
            }
        };
    }

    private Duration finish(MigrationResult.Done done) {
        Findings findings = look();
        if (!(findings instanceof Findings.Complete complete)) {
            current.become(CurrentState.of(findings));
            return nextPause();
        }
        if (poolerUntold) {
            return refuseUntoldPooler();
        }
        failures = 0;
        if (current.becomeReady(done.version(), done.warnings(), complete.shape())) {
            ready.run();
        }
        return settings.checkInterval();
    }

    /** Under a running service the names of what is missing say more than the whole comparison. */
    private void refuse(MigrationResult.Refused refused) {
        if (current.wasEverReady() && look() instanceof Findings.Incomplete incomplete) {
            current.become(CurrentState.of(incomplete));
            return;
        }
        current.become(new Refused(refused.reasons()));
    }

    private Duration nextPause() {
        return BACKOFF.after(failures++, limit());
    }

    /** Once it was ready, its return is looked for as often as its loss. */
    private Duration limit() {
        return current.wasEverReady() ? settings.checkInterval() : settings.maxBackoff();
    }

    /** Why the last attempt failed says more than that there is another one. */
    private void migrating(String reason) {
        if (!(current.get() instanceof Failed)) {
            current.become(new Migrating(reason));
        }
    }
}
