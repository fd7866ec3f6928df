package com.lumiku.studio.web.connection;

import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that says it is too large before it is sent, as a problem: Quarkus itself would answer without words. */
@Singleton
class BodyLimit {

    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final EarlyProblem problems;
    private final MemorySize limit;

    BodyLimit(EarlyProblem problems, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.problems = problems;
        this.limit = limit;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_OTHERS);
    }

    private void handle(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 19 && Long.parseLong(length) <= limit.asLongValue()) {
            call.next();
            return;
        }
        call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        problems.end(
                        call,
                        ProblemKind.TOO_LARGE,
                        String.format(Locale.ROOT, "A body may have %d bytes", limit.asLongValue()))
                .onComplete(sent -> call.request().connection().close());
    }
}
