package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.generator.GeneratorException;
import io.quarkus.runtime.configuration.ConfigurationException;
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
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks one provider over HTTP. Answers are bounded, redirects are not followed, and whatever goes wrong becomes a
 * {@link GeneratorException}. Whoever waits too long interrupts the thread, which ends the exchange.
 */
final class ProviderClient {

    private static final long MOST_BYTES = 48L << 20;
    private static final int MOST_ERROR_BYTES = 1 << 20;

    /** What an answer has to be. It is judged by its content, as many servers do not know what they send. */
    enum Expected {
        JSON("application/json"),
        PICTURE("image/*"),
        ANYTHING("*/*");

        private final String accept;

        Expected(String accept) {
            this.accept = accept;
        }
    }

    /** Reads and writes what providers say as it is, whatever the settings for callers are. */
    static final ObjectMapper TREES = new ObjectMapper();

    /** Makes something of an answer. */
    interface Reader<T> {
        T read(byte[] body) throws IOException;
    }

    private final HttpClient http;
    private final String base;
    private final Optional<Secret> key;
    private final ProviderFailure failure;
    private final long mostBytes;

    /** @param elsewhere what may be meant where something is not found, see {@link ProviderFailure} */
    ProviderClient(URI base, Optional<Secret> key, Duration connectTimeout, String elsewhere) {
        this(base, key, connectTimeout, elsewhere, MOST_BYTES);
    }

    /**
     * Of a service that hosts models.
     *
     * @param provider as the settings call it
     * @param host where the service's own models are, for which it wants a key
     * @param variable of the environment that has the key
     * @throws ConfigurationException where there is none
     */
    static ProviderClient of(
            ProviderConfig all, HostedModelConfig config, String provider, String host, String variable) {
        Optional<Secret> key = config.key().map(Secret::new);
        if (key.isEmpty() && host.equals(config.url().getHost())) {
            throw new ConfigurationException("studio.generator=%1$s needs a key: set %2$s (studio.provider.%1$s.key)"
                    .formatted(provider, variable));
        }
        return new ProviderClient(
                config.url(),
                key,
                all.connectTimeout(),
                "check the model %2$s (studio.provider.%1$s.model) and studio.provider.%1$s.url"
                        .formatted(provider, config.model()));
    }

    ProviderClient(URI base, Optional<Secret> key, Duration connectTimeout, String elsewhere, long mostBytes) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
        this.base = base.toString().replaceAll("/+$", "");
        this.key = key;
        this.failure = new ProviderFailure(key, elsewhere);
        this.mostBytes = mostBytes;
    }

    /** A sentence of the provider's, fit for users. */
    String clean(String sentence) {
        return failure.clean(sentence);
    }

    JsonNode getJson(String path) throws GeneratorException, InterruptedException {
        return send(request(path).GET().build(), Expected.JSON, TREES::readTree);
    }

    byte[] getPicture(String path) throws GeneratorException, InterruptedException {
        return send(request(path).GET().build(), Expected.PICTURE, body -> body);
    }

    <T> T postJson(String path, JsonNode body, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, Expected.JSON.accept, BodyPublishers.ofByteArray(bytes(body)), expected, reader);
    }

    <T> T postForm(String path, MultipartForm form, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, form.contentType(), form.body(), expected, reader);
    }

    private <T> T post(String path, String contentType, BodyPublisher body, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", contentType)
                .header("Accept", expected.accept)
                .POST(body)
                .build();
        return send(request, expected, reader);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret.value()));
        return request;
    }

    private <T> T send(HttpRequest request, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        try {
            HttpResponse<InputStream> response = http.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = new LimitedInputStream(response.body(), mostBytes)) {
                if (response.statusCode() / 100 != 2) {
                    throw failure.of(response.statusCode(), response.headers(), beginning(body));
                }
                requireNotPacked(response);
                byte[] content = body.readAllBytes();
                judge(content, expected);
                return reader.read(content);
            }
        } catch (HttpConnectTimeoutException | ConnectException | UnresolvedAddressException e) {
            throw new GeneratorException.Unavailable("The image service cannot be reached", null, e);
        } catch (LimitedInputStream.TooLong e) {
            throw failed("The image service answered with more than it should", e);
        } catch (JsonProcessingException e) {
            throw failed("The image service answered with something that cannot be read", null);
        } catch (IOException e) {
            // A body's stream answers an interruption so.
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw failed("The connection to the image service broke", e);
        }
    }

    private static String beginning(InputStream body) throws IOException {
        return new String(body.readNBytes(MOST_ERROR_BYTES), StandardCharsets.UTF_8);
    }

    private static void requireNotPacked(HttpResponse<?> response) throws GeneratorException {
        String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!encoding.equalsIgnoreCase("identity")) {
            throw failed("The image service answered with something other than asked for", null);
        }
    }

    /** A page for people is found here; so is JSON where a picture should be. The rest is for who reads it. */
    private void judge(byte[] content, Expected expected) throws GeneratorException, JsonProcessingException {
        char first = firstCharacter(content);
        if (first == '<' && expected != Expected.ANYTHING) {
            throw failure.ofPage();
        }
        if (expected == Expected.PICTURE && (first == '{' || first == '[')) {
            throw failure.ofSuccess(TREES.readTree(new String(content, StandardCharsets.UTF_8)));
        }
    }

    private static char firstCharacter(byte[] content) {
        for (byte one : content) {
            // Neither white space nor a byte order mark.
            if (one > ' ') {
                return (char) one;
            }
            if (one >= 0 && !Character.isWhitespace(one)) {
                break;
            }
        }
        return 0;
    }

    private static GeneratorException failed(String message, Throwable cause) {
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
