package com.lumiku.studio.web.answer;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/**
 * A body that is made while it is sent. Where that fails after the head was sent, the connection is closed in the middle of the
 * answer, so that nobody takes a part for the whole. RESTEasy Reactive resets the answer then, which closes the connection of HTTP/1
 * as well, but tells nobody: the request would count as being served for ever, and be waited for when the service stops.
 */
public record StreamedAnswer(HttpServerRequest request, StreamingOutput content) implements StreamingOutput {

    private static final long PATIENCE_SECONDS = 5;

    @Override
    public void write(OutputStream answer) throws IOException {
        try {
            content.write(answer);
        } catch (IOException | RuntimeException e) {
            if (request.response().headWritten() && request.version() != HttpVersion.HTTP_2) {
                close();
            }
            throw e;
        }
    }

    private void close() {
        request.connection()
                .close()
                .toCompletionStage()
                .toCompletableFuture()
                .completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(failure -> null)
                .join();
    }
}
