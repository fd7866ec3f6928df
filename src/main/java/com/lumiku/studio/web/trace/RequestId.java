package com.lumiku.studio.web.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Gives each request an id, which stands in every log line it causes and in the answer: the caller's {@code X-Request-Id},
 * else the trace id of its {@code traceparent} (W3C Trace Context) or of the trace begun here, else a new one. Where calls are
 * traced it stands in their spans as well.
 */
@Singleton
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final String IN_LOG = "requestId";
    private static final String IN_SPAN = "request.id";
    private static final int BEFORE_ALL_OTHERS = 20_000;

    /** What cannot do harm in a log. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}.*");
    private static final HexFormat HEX = HexFormat.of();

    private final boolean traced;

    RequestId(@ConfigProperty(name = "quarkus.otel.sdk.disabled") boolean untraced) {
        this.traced = !untraced;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_OTHERS);
    }

    private void handle(RoutingContext call) {
        String id = id(call.request());
        MDC.put(IN_LOG, id);
        if (traced) {
            Span.current().setAttribute(IN_SPAN, id);
        }
        call.response().putHeader(HEADER, id);
        call.next();
    }

    private String id(HttpServerRequest request) {
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
        SpanContext span = traced ? Span.current().getSpanContext() : SpanContext.getInvalid();
        return span.isValid()
                ? span.getTraceId()
                : HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    }
}
