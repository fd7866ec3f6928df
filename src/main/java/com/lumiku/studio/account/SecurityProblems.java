package com.lumiku.studio.account;

import com.lumiku.studio.web.problem.Problem;
import com.lumiku.studio.web.problem.ProblemKind;
import com.lumiku.studio.web.problem.UriPath;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The answers to callers who are not let in. */
class SecurityProblems {

    @ServerExceptionMapper
    RestResponse<Problem> noToken(UnauthorizedException e, UriInfo uri) {
        String detail = "Send a token: Authorization: Bearer <JWT>";
        return unauthorized(detail, BearerAuthentication.CHALLENGE, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> badToken(AuthenticationFailedException e, UriInfo uri) {
        // Only our own message is known to be fit for callers.
        String detail = e.getCause() instanceof InvalidTokenException refusal
                ? refusal.getMessage()
                : "The credentials are not accepted";
        // RFC 6750, 3: an attribute for developers; our sentences have no quotes in them.
        String challenge = BearerAuthentication.INVALID_TOKEN + ", error_description=\"" + detail + '"';
        return unauthorized(detail, challenge, uri);
    }

    @ServerExceptionMapper
    RestResponse<Problem> missingRole(ForbiddenException e, UriInfo uri) {
        return problem(ProblemKind.FORBIDDEN, "The caller's role does not allow this", uri)
                .build();
    }

    private static RestResponse<Problem> unauthorized(String detail, String challenge, UriInfo uri) {
        return problem(ProblemKind.UNAUTHORIZED, detail, uri)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    private static RestResponse.ResponseBuilder<Problem> problem(ProblemKind kind, String detail, UriInfo uri) {
        return RestResponse.ResponseBuilder.<Problem>create(kind.status())
                .entity(Problem.of(kind, detail, UriPath.called(uri)))
                .type(Problem.MEDIA_TYPE);
    }
}
