package com.lumiku.studio.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers a body that says it is too large before it is sent, as a problem: Quarkus itself would answer without words. */
@Singleton
class BodyLimit {

    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final ObjectMapper json;
    private final MemorySize limit;

    BodyLimit(ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.json = json;
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
        call.response()
                .setStatusCode(ProblemKind.TOO_LARGE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(body(call.normalizedPath()))
                .onComplete(sent -> call.request().connection().close());
    }

    private Buffer body(String path) {
        String detail = "A body may have %d bytes".formatted(limit.asLongValue());
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(ProblemKind.TOO_LARGE, detail, path)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
