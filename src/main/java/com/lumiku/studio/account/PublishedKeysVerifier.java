package com.lumiku.studio.account;

import com.lumiku.studio.web.EventLoop;
import com.lumiku.studio.web.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;

/**
 * Checks tokens with keys fetched from a URL (RFC 7517, section 5). They are fetched when first needed, again when a token
 * names a key that is not among them, and when they have become old. Whatever happens, there is one fetch at a time and
 * one per {@link #PAUSE} at most, so that garbage sent to us becomes no load on the keys' owner.
 */
final class PublishedKeysVerifier implements TokenVerifier {

    private static final Logger LOG = Logger.getLogger(PublishedKeysVerifier.class);

    /** After this the keys are asked for again, so that a withdrawn key stops to count. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** So long old keys serve while their owner does not answer. */
    private static final Duration KEPT = Duration.ofHours(1);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final URI url;
    private final Function<List<JsonWebKey>, TokenCheck> checks;
    private final HttpClient client;
    private final Vertx vertx;

    private volatile Fetched fetched;
    private volatile KeysFault lastFault = KeysFault.NONE;
    private Uni<Fetched> fetching;
    private long nextFetch = System.nanoTime();

    private record Fetched(TokenCheck check, long time) {

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - time < age.toNanos();
        }
    }

    PublishedKeysVerifier(URI url, Function<List<JsonWebKey>, TokenCheck> checks, Vertx vertx) {
        this.url = url;
        this.checks = checks;
        this.vertx = vertx;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT.toMillis()));
    }

    @Override
    public Uni<VerifiedToken> verify(String token) {
        return keys().chain(known -> check(token, known));
    }

    @Override
    public Uni<KeysFault> fault() {
        Fetched known = fetched;
        if (known != null && known.isYoungerThan(KEPT)) {
            return Uni.createFrom().item(KeysFault.NONE);
        }
        return fetch().replaceWith(KeysFault.NONE).onFailure().recoverWithItem(() -> lastFault);
    }

    private Uni<VerifiedToken> check(String token, Fetched known) {
        try {
            return Uni.createFrom().item(known.check.check(token));
        } catch (InvalidTokenException.UnknownKey e) {
            return fetch().onFailure().transform(notFetched -> e).map(fresh -> fresh.check.check(token));
        }
    }

    private Uni<Fetched> keys() {
        Fetched known = fetched;
        if (known != null && known.isYoungerThan(FRESH)) {
            return Uni.createFrom().item(known);
        }
        Uni<Fetched> fresh = fetch();
        return known != null && known.isYoungerThan(KEPT) ? fresh.onFailure().recoverWithItem(known) : fresh;
    }

    private synchronized Uni<Fetched> fetch() {
        if (fetching != null) {
            return fetching;
        }
        if (System.nanoTime() - nextFetch < 0) {
            return Uni.createFrom().failure(unavailable());
        }
        fetching = Uni.createFrom()
                .completionStage(() -> EventLoop.run(vertx, this::request).toCompletionStage())
                .ifNoItem()
                .after(TIMEOUT)
                .fail()
                .map(this::read)
                .onFailure()
                .transform(this::unfetched)
                .onTermination()
                .invoke(this::pause)
                .memoize()
                .indefinitely();
        return fetching;
    }

    private Future<Buffer> request() {
        RequestOptions options =
                new RequestOptions().setAbsoluteURI(url.toString()).setTimeout(TIMEOUT.toMillis());
        return client.request(options).compose(HttpClientRequest::send).compose(PublishedKeysVerifier::body);
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == 200 ? answer.body() : Future.failedFuture("status " + answer.statusCode());
    }

    private Fetched read(Buffer body) {
        Fetched result =
                new Fetched(checks.apply(PublicKeys.published(body.toString().strip())), System.nanoTime());
        fetched = result;
        return result;
    }

    private synchronized void pause() {
        fetching = null;
        nextFetch = System.nanoTime() + PAUSE.toNanos();
    }

    private ProblemException unfetched(Throwable failure) {
        lastFault = failure instanceof RefusedKeysException refused
                ? KeysFault.wrong("The answer of %s cannot be used: %s".formatted(url.getHost(), refused.getMessage()))
                : KeysFault.passing(
                        "The keys cannot be fetched from %s: %s".formatted(url.getHost(), failure.getMessage()));
        lastFault.sentence().ifPresent(LOG::warn);
        return unavailable();
    }

    private static ProblemException unavailable() {
        return ProblemException.unavailable("The keys that check tokens cannot be fetched right now", PAUSE);
    }
}
