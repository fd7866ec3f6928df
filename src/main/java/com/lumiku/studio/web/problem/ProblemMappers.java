package com.lumiku.studio.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.enterprise.event.Event;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem that tells the caller what to do, and nothing of the inside. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private static final String DENIED =
            "The database does not let the service do this; its operator finds the reason at /q/health/ready";

    private final Event<DatabaseFailure> databaseFailures;

    ProblemMappers(Event<DatabaseFailure> databaseFailures) {
        this.databaseFailures = databaseFailures;
    }

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e, UriInfo uri) {
        RestResponse<Problem> answer = answer(e.problem(UriPath.called(uri)), e.retryAfter());
        e.headers().forEach((name, value) -> answer.getHeaders().putSingle(name, value));
        return answer;
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, UriInfo uri) {
        List<Problem.Violation> violations = e.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(Comparator.comparing(Problem.Violation::field))
                .toList();
        return answer(ProblemException.invalid(violations).problem(UriPath.called(uri)), null);
    }

    // The subclass is named as well: Quarkus has a mapper of its own for it.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    RestResponse<Problem> malformed(JsonProcessingException e, UriInfo uri) {
        return answer(MalformedJson.problem(e).problem(UriPath.called(uri)), null);
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e, UriInfo uri) {
        if (e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        return refused(e, uri).toResponse();
    }

    private RestResponse<Problem> refused(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException malformed) {
            return malformed(malformed, uri);
        }
        Response response = e.getResponse();
        Optional<ProblemKind> kind = ProblemKind.ofStatus(response.getStatus());
        if (kind.isEmpty()) {
            return unexpected(e, uri);
        }
        String detail = response.getStatus() == 400
                ? "The request cannot be read"
                : kind.get().title();
        return answer(Problem.of(kind.get(), detail, UriPath.called(uri)), null);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unexpected(Throwable e, UriInfo uri) {
        Optional<DatabaseFailure> database = DatabaseFailure.in(e);
        database.ifPresent(databaseFailures::fire);
        if (database.filter(DatabaseFailure::passes).isPresent()) {
            LOG.warnf("%s: the database failed: %s", UriPath.called(uri), e.getMessage());
            return problem(ProblemException.unavailable("The database cannot serve this right now", RETRY_AFTER), uri);
        }
        if (database.filter(DatabaseFailure::isDenied).isPresent()) {
            LOG.errorf("%s: the service's role lacks a right: %s", UriPath.called(uri), e.getMessage());
            return problem(ProblemException.unavailable(DENIED, RETRY_AFTER), uri);
        }
        if (database.filter(DatabaseFailure::isNoText).isPresent()) {
            return answer(
                    Problem.of(
                            ProblemKind.INVALID, "The request holds a value that cannot be kept", UriPath.called(uri)),
                    null);
        }
        Optional<DatabaseFailure> refusal = database.filter(DatabaseFailure::isRefused);
        if (refusal.isPresent()) {
            LOG.warnf("%s: the database refuses it: %s", UriPath.called(uri), e.getMessage());
            return answer(Problem.of(ProblemKind.CONFLICT, detail(refusal.get()), UriPath.called(uri)), null);
        }
        LOG.errorf(e, "%s failed", UriPath.called(uri));
        return answer(Problem.of(ProblemKind.INTERNAL, "Something went wrong on our side", UriPath.called(uri)), null);
    }

    /** Names the constraint, not the statement that met it. */
    private static String detail(DatabaseFailure refusal) {
        return refusal.refusal() == null
                ? "The database refuses this"
                : "The database refuses this: " + refusal.refusal();
    }

    private static RestResponse<Problem> answer(Problem problem, Duration retryAfter) {
        RestResponse.ResponseBuilder<Problem> answer = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE);
        if (retryAfter != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Math.max(1, retryAfter.toSeconds()));
        }
        return answer.build();
    }

    /** The path of the field in the body: without the resource method and the name of its parameter. */
    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        Iterator<Path.Node> nodes = violation.getPropertyPath().iterator();
        while (nodes.hasNext()) {
            Path.Node node = nodes.next();
            switch (node.getKind()) {
                case METHOD, PARAMETER, CONTAINER_ELEMENT -> {}
                default -> field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
        }
        return new Problem.Violation(field.isEmpty() ? "body" : field.toString(), violation.getMessage());
    }
}
