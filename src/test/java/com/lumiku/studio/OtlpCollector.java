package com.lumiku.studio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Receives spans on the loopback address, as a collector of OpenTelemetry does (OTLP over HTTP). */
final class OtlpCollector implements AutoCloseable {

    private final HttpServer server;
    private final StringBuffer received = new StringBuffer();

    OtlpCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", this::receive);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whether this text was in any span. */
    boolean has(String text) {
        return received.indexOf(text) >= 0;
    }

    /** Whether a span belongs to this trace: its id is kept as bytes. */
    boolean hasTrace(String id) {
        return has(new String(HexFormat.of().parseHex(id), StandardCharsets.ISO_8859_1));
    }

    private void receive(HttpExchange call) throws IOException {
        try (call) {
            received.append(new String(call.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
            call.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
