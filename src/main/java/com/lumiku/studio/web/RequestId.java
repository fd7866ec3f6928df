package com.lumiku.studio.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, which stands in every log line it causes and in the answer: the caller's {@code X-Request-Id},
 * else the trace id of its {@code traceparent} (W3C Trace Context), else a new one.
 */
@Singleton
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String IN_LOG = "requestId";
    private static final int BEFORE_ALL_OTHERS = 20_000;

    /** What cannot do harm in a log. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final HexFormat HEX = HexFormat.of();

    void register(@Observes Filters filters) {
        filters.register(RequestId::handle, BEFORE_ALL_OTHERS);
    }

    private static void handle(RoutingContext call) {
        String id = id(call.request());
        MDC.put(IN_LOG, id);
        call.response().putHeader(HEADER, id);
        call.next();
    }

    private static String id(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && HARMLESS.matcher(given).matches()) {
            return given;
        }
        String parent = request.getHeader("traceparent");
        if (parent != null) {
            Matcher trace = TRACE_PARENT.matcher(parent);
            if (trace.matches()) {
                return trace.group(1);
            }
        }
        return HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
