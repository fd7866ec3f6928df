package com.lumiku.studio.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers a call with a problem before any resource has seen it, where no exception mapper is at hand yet. */
@Singleton
public class EarlyProblem {

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    /** Ends the call; headers already put into the response are kept. */
    public Future<Void> end(RoutingContext call, ProblemKind kind, String detail) {
        return call.response()
                .setStatusCode(kind.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(Problem.of(kind, detail, call.normalizedPath())));
    }

    private Buffer body(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
