package com.lumiku.studio.generator.provider;

import com.lumiku.studio.web.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Sends requests to a provider and waits for what is answered. Whoever waits too long interrupts the thread, which ends the exchange. */
final class ProviderConnection {

    private static final int MOST_ERROR_BYTES = 1 << 20;
    private static final int LONGEST_HEAD = 64 << 10;

    /** As many as there are workers, who are the limit. */
    private static final int MOST_CONNECTIONS = 1000;

    /** The answer is longer than it may be. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("The answer is longer than it may be");
        }
    }

    /** @param body as it was sent; the beginning of it where a failure is explained at length */
    record Answer(int status, MultiMap headers, byte[] body) {

        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    private final Vertx vertx;
    private final HttpClient client;
    private final long mostBytes;

    ProviderConnection(Vertx vertx, Duration connectTimeout, long mostBytes) {
        this.vertx = vertx;
        this.mostBytes = mostBytes;
        // Others need not know the identifiers of our traces.
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) connectTimeout.toMillis())
                        .setMaxHeaderSize(LONGEST_HEAD)
                        .setTracingPolicy(TracingPolicy.IGNORE),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    }

    /**
     * Sends a request; redirects are not followed.
     *
     * @throws java.net.ConnectException or another kind of {@link IOException}: it could not be sent or answered
     */
    Answer send(RequestOptions request, @Nullable Buffer body) throws IOException, InterruptedException {
        Promise<HttpClientRequest> opened = Promise.promise();
        Future<Answer> answered =
                EventLoop.run(vertx, () -> client.request(request).compose(open -> {
                    // Failures are told by who waits, not by Vert.x.
                    open.exceptionHandler(failure -> {}).connection().exceptionHandler(failure -> {});
                    opened.complete(open);
                    return (body == null ? open.send() : open.send(body)).compose(this::read);
                }));
        try {
            return answered.toCompletionStage().toCompletableFuture().get();
        } catch (InterruptedException e) {
            opened.future().onSuccess(HttpClientRequest::reset);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        }
    }

    private Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> whole = Promise.promise();
        ReceivedBody body = new ReceivedBody();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(end -> whole.tryComplete(answer(response, body)));
        response.handler(chunk -> {
            body.add(chunk);
            if (body.length() > mostBytes) {
                whole.tryFail(new TooLong());
                response.request().reset();
            } else if (body.length() >= MOST_ERROR_BYTES && response.statusCode() / 100 != 2) {
                whole.tryComplete(answer(response, body));
                response.request().reset();
            }
        });
        return whole.future();
    }

    private static Answer answer(HttpClientResponse response, ReceivedBody body) {
        return new Answer(response.statusCode(), response.headers(), body.bytes());
    }
}
