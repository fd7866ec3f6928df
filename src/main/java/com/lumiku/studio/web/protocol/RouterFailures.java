package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** Answers what fails before or beside the resources, which Quarkus would answer in a form of its own, with an error in the log. */
@Singleton
class RouterFailures {

    private static final Logger LOG = Logger.getLogger(RouterFailures.class);
    private static final int BEFORE_THE_HANDLER_OF_QUARKUS = Integer.MAX_VALUE - 1;
    private static final String RETRY_AFTER_SECONDS = "2";

    private final EarlyProblem problems;
    private final MethodsOfPaths methods;

    RouterFailures(EarlyProblem problems, MethodsOfPaths methods) {
        this.problems = problems;
        this.methods = methods;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_HANDLER_OF_QUARKUS).failureHandler(this::handle);
    }

    private void handle(RoutingContext call) {
        if (call.failure() instanceof AuthenticationException || call.response().ended()) {
            call.next();
            return;
        }
        if (MethodsOfPaths.isPing(call.request())) {
            methods.tell(call);
            return;
        }
        ProblemKind kind = kind(call);
        log(call, kind);
        if (call.response().headWritten()) {
            call.response().reset();
            return;
        }
        if (kind == ProblemKind.UNAVAILABLE) {
            call.response().putHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        problems.end(call, kind, detail(kind));
    }

    private static ProblemKind kind(RoutingContext call) {
        if (call.failure() instanceof RejectedExecutionException) {
            return ProblemKind.UNAVAILABLE;
        }
        return Arrays.stream(ProblemKind.values())
                .filter(kind -> kind.status() == call.statusCode())
                .findFirst()
                .orElse(
                        call.statusCode() >= 400 && call.statusCode() < 500
                                ? ProblemKind.INVALID
                                : ProblemKind.INTERNAL);
    }

    private static void log(RoutingContext call, ProblemKind kind) {
        if (kind.status() < 500 || call.failure() instanceof IOException) {
            LOG.debugf(
                    "%s %s failed: %s", call.request().method(), call.request().uri(), call.failure());
        } else {
            LOG.errorf(
                    call.failure(),
                    "%s %s failed",
                    call.request().method(),
                    call.request().path());
        }
    }

    private static String detail(ProblemKind kind) {
        return switch (kind) {
            case INVALID ->
                "The request is not one of HTTP: its path or the name of the server is missing or malformed";
            case INTERNAL -> "Something went wrong on our side";
            default -> kind.title();
        };
    }
}
