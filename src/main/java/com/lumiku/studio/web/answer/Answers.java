package com.lumiku.studio.web.answer;

import com.lumiku.studio.database.ReactiveClient;
import com.lumiku.studio.database.Statements;
import com.lumiku.studio.web.Sha256;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Answers to POSTs. With an {@code Idempotency-Key} a request is done once within the retention time, however often it is sent:
 * the answer is kept in the transaction of what it answers, so that a crash loses both or neither.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">The Idempotency-Key HTTP
 *     header field</a>
 */
@Singleton
public class Answers {

    private final ReactiveClient database;
    private final KeptAnswers kept;
    private final ReactiveKeptAnswers reactive;
    private final EntityTags representations;
    private final SecurityContext security;
    private final HttpHeaders headers;
    private final UriInfo uri;

    Answers(
            ReactiveClient database,
            KeptAnswers kept,
            ReactiveKeptAnswers reactive,
            EntityTags representations,
            SecurityContext security,
            HttpHeaders headers,
            UriInfo uri) {
        this.database = database;
        this.kept = kept;
        this.reactive = reactive;
        this.representations = representations;
        this.security = security;
        this.headers = headers;
        this.uri = uri;
    }

    /** 201: what was made, and the path it has from now on. */
    public static <T> RestResponse<T> created(String path, T view) {
        return at(RestResponse.Status.CREATED, path, view);
    }

    /** 202: what was begun, and the path where it can be followed. */
    public static <T> RestResponse<T> accepted(String path, T view) {
        return at(RestResponse.Status.ACCEPTED, path, view);
    }

    /**
     * Does what a request asks for in a transaction, or gives the answer that it had before.
     *
     * @param request what it says, to be written as JSON; null for nothing
     * @throws ProblemException 409 while the first request with its key is being answered, 422 where that was another request
     */
    public <T> RestResponse<T> once(Object request, Supplier<RestResponse<T>> work) {
        return kept.once(keyed(request), work);
    }

    /**
     * The same for work that takes long: all that needs no transaction is prepared before it, and not at all where the answer is
     * there already.
     */
    public <P, T> RestResponse<T> once(Object request, Supplier<P> preparation, Function<P, RestResponse<T>> work) {
        Optional<KeyedRequest> keyed = keyed(request);
        Optional<RestResponse<T>> before = keyed.flatMap(kept::find);
        if (before.isPresent()) {
            return before.get();
        }
        P prepared = preparation.get();
        return kept.once(keyed, () -> work.apply(prepared));
    }

    /** The same for work through the reactive client; its one statement is a transaction by itself where there is no answer to keep. */
    public <T> Uni<RestResponse<T>> once(Object request, Function<Statements, Uni<RestResponse<T>>> work) {
        Optional<KeyedRequest> keyed = keyed(request);
        return keyed.isEmpty()
                ? work.apply(database)
                : database.inTransaction(
                        transaction -> reactive.once(transaction, keyed.get(), () -> work.apply(transaction)));
    }

    private Optional<KeyedRequest> keyed(Object request) {
        String key = headers.getHeaderString(KeyedRequest.HEADER);
        return key == null
                ? Optional.empty()
                : Optional.of(new KeyedRequest(security.getUserPrincipal().getName(), key, digest(request)));
    }

    /** What makes two requests the same: where they go and what they say, however it is spelt and whenever its links were signed. */
    private byte[] digest(Object request) {
        MessageDigest digest = Sha256.begin();
        digest.update(uri.getPath().getBytes(StandardCharsets.UTF_8));
        digest.update(LinkSignature.strip(representations.json(request)));
        return digest.digest();
    }

    private static <T> RestResponse<T> at(RestResponse.Status status, String path, T view) {
        return RestResponse.ResponseBuilder.<T>create(status)
                .header(HttpHeaders.LOCATION, path)
                .entity(view)
                .build();
    }
}
