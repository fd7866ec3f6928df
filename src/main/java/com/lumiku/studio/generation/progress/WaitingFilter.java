package com.lumiku.studio.generation.progress;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has answers pass {@link WaitingAnswers}. Filters are made with the executable, before there are settings: that one is not. */
@Singleton
public class WaitingFilter {

    private static final int BEFORE_ENTITY_TAGS = 6_000;

    private final Provider<WaitingAnswers> answers;

    WaitingFilter(Provider<WaitingAnswers> answers) {
        this.answers = answers;
    }

    /** Holds back an answer where its caller prefers to wait. */
    @ServerResponseFilter(priority = BEFORE_ENTITY_TAGS)
    public Uni<Void> hold(
            ContainerRequestContext request, ContainerResponseContext response, HttpServerRequest connection) {
        return WaitingAnswers.isWanted(request, response)
                ? answers.get().hold(request, response, connection.response())
                : Uni.createFrom().nullItem();
    }
}
