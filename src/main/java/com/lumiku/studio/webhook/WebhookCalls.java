package com.lumiku.studio.webhook;

import com.lumiku.studio.media.source.AddressGuard;
import com.lumiku.studio.web.EventLoop;
import com.lumiku.studio.web.RetryAfter;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/**
 * Calls receivers, by the rules for addresses that others name: at public addresses only, to which it connects as they were looked at.
 * Redirects are not followed, of an answer only the beginning is read, and all of it has an end.
 */
@Singleton
class WebhookCalls {

    private static final int MOST_BYTES = 1024;
    private static final int MULTIPLE_CHOICES = 300;

    private final Vertx vertx;
    private final EndpointRules rules;
    private final AddressGuard guard;
    private final Duration timeout;

    @Inject
    WebhookCalls(Vertx vertx, EndpointRules rules, WebhookConfig config) {
        this(vertx, rules, AddressGuard.ofInternet(), config.timeout());
    }

    WebhookCalls(Vertx vertx, EndpointRules rules, AddressGuard guard, Duration timeout) {
        this.vertx = vertx;
        this.rules = rules;
        this.guard = guard;
        this.timeout = timeout;
    }

    /** Calls a receiver, and says what came of it, whatever that is. Blocks. */
    ReceiverAnswer post(String url, Map<String, String> headers, byte[] body) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        URI uri = URI.create(url);
        try {
            Optional<InetAddress> address = within(deadline, () -> guard.find(uri, rules.isAllowed(uri)));
            return address.isEmpty()
                    ? ReceiverAnswer.none("The host is not at an address of the public internet")
                    : call(uri, address.get(), headers, Buffer.buffer(body), deadline);
        } catch (TimeoutException e) {
            return ReceiverAnswer.none("The host was not found in time");
        } catch (ExecutionException e) {
            return ReceiverAnswer.none(
                    e.getCause() instanceof UnknownHostException
                            ? "The host is not known"
                            : "The host could not be looked up");
        }
    }

    private ReceiverAnswer call(URI uri, InetAddress address, Map<String, String> headers, Buffer body, long deadline)
            throws InterruptedException {
        HttpClient client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int) timeout.toMillis()));
        Answer answer = new Answer();
        try {
            EventLoop.run(vertx, () -> client.request(AddressGuard.request(HttpMethod.POST, uri, address))
                            .compose(request -> {
                                headers.forEach(request::putHeader);
                                return request.send(body);
                            })
                            .compose(answer::read))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return answer.whole();
        } catch (TimeoutException e) {
            return answer.cut(String.format(Locale.ROOT, "The answer was not there within %d s", timeout.toSeconds()));
        } catch (ExecutionException e) {
            return answer.cut(reason(e.getCause()));
        } finally {
            // Also ends what is still arriving.
            client.close();
        }
    }

    private static String reason(Throwable failure) {
        boolean isOfTls = Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(SSLException.class::isInstance);
        return isOfTls
                ? "No secure connection could be made: the certificate is not valid for this host, or not trusted"
                : "The connection failed, or ended before there was an answer";
    }

    /** Looking up a name cannot be interrupted: it may take longer, and is not waited for. */
    private static <T> T within(long deadline, Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        FutureTask<T> task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("webhook-host").start(task);
        return task.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    /** An answer while it arrives. */
    private static final class Answer {

        private final Buffer beginning = Buffer.buffer();
        private volatile HttpClientResponse response;

        Future<Void> read(HttpClientResponse arriving) {
            response = arriving;
            Promise<Void> enough = Promise.promise();
            arriving.exceptionHandler(enough::tryFail);
            arriving.endHandler(end -> enough.tryComplete());
            arriving.handler(chunk -> {
                int wanted = Math.min(chunk.length(), MOST_BYTES - beginning.length());
                synchronized (beginning) {
                    beginning.appendBuffer(chunk, 0, wanted);
                }
                if (beginning.length() >= MOST_BYTES) {
                    enough.tryComplete();
                }
            });
            return enough.future();
        }

        ReceiverAnswer whole() {
            int status = response.statusCode();
            boolean isGood = status >= 200 && status < MULTIPLE_CHOICES;
            return answer(isGood ? null : String.format(Locale.ROOT, "The answer has status %d", status));
        }

        ReceiverAnswer cut(String error) {
            return response == null ? ReceiverAnswer.none(error) : answer(error);
        }

        private ReceiverAnswer answer(String error) {
            return new ReceiverAnswer(
                    response.statusCode(),
                    text(),
                    Optional.ofNullable(response.getHeader("Retry-After"))
                            .flatMap(header -> RetryAfter.parse(header, Instant.now())),
                    error);
        }

        /** No text of the database holds NUL. */
        private String text() {
            synchronized (beginning) {
                return new String(beginning.getBytes(), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
            }
        }
    }
}
