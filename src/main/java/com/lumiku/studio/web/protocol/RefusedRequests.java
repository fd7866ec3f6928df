package com.lumiku.studio.web.protocol;

import com.lumiku.studio.internals.ReachesInto;
import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers what {@link RequestGuard} refuses, its like of HTTP/2, and bodies in codings nobody here decodes. */
@ReachesInto(
        library = "quarkus-vertx-http",
        version = "3.32.1",
        reason = "Its own check of paths, which answers without words, is switched off by a system property.",
        until = "Malformed paths reach the filters.")
@Singleton
public class RefusedRequests {

    private static final Logger LOG = Logger.getLogger(RefusedRequests.class);
    private static final int BEFORE_ALL_THAT_LOOK_AT_THE_PATH = 12_000;
    private static final int BEHIND_ALL_THAT_ANSWER = Integer.MAX_VALUE - 1;

    private final EarlyProblem problems;

    RefusedRequests(EarlyProblem problems) {
        this.problems = problems;
    }

    /** Quarkus would answer malformed paths by itself, without words, where it is not told otherwise before it starts. */
    public static void switchOn() {
        System.setProperty("vertx.disableURIValidation", "true");
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_THAT_LOOK_AT_THE_PATH);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(-BEFORE_ALL_THAT_LOOK_AT_THE_PATH).handler(this::handle);
        management.router().route().order(BEHIND_ALL_THAT_ANSWER).handler(this::notFound);
    }

    /** Quarkus would show a page. */
    private void notFound(RoutingContext call) {
        problems.end(call, ProblemKind.NOT_FOUND, "There is nothing at this path");
    }

    private static Optional<Refusal> refusal(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            return RequestRules.broken(request);
        }
        return request.decoderResult() instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    private void handle(RoutingContext call) {
        HttpServerRequest request = call.request();
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            Problem problem = refusal.get().problem();
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
