package com.lumiku.studio.web.connection;

import com.lumiku.studio.internals.ReachesInto;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Closes connections whose requests take too long to arrive: see {@link HeaderDeadline} for the headers; here, the bodies. */
@Singleton
@ReachesInto(
        library = "vertx-core",
        version = "4.5.25",
        reason = "HttpServerConnection has the channel of a request, where its deadline hangs.",
        until = "HttpConnection tells its channel.")
class SlowRequests {

    private static final int BEFORE_ALL_OTHERS = 30_000;

    private final Vertx vertx;
    private final long bodyMillis;

    SlowRequests(Vertx vertx, HttpConfig config) {
        this.vertx = vertx;
        this.bodyMillis = config.bodyTimeout().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ALL_OTHERS);
    }

    private void handle(RoutingContext call) {
        watchHeaders(call);
        if (hasBody(call.request())) {
            watchBody(call);
        }
        call.next();
    }

    private static void watchHeaders(RoutingContext call) {
        HttpServerConnection connection = (HttpServerConnection) call.request().connection();
        HeaderDeadline deadline = HeaderDeadline.of(connection.channel());
        if (deadline == null) {
            return;
        }
        deadline.headersArrived();
        // The frames of several requests share a connection of HTTP/2.
        if (call.request().version() != HttpVersion.HTTP_2) {
            call.addEndHandler(answered -> deadline.answered());
        }
    }

    private void watchBody(RoutingContext call) {
        HttpServerRequest request = call.request();
        long timer = vertx.setTimer(bodyMillis, over -> {
            if (!request.isEnded()) {
                request.connection().close();
            }
        });
        call.addEndHandler(answered -> vertx.cancelTimer(timer));
    }

    /** In HTTP/2 nothing but the length tells of a body, and it may be left out. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return !length.equals("0");
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || request.version() == HttpVersion.HTTP_2 && request.method() != HttpMethod.GET;
    }
}
