package com.lumiku.studio.web.problem;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a call with a problem before any resource has seen it, where no exception mapper is at hand yet. */
@Singleton
public class EarlyProblem {

    /** Ends the call; headers already put into the response are kept. */
    public Future<Void> end(RoutingContext call, ProblemKind kind, String detail) {
        return end(call, Problem.of(kind, detail, call.normalizedPath()));
    }

    /** Ends the call; headers already put into the response are kept. */
    public Future<Void> end(RoutingContext call, Problem problem) {
        // A body that is still sent would block the connection.
        call.request().resume();
        return call.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(Buffer.buffer(problem.json()));
    }
}
