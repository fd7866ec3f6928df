package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Answers what {@link RequestGuard} refuses, and bodies in codings nobody here decodes. */
@Singleton
class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int BEFORE_ALL_THAT_LOOK_AT_THE_PATH = 12_000;

    private final EarlyProblem problems;

    RefusedRequests(EarlyProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_THAT_LOOK_AT_THE_PATH);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-BEFORE_ALL_THAT_LOOK_AT_THE_PATH).handler(this::handle);
    }

    private void handle(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (request.decoderResult() instanceof Refusal refusal) {
            Problem problem = refusal.problem();
            LOG.debugf("Refused a request of %s: %s", request.remoteAddress(), problem.detail());
            problems.end(call, problem);
            return;
        }
        String coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (coding == null || coding.isBlank() || HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(coding.strip())) {
            call.next();
            return;
        }
        call.response().putHeader(HttpHeaders.ACCEPT_ENCODING, HttpHeaderValues.IDENTITY);
        problems.end(call, ProblemKind.UNSUPPORTED_MEDIA_TYPE, "Send the body as it is, without a Content-Encoding");
    }
}
