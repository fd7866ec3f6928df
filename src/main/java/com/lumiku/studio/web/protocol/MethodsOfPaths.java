package com.lumiku.studio.web.protocol;

import com.lumiku.studio.web.problem.EarlyProblem;
import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemKind;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Says which methods a path has, to whoever asks (OPTIONS) and to whoever sent another.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.7">RFC 9110, section 9.3.7</a>
 */
@Singleton
public class MethodsOfPaths {

    /** What resources have, all of them together. */
    private static final String ANY = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";

    private static final int BEFORE_ANYBODY_IS_ASKED_WHO_HE_IS = 8_000;

    private final Routes routes;
    private final EarlyProblem problems;

    MethodsOfPaths(Routes routes, EarlyProblem problems) {
        this.routes = routes;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_ANYBODY_IS_ASKED_WHO_HE_IS);
    }

    private void handle(RoutingContext call) {
        HttpMethod method = call.request().method();
        if (method == HttpMethod.OPTIONS) {
            tell(call);
        } else if (routes.isOfQuarkus(call.normalizedPath()) && method != HttpMethod.GET && method != HttpMethod.HEAD) {
            String allowed = allowed(call);
            call.response().putHeader(HttpHeaders.ALLOW, allowed);
            problems.end(call, ProblemKind.METHOD_NOT_ALLOWED, detail(allowed));
        } else {
            call.next();
        }
    }

    /** Whether it asks for the server as a whole, which is no route's. */
    static boolean isPing(HttpServerRequest request) {
        return request.method() == HttpMethod.OPTIONS && request.uri().equals("*");
    }

    void tell(RoutingContext call) {
        String allowed = isPing(call.request()) ? ANY : allowed(call);
        if (allowed.isEmpty()) {
            problems.end(call, ProblemKind.NOT_FOUND, "There is nothing at this path");
            return;
        }
        call.request().resume();
        call.response().setStatusCode(204).putHeader(HttpHeaders.ALLOW, allowed).end();
    }

    /** RESTEasy Reactive knows that the method is wrong, and does not say which are right. */
    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(NotAllowedException e, RoutingContext call) {
        return notAllowed(call);
    }

    /** Where several resources share the beginning of a path, it takes a wrong method for a wrong path. */
    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFoundException e, RoutingContext call) {
        Set<String> methods = routes.methods(call.normalizedPath());
        if (!methods.isEmpty() && !methods.contains(call.request().method().name())) {
            return notAllowed(call);
        }
        Problem problem = Problem.of(ProblemKind.NOT_FOUND, ProblemKind.NOT_FOUND.title(), call.normalizedPath());
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private RestResponse<Problem> notAllowed(RoutingContext call) {
        String allowed = allowed(call);
        return RestResponse.ResponseBuilder.<Problem>create(ProblemKind.METHOD_NOT_ALLOWED.status())
                .header("Allow", allowed)
                .entity(Problem.of(ProblemKind.METHOD_NOT_ALLOWED, detail(allowed), call.normalizedPath()))
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    private String allowed(RoutingContext call) {
        return String.join(", ", routes.methods(call.normalizedPath()));
    }

    private static String detail(String allowed) {
        return "The methods of this path are " + allowed;
    }
}
