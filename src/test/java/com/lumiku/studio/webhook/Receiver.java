package com.lumiku.studio.webhook;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** Who is told: an HTTP server that notes each call, and answers as a test wants it to. */
public final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = status(200);

    /** What a receiver does with a call that it has noted. */
    public interface Behaviour {
        void answer(HttpExchange call) throws IOException;
    }

    /** A call, with the receiver's time in nanoseconds. */
    public record Call(String path, HttpHeaders headers, String body, long nanos) {

        /** The id of the event. */
        public String id() {
            return header("webhook-id");
        }

        public String header(String name) {
            return headers.firstValue(name).orElse(null);
        }

        public JsonPath json() {
            return JsonPath.from(body);
        }

        /** Is signed with a secret, as the library of Standard Webhooks sees it. */
        public void assertSignedWith(String secret) {
            assertThatCode(() -> new Webhook(secret).verify(body, headers)).doesNotThrowAnyException();
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** Starts one on a free port of the loopback address. */
    public static Receiver start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 100);
        Receiver receiver = new Receiver(server);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", receiver::receive);
        server.start();
        return receiver;
    }

    /** Answers with a status and no body. */
    public static Behaviour status(int status) {
        return call -> call.sendResponseHeaders(status, -1);
    }

    /** From now on it does so. */
    public Receiver that(Behaviour answers) {
        behaviour = answers;
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** An address there. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** All calls so far. */
    public List<Call> calls() {
        return calls;
    }

    /** Waits until there were so many calls; all of them. */
    public List<Call> await(int count) {
        return org.awaitility.Awaitility.await(count + " calls").until(() -> calls, all -> all.size() >= count);
    }

    private void receive(HttpExchange call) throws IOException {
        try (call) {
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    call.getRequestURI().toString(),
                    HttpHeaders.of(call.getRequestHeaders(), (name, value) -> true),
                    body,
                    System.nanoTime()));
            behaviour.answer(call);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
