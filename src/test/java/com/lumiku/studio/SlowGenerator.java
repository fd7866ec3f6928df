package com.lumiku.studio;

import com.lumiku.studio.media.picture.SamplePictures;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A generator of the kind that OpenAI is, which keeps all who ask waiting until it is told to go on. */
final class SlowGenerator implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);

    private final int side;

    private SlowGenerator(HttpServer server, int side) {
        this.server = server;
        this.side = side;
    }

    /** Of square pictures, so many pixels wide. */
    static SlowGenerator start(int side) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SlowGenerator generator = new SlowGenerator(server, side);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", generator::answer);
        server.start();
        return generator;
    }

    /** The environment of a service that has it make four pictures at once. */
    Map<String, String> chosenIn(Map<String, String> environment) {
        environment.put("STUDIO_GENERATOR", "openai");
        environment.put(
                "STUDIO_PROVIDER_OPENAI_URL",
                "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()));
        environment.put("STUDIO_PROVIDER_OPENAI_MODEL", "slow");
        environment.put("STUDIO_PROVIDER_OPENAI_SIZES", "%1$dx%1$d".formatted(side));
        // Poses are shown to it, in a picture of their skeleton.
        environment.put("STUDIO_PROVIDER_OPENAI_EDITS", "true");
        environment.put("STUDIO_GENERATION_WORKERS", "4");
        return environment;
    }

    /** How many wait for their picture. */
    int waiting() {
        return waiting.get();
    }

    void goOn() {
        goOn.countDown();
    }

    private void answer(HttpExchange call) throws IOException {
        waiting.incrementAndGet();
        try (call) {
            goOn.await();
            byte[] answer = "{\"data\":[{\"b64_json\":\"%s\"}]}"
                    .formatted(Base64.getEncoder().encodeToString(SamplePictures.jpeg(side, side)))
                    .getBytes(StandardCharsets.US_ASCII);
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting.decrementAndGet();
        }
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
    }
}
