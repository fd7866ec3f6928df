package com.lumiku.studio.generation.progress;

import com.lumiku.studio.generation.JobId;
import com.lumiku.studio.generation.lifecycle.Generations;
import com.lumiku.studio.web.problem.ProblemException;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * Holds back the answers of calls that start generations, for callers who {@code Prefer: wait}: until the generation has ended, which
 * is answered then, or for as long as they wait. It happens to the answer, after all transactions, so that it is the same for a first
 * call and for one that is repeated with its {@code Idempotency-Key}.
 */
@Singleton
class WaitingAnswers {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final WaitingCallers callers;
    private final List<Generations<?, ?>> apps;
    private final ExecutorService threads;

    WaitingAnswers(WaitingCallers callers, @All List<Generations<?, ?>> apps, @VirtualThreads ExecutorService threads) {
        this.callers = callers;
        this.apps = apps;
        this.threads = threads;
    }

    private record Started(Generations<?, ?> app, String userId, String id) {}

    /** Holds back an answer where it is to be. */
    Uni<Void> hold(ContainerRequestContext request, ContainerResponseContext response, HttpServerResponse client) {
        Optional<WaitPreference> preference =
                WaitPreference.of(request.getHeaders().get(WaitPreference.HEADER));
        Optional<Started> started = preference.flatMap(wanted -> started(request, response));
        if (started.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        response.getHeaders().putSingle(WaitPreference.APPLIED, preference.get().applied());
        Started generation = started.get();
        return callers.end(
                        new JobId(generation.app().kind(), generation.id()),
                        Duration.ofSeconds(preference.get().seconds()),
                        client)
                .emitOn(threads)
                .invoke(hasEnded -> {
                    if (hasEnded) {
                        answer(generation, response);
                    }
                })
                .replaceWithVoid();
    }

    /** Whether something has been started that its caller prefers to wait for. */
    static boolean isWanted(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getStatus() == ACCEPTED && request.getHeaderString(WaitPreference.HEADER) != null;
    }

    private Optional<Started> started(ContainerRequestContext request, ContainerResponseContext response) {
        String location = response.getHeaderString(HttpHeaders.LOCATION);
        String userId = request.getSecurityContext().getUserPrincipal().getName();
        return apps.stream()
                .filter(app -> location.startsWith(app.path() + '/'))
                .findFirst()
                .map(app -> new Started(
                        app, userId, id(location.substring(app.path().length() + 1))));
    }

    private static String id(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static void answer(Started generation, ContainerResponseContext response) {
        try {
            Object ended = QuarkusTransaction.requiringNew()
                    .call(() -> generation.app().answer(generation.userId(), generation.id()));
            response.setStatus(OK);
            response.setEntity(ended);
        } catch (ProblemException e) {
            // It has been deleted meanwhile: what was accepted is all there is to say.
        }
    }
}
