package com.lumiku.studio.web.protocol;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets browsers show answers to pages of the origins in {@code studio.cors.origins}. It comes before all that may answer, so that
 * pages can read errors, too. Others are answered without its headers, which keeps their pages from reading. Portraits are for all.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-cors-protocol">Fetch, CORS protocol</a>
 */
@Singleton
public class CrossOrigin {

    private static final String ANY = "*";
    private static final String FOR_ALL = "/portraits/";
    private static final int BEFORE_ALL_THAT_ANSWER = 15_000;
    private static final int PREFLIGHT_SECONDS = 7_200;
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final Set<String> READABLE = Set.of(
            "Accept-Encoding",
            "Accept-Ranges",
            "Allow",
            "Content-Disposition",
            "Content-Range",
            "ETag",
            "Idempotent-Replayed",
            "Link",
            "Location",
            "Preference-Applied",
            "Retry-After",
            "WWW-Authenticate",
            "X-Request-Id",
            "X-Total-Count");

    private final List<String> origins;

    CrossOrigin(CorsConfig config) {
        this.origins = config.origins().orElse(List.of()).stream()
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .toList();
    }

    /** Whether the operator has named an origin. {@code *} names none. */
    public boolean isNamed(String origin) {
        return origins.contains(origin);
    }

    void register(@Observes Filters filters) {
        CorsHandler portraits = CorsHandler.create()
                .addOrigin(ANY)
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD))
                .exposedHeaders(Set.of("ETag", "Retry-After", "X-Request-Id"))
                .maxAgeSeconds(PREFLIGHT_SECONDS);
        filters.register(call -> forAll(call, portraits), BEFORE_ALL_THAT_ANSWER);
        if (origins.isEmpty()) {
            return;
        }
        CorsHandler answers = CorsHandler.create()
                .addOrigins(origins)
                .allowedMethods(METHODS)
                .exposedHeaders(READABLE)
                .maxAgeSeconds(PREFLIGHT_SECONDS);
        filters.register(call -> handle(call, answers), BEFORE_ALL_THAT_ANSWER);
    }

    /** By the path as it was sent: whether it is a path at all is looked at behind this. */
    private static boolean isForAll(RoutingContext call) {
        String path = call.request().path();
        return path != null && path.startsWith(FOR_ALL);
    }

    /** The header is there for callers of no origin as well: a cache may have the answer to one of them for another. */
    private static void forAll(RoutingContext call, CorsHandler answers) {
        if (!isForAll(call)) {
            call.next();
            return;
        }
        call.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
        answers.handle(call);
    }

    private void handle(RoutingContext call, CorsHandler answers) {
        if (isForAll(call)) {
            call.next();
            return;
        }
        Optional<String> origin = Optional.ofNullable(call.request().getHeader(HttpHeaders.ORIGIN));
        if (origin.isEmpty() || origins.contains(ANY) || origins.contains(origin.get())) {
            answers.handle(call);
        } else {
            call.next();
        }
    }
}
