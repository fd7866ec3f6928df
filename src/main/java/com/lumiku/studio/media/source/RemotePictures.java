package com.lumiku.studio.media.source;

import com.lumiku.studio.web.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Fetches pictures that others name: only from hosts the configuration lists ({@code studio.media.fetch-hosts}), never from
 * private addresses, bounded in size and time. It connects to the very address it has checked, which is why it is built on
 * Vert.x' client: that of the JDK resolves names itself, once more.
 */
@Singleton
public class RemotePictures {

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_REDIRECTS = 3;

    /** What surely is none; of other types the content decides, as many hosts do not know what they send. */
    private static final Pattern PAGE = Pattern.compile("(?i)\\s*(text/|application/(json|xml|xhtml|problem)).*");

    private final Vertx vertx;
    private final FetchRules rules;
    private final Duration timeout;
    private final int mostBytes;

    @Inject
    RemotePictures(Vertx vertx, SourceConfig config) {
        this(vertx, FetchRules.of(config.fetchHosts().orElse(Set.of())), config.fetchTimeout(), MOST_BYTES);
    }

    RemotePictures(Vertx vertx, FetchRules rules, Duration timeout, int mostBytes) {
        this.vertx = vertx;
        this.rules = rules;
        this.timeout = timeout;
        this.mostBytes = mostBytes;
    }

    /** The same, which also fetches from this scheme, host and port, wherever it is: the operator has configured it. */
    public RemotePictures trusting(URI origin) {
        return new RemotePictures(vertx, rules.trusting(origin), timeout, mostBytes);
    }

    /**
     * The bytes of a picture, which have not been looked at; redirects are followed where they too may be fetched. Blocks.
     *
     * @throws RemotePictureException where it may not be fetched, or was not there
     */
    public byte[] fetch(URI picture) throws RemotePictureException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        URI next = picture;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            switch (get(next, rules.address(next), deadline - System.nanoTime())) {
                case Answer.Picture found -> {
                    return found.bytes().getBytes();
                }
                case Answer.Redirect redirect -> next = resolved(next, redirect.location());
            }
        }
        throw RemotePictureException.refused("The picture's address leads on and on");
    }

    private sealed interface Answer {
        record Picture(Buffer bytes) implements Answer {}

        record Redirect(String location) implements Answer {}
    }

    private Answer get(URI uri, InetAddress address, long nanos) throws RemotePictureException, InterruptedException {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int) timeout.toMillis()));
        try {
            return EventLoop.run(vertx, () -> client.request(AddressGuard.request(HttpMethod.GET, uri, address))
                            .compose(HttpClientRequest::send)
                            .compose(this::read))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw RemotePictureException.passing("The picture did not arrive in time", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RemotePictureException known) {
                throw known;
            }
            throw RemotePictureException.passing("The picture's host could not be reached", e.getCause());
        } finally {
            // Also ends what is still arriving.
            client.close();
        }
    }

    private Future<Answer> read(HttpClientResponse response) {
        String location = response.getHeader("Location");
        int status = response.statusCode();
        if (status >= 300 && status < 400 && location != null) {
            return Future.succeededFuture(new Answer.Redirect(location));
        }
        if (status != 200) {
            String message = "The picture's host answered with status " + status;
            return Future.failedFuture(
                    status == 429 || status >= 500
                            ? RemotePictureException.passing(message, null)
                            : RemotePictureException.refused(message));
        }
        if (!isPicture(response)) {
            return Future.failedFuture(
                    RemotePictureException.refused("The picture's address does not lead to a picture"));
        }
        return body(response);
    }

    private Future<Answer> body(HttpClientResponse response) {
        Promise<Answer> whole = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(new Answer.Picture(body)));
        response.handler(chunk -> {
            if (body.length() + chunk.length() > mostBytes) {
                whole.tryFail(RemotePictureException.refused(
                        String.format(Locale.ROOT, "The picture is larger than %d bytes", mostBytes)));
                response.request().reset();
                return;
            }
            body.appendBuffer(chunk);
        });
        return whole.future();
    }

    private static boolean isPicture(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        String encoding = response.getHeader("Content-Encoding");
        boolean plain = encoding == null || encoding.equalsIgnoreCase("identity");
        return plain && (type == null || !PAGE.matcher(type).matches());
    }

    private static URI resolved(URI from, String location) throws RemotePictureException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw RemotePictureException.refused("The picture's address leads to none");
        }
    }
}
