package com.lumiku.studio.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The DevTools protocol of Chromium over one WebSocket.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">Chrome DevTools Protocol</a>
 */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final int SECONDS = 120;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Something that a page told by itself. */
    record Event(String session, String method, JsonNode parameters) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder text = new StringBuilder();

    DevTools(URI address) {
        this.socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    void listen(Consumer<Event> listener) {
        listeners.add(listener);
    }

    /** Calls a method and waits for its answer; without a session it is the browser's. */
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        ObjectNode message = MAPPER.createObjectNode();
        int id = last.incrementAndGet();
        message.put("id", id).put("method", method).set("params", MAPPER.valueToTree(parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        send(message.toString());
        try {
            JsonNode told = answer.get(SECONDS, TimeUnit.SECONDS);
            if (told.has("error")) {
                throw new AssertionError(method + ": " + told.path("error"));
            }
            return told.path("result");
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(method, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method, e);
        }
    }

    /** One message at a time, as the socket wants. */
    private synchronized void send(String message) {
        socket.sendText(message, true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            String message = text.toString();
            text.setLength(0);
            take(message);
        }
        webSocket.request(1);
        return null;
    }

    private void take(String message) {
        try {
            JsonNode told = MAPPER.readTree(message);
            if (told.has("id")) {
                waiting.remove(told.path("id").asInt()).complete(told);
                return;
            }
            Event event = new Event(
                    told.path("sessionId").asText(), told.path("method").asText(), told.path("params"));
            listeners.forEach(listener -> listener.accept(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
