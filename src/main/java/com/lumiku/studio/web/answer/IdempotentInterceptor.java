package com.lumiku.studio.web.answer;

import com.lumiku.studio.web.Sha256;
import com.lumiku.studio.web.problem.ProblemException;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Runs an {@link Idempotent} method, or replays what it answered the first time. Runs inside the transaction. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotentInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 255;

    private final KeptAnswers answers;
    private final EntityTags representations;
    private final LinkRenewal links;
    private final SecurityContext security;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(
            KeptAnswers answers,
            EntityTags representations,
            LinkRenewal links,
            SecurityContext security,
            HttpHeaders headers,
            UriInfo uri) {
        this.answers = answers;
        this.representations = representations;
        this.links = links;
        this.security = security;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return invocation.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw ProblemException.invalid(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        String userId = security.getUserPrincipal().getName();
        byte[] request = digest(invocation.getParameters());
        Optional<KeptAnswer> first = answers.claim(userId, key, request);
        if (first.isPresent()) {
            return first.get().replay(links);
        }
        KeptAnswer answer = keep((RestResponse<?>) invocation.proceed());
        answers.keep(userId, key, request, answer);
        return answer.answer();
    }

    private KeptAnswer keep(RestResponse<?> response) {
        return new KeptAnswer(
                response.getStatus(),
                response.getHeaderString(HttpHeaders.LOCATION),
                representations.json(response.getEntity()));
    }

    /** What makes two requests the same: where they go and what they say, however it is spelt and whenever its links were signed. */
    private byte[] digest(Object[] parameters) {
        MessageDigest digest = Sha256.begin();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : parameters) {
            digest.update(LinkSignature.strip(representations.json(parameter)));
        }
        return digest.digest();
    }
}
