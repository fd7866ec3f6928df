package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Takes whoever accepts problems alone as accepting what the call answers. So ask the clients that openapi-generator makes for Python:
 * of all types a call may answer they name those of JSON only, which for a file is that of its errors.
 */
@Singleton
class AcceptedTypes {

    private static final int BEFORE_THE_RESOURCES = 7_000;

    void register(@Observes Filters filters) {
        filters.register(AcceptedTypes::handle, BEFORE_THE_RESOURCES);
    }

    private static void handle(RoutingContext call) {
        String accepted = call.request().getHeader(HttpHeaders.ACCEPT);
        if (accepted != null && accepted.strip().equalsIgnoreCase(Problem.MEDIA_TYPE)) {
            call.request().headers().remove(HttpHeaders.ACCEPT);
        }
        call.next();
    }
}
