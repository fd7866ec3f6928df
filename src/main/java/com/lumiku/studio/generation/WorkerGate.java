package com.lumiku.studio.generation;

import com.lumiku.studio.config.Replica;
import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Keeps callers of the API away from a replica that only works: it answers about its health, nothing else. */
@Singleton
class WorkerGate {

    private static final int BEFORE_ALL_BUT_LIMITS = 9_000;

    private final Replica replica;
    private final EarlyProblem problems;

    WorkerGate(Replica replica, EarlyProblem problems) {
        this.replica = replica;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        if (replica.serves()) {
            return;
        }
        filters.register(
                call -> {
                    if (call.normalizedPath().startsWith("/q/")) {
                        call.next();
                        return;
                    }
                    problems.end(call, ProblemKind.NOT_FOUND, "This replica makes pictures and serves no calls");
                },
                BEFORE_ALL_BUT_LIMITS);
    }
}
