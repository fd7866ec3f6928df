package com.lumiku.studio.schema.readiness;

import com.lumiku.studio.internals.ReachesInto;
import com.lumiku.studio.schema.readiness.SchemaState.Failed;
import com.lumiku.studio.schema.readiness.SchemaState.Migrating;
import com.lumiku.studio.schema.readiness.SchemaState.Missing;
import com.lumiku.studio.schema.readiness.SchemaState.ReadOnly;
import com.lumiku.studio.schema.readiness.SchemaState.Ready;
import com.lumiku.studio.schema.readiness.SchemaState.Refused;
import com.lumiku.studio.schema.readiness.SchemaState.Starting;
import com.lumiku.studio.schema.readiness.SchemaState.Unreachable;
import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Lets calls of the API through only while the database can be used: before that they end with 503, never with 500. */
@Singleton
@ReachesInto(
        library = "quarkus-vertx-http",
        version = "3.32.1",
        reason = "SecurityHandlerPriorities is what the gate has to come before.",
        until = "Priorities are documented.")
class SchemaGate {

    private static final String API = "/api/";
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** Behind CORS, so that browsers may read the answer, before anything that might ask the database. */
    private static final int PRIORITY = SecurityHandlerPriorities.AUTHENTICATION + 50;

    private final SchemaWatcher watcher;
    private final EarlyProblem problems;
    private final String retryAfter;

    SchemaGate(SchemaWatcher watcher, EarlyProblem problems, ReadinessConfig config) {
        this.watcher = watcher;
        this.problems = problems;
        this.retryAfter = String.valueOf(Math.max(1, config.checkInterval().toSeconds()));
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext call) {
        SchemaState state = watcher.state();
        if (serves(state, call.request().method()) || !call.normalizedPath().startsWith(API)) {
            call.next();
            return;
        }
        call.response().putHeader(HttpHeaders.RETRY_AFTER, retryAfter).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        problems.end(call, ProblemKind.UNAVAILABLE, detail(state));
    }

    /** A standby can be read from; a read that is also counted fails by itself. */
    private static boolean serves(SchemaState state, HttpMethod method) {
        return state instanceof Ready
                || state instanceof ReadOnly readOnly && readOnly.readable() && READS.contains(method);
    }

    /** For callers; operators find the whole reason in the log and at /q/health/ready. */
    private static String detail(SchemaState state) {
        return switch (state) {
            case Starting starting -> "The service is starting";
            case Migrating migrating -> "The database is being prepared";
            case ReadOnly readOnly -> "The database is read-only";
            case Unreachable unreachable -> "The database cannot be reached";
            case Refused refused -> "The database is not what the service needs";
            case Failed failed -> "The database could not be prepared yet";
            case Missing missing -> "The database lacks what the service needs";
            case Ready ready -> throw new IllegalArgumentException("nothing is wrong");
        };
    }
}
