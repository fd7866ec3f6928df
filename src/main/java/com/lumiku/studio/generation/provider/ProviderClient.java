package com.lumiku.studio.generation.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.generation.GeneratorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks one provider over HTTP. Answers are bounded, redirects are not followed, and whatever goes wrong becomes a
 * {@link GeneratorException}. Whoever waits too long interrupts the thread, which ends the exchange.
 */
final class ProviderClient {

    private static final long MOST_BYTES = 48L << 20;
    private static final int MOST_ERROR_BYTES = 1 << 20;

    /** Any media type. */
    static final String ANY = "";

    static final String JSON = "application/json";
    static final String PICTURE = "image/";

    /** Reads and writes what providers say as it is, whatever the settings for callers are. */
    static final ObjectMapper TREES = new ObjectMapper();

    /** Makes something of an answer as it arrives. */
    interface Reader<T> {
        T read(InputStream body) throws IOException;
    }

    private final HttpClient http;
    private final String base;
    private final Optional<Secret> key;
    private final ProviderFailure failure;
    private final long mostBytes;

    ProviderClient(URI base, Optional<Secret> key, Duration connectTimeout) {
        this(base, key, connectTimeout, MOST_BYTES);
    }

    ProviderClient(URI base, Optional<Secret> key, Duration connectTimeout, long mostBytes) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        this.base = base.toString().replaceAll("/+$", "");
        this.key = key;
        this.failure = new ProviderFailure(key);
        this.mostBytes = mostBytes;
    }

    /** A sentence of the provider's, fit for users. */
    String clean(String sentence) {
        return failure.clean(sentence);
    }

    JsonNode getJson(String path) throws GeneratorException, InterruptedException {
        return send(request(path).GET().build(), JSON, TREES::readTree);
    }

    byte[] getPicture(String path) throws GeneratorException, InterruptedException {
        return send(request(path).GET().build(), PICTURE, InputStream::readAllBytes);
    }

    /** Sends JSON and reads an answer of this media type, of which the beginning is enough. */
    <T> T postJson(String path, JsonNode body, String mediaType, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, JSON, BodyPublishers.ofByteArray(bytes(body)), mediaType, reader);
    }

    <T> T postForm(String path, MultipartForm form, String mediaType, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, form.contentType(), form.body(), mediaType, reader);
    }

    JsonNode readJson(InputStream body) throws IOException {
        return TREES.readTree(body);
    }

    private <T> T post(String path, String contentType, BodyPublisher body, String mediaType, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", contentType)
                .header("Accept", accept(mediaType))
                .POST(body)
                .build();
        return send(request, mediaType, reader);
    }

    private static String accept(String mediaType) {
        return switch (mediaType) {
            case ANY -> "*/*";
            case PICTURE -> "image/*";
            default -> mediaType;
        };
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret.value()));
        return request;
    }

    private <T> T send(HttpRequest request, String mediaType, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = new LimitedInputStream(response.body(), mostBytes)) {
                if (response.statusCode() / 100 != 2) {
                    throw failure.of(response.statusCode(), response.headers(), beginning(body));
                }
                requireType(response, mediaType);
                return reader.read(body);
            }
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw passing("The image service cannot be reached", e);
        } catch (LimitedInputStream.TooLong e) {
            throw passing("The image service answered with more than it should", e);
        } catch (JsonProcessingException e) {
            throw passing("The image service answered with something that cannot be read", null);
        } catch (IOException e) {
            // A body's stream answers an interruption so.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw passing("The connection to the image service broke", e);
        }
    }

    private static String beginning(InputStream body) throws IOException {
        return new String(body.readNBytes(MOST_ERROR_BYTES), StandardCharsets.UTF_8);
    }

    private static void requireType(HttpResponse<?> response, String mediaType) throws GeneratorException {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!type.startsWith(mediaType) || !encoding.equalsIgnoreCase("identity")) {
            throw passing("The image service answered with something other than asked for", null);
        }
    }

    private static GeneratorException passing(String message, Throwable cause) {
        return new GeneratorException.Failed(message, null, cause);
    }

    private byte[] bytes(JsonNode body) {
        try {
            return TREES.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
