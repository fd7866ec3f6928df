package com.lumiku.studio;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;

/** Receives spans on the loopback address, as a collector of OpenTelemetry does: OTLP over HTTP, and over gRPC. */
final class OtlpCollector implements AutoCloseable {

    /** Not compressed, and 0 bytes long. */
    private static final Buffer EMPTY_MESSAGE = Buffer.buffer(new byte[5]);

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final StringBuffer received = new StringBuffer();
    private final AtomicReference<HttpVersion> version = new AtomicReference<>();

    OtlpCollector() {
        server = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(0))
                .requestHandler(this::receive)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    String url() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    /** Whether this text was in any span. */
    boolean has(String text) {
        return received.indexOf(text) >= 0;
    }

    /** Whether a span belongs to this trace: its id is kept as bytes. */
    boolean hasTrace(String id) {
        return has(new String(HexFormat.of().parseHex(id), StandardCharsets.ISO_8859_1));
    }

    /** HTTP/2 where spans came over gRPC. */
    HttpVersion version() {
        return version.get();
    }

    private void receive(HttpServerRequest request) {
        request.body().onSuccess(body -> {
            received.append(body.toString(StandardCharsets.ISO_8859_1));
            version.set(request.version());
            switch (request.path()) {
                case "/v1/traces" -> request.response().end();
                case "/opentelemetry.proto.collector.trace.v1.TraceService/Export" ->
                    request.response()
                            .putHeader("content-type", "application/grpc")
                            .putTrailer("grpc-status", "0")
                            .end(EMPTY_MESSAGE);
                default -> request.response().setStatusCode(404).end();
            }
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
