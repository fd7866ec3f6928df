package com.lumiku.studio.web.protocol;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Ignores the type of a body that is not there, which some clients send with every request: it is no reason to refuse one. */
@Singleton
class BodilessRequests {

    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.DELETE);
    private static final int BEFORE_THE_RESOURCES = 7_000;

    void register(@Observes Filters filters) {
        filters.register(BodilessRequests::handle, BEFORE_THE_RESOURCES);
    }

    private static void handle(RoutingContext call) {
        MultiMap headers = call.request().headers();
        if (headers.contains(HttpHeaders.CONTENT_TYPE)
                && METHODS.contains(call.request().method())
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && "0"
                        .equals(
                                headers.contains(HttpHeaders.CONTENT_LENGTH)
                                        ? headers.get(HttpHeaders.CONTENT_LENGTH)
                                        : "0")) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
        call.next();
    }
}
