package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.database.Connections;
import com.lumiku.studio.schema.Findings;
import com.lumiku.studio.schema.readiness.SchemaState.Missing;
import com.lumiku.studio.schema.readiness.SchemaState.ReadOnly;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Starting;
import com.lumiku.studio.schema.readiness.SchemaState.Unreachable;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The state as last seen, whoever looked, and what follows from a change of it. */
final class CurrentState {

    private final Connections connections;
    private final StateLog log = new StateLog();
    private final AtomicReference<SchemaState> state = new AtomicReference<>(new Starting());
    private volatile boolean everReady;
    /** The shape of the database when it was compared with what is needed. */
    private volatile String compared;
    /** Whether it has another shape by now. */
    private volatile boolean changed;

    private volatile boolean frozen;

    CurrentState(Connections connections) {
        this.connections = connections;
    }

    SchemaState get() {
        return state.get();
    }

    boolean isReady() {
        return state.get() instanceof Ready;
    }

    boolean isReadOnly() {
        return state.get() instanceof ReadOnly;
    }

    /** Whether this process has had the database compared with all that is needed, and found it right. */
    boolean wasEverReady() {
        return everReady;
    }

    /** Whether nothing has changed since the database was compared, as far as was seen. */
    boolean isAsCompared() {
        return everReady && isReady() && !changed;
    }

    /** Nothing changes it any more: the process ends, and so do its connections. */
    void freeze() {
        frozen = true;
    }

    void become(SchemaState now) {
        if (!frozen) {
            SchemaState before = state.getAndSet(now);
            log.changed(before, now);
            throwAwayConnections(before, now);
        }
    }

    /**
     * Becomes ready after the whole comparison.
     *
     * @param shape what was compared
     * @return whether that is news
     */
    boolean becomeReady(String version, List<String> warnings, String shape) {
        boolean wasReady = everReady && isReady();
        everReady = true;
        compared = shape;
        changed = false;
        become(new Ready(version, warnings));
        log.warnings(warnings);
        return !wasReady;
    }

    /**
     * Draws the conclusion from a check, whoever asked for it.
     *
     * @return whether the database should be looked at more closely, and soon
     */
    boolean consider(Findings findings) {
        SchemaState seen = state.get();
        if (findings instanceof Findings.Complete complete) {
            // Of what has changed the whole comparison knows more.
            changed = compared != null && !complete.shape().equals(compared);
            return !(seen instanceof Ready) || changed;
        }
        if (frozen || !isOfChecks(seen)) {
            return false;
        }
        SchemaState now = of(findings);
        if (now.equals(seen) || !state.compareAndSet(seen, now)) {
            return false;
        }
        log.changed(seen, now);
        throwAwayConnections(seen, now);
        return true;
    }

    /** Whether a check may change it: while the database is migrated, and where that failed, it says nothing new. */
    private static boolean isOfChecks(SchemaState seen) {
        return seen instanceof Ready
                || seen instanceof Missing
                || seen instanceof ReadOnly
                || seen instanceof Unreachable;
    }

    /** The state where something is not as it should be. */
    static SchemaState of(Findings findings) {
        return switch (findings) {
            case Findings.Incomplete incomplete -> new Missing(incomplete.missing(), incomplete.differences());
            case Findings.ReadOnly readOnly -> new ReadOnly(readOnly.reason(), readOnly.complete());
            case Findings.Away away -> new Unreachable(away.reason());
            case Findings.Complete complete -> throw new IllegalArgumentException("nothing is missing");
        };
    }

    /** Those of a server that does not answer, or takes no writes, are no good when another takes its place. */
    private void throwAwayConnections(SchemaState before, SchemaState now) {
        if (now instanceof Unreachable && before instanceof Ready) {
            connections.abandon();
        } else if (now instanceof ReadOnly != before instanceof ReadOnly) {
            connections.renew();
        }
    }
}
