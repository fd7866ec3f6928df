package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.generator.provider.ProviderConnection.Answer;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks one provider over HTTP. Answers are bounded, redirects are not followed, and whatever goes wrong becomes a
 * {@link GeneratorException}. Whoever waits too long interrupts the thread, which ends the exchange.
 */
final class ProviderClient {

    private static final long MOST_BYTES = 48L << 20;
    private static final String PROGRAM = "avatar-studio";

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

    private final ProviderConnection connection;
    private final String base;
    private final Optional<Secret> key;
    private final ProviderFailure failure;

    /** @param elsewhere what may be meant where something is not found, see {@link ProviderFailure} */
    ProviderClient(Vertx vertx, URI base, Optional<Secret> key, Duration connectTimeout, String elsewhere) {
        this(vertx, base, key, connectTimeout, elsewhere, MOST_BYTES);
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
            Vertx vertx, ProviderConfig all, HostedModelConfig config, String provider, String host, String variable) {
        Optional<Secret> key = config.key().map(Secret::new);
        if (key.isEmpty() && host.equals(config.url().getHost())) {
            throw new ConfigurationException("studio.generator=%1$s needs a key: set %2$s (studio.provider.%1$s.key)"
                    .formatted(provider, variable));
        }
        return new ProviderClient(
                vertx,
                config.url(),
                key,
                all.connectTimeout(),
                "check the model %2$s (studio.provider.%1$s.model) and studio.provider.%1$s.url"
                        .formatted(provider, config.model()));
    }

    ProviderClient(
            Vertx vertx, URI base, Optional<Secret> key, Duration connectTimeout, String elsewhere, long mostBytes) {
        this.connection = new ProviderConnection(vertx, connectTimeout, mostBytes);
        this.base = base.toString().replaceAll("/+$", "");
        this.key = key;
        this.failure = new ProviderFailure(key, elsewhere);
    }

    /** A sentence of the provider's, fit for users. */
    String clean(String sentence) {
        return failure.clean(sentence);
    }

    JsonNode getJson(String path) throws GeneratorException, InterruptedException {
        return send(request(HttpMethod.GET, path), null, Expected.JSON, TREES::readTree);
    }

    byte[] getPicture(String path) throws GeneratorException, InterruptedException {
        return send(request(HttpMethod.GET, path), null, Expected.PICTURE, body -> body);
    }

    <T> T postJson(String path, JsonNode body, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, Expected.JSON.accept, Buffer.buffer(bytes(body)), expected, reader);
    }

    <T> T postForm(String path, MultipartForm form, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        return post(path, form.contentType(), form.body(), expected, reader);
    }

    private <T> T post(String path, String contentType, Buffer body, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        RequestOptions request = request(HttpMethod.POST, path)
                .putHeader(HttpHeaders.CONTENT_TYPE, contentType)
                .putHeader(HttpHeaders.ACCEPT, expected.accept);
        return send(request, body, expected, reader);
    }

    private RequestOptions request(HttpMethod method, String path) {
        RequestOptions request = new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(base + path)
                .putHeader(HttpHeaders.USER_AGENT, PROGRAM);
        key.ifPresent(secret -> request.putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + secret.value()));
        return request;
    }

    private <T> T send(RequestOptions request, @Nullable Buffer body, Expected expected, Reader<T> reader)
            throws GeneratorException, InterruptedException {
        try {
            Answer answer = connection.send(request, body);
            if (!answer.isSuccess()) {
                throw failure.of(answer.status(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8));
            }
            requireNotPacked(answer);
            judge(answer.body(), expected);
            return reader.read(answer.body());
        } catch (ConnectException | NoRouteToHostException | UnknownHostException e) {
            throw new GeneratorException.Unavailable("The image service cannot be reached", null, e);
        } catch (ProviderConnection.TooLong e) {
            throw failed("The image service answered with more than it should", e);
        } catch (JsonProcessingException e) {
            throw failed("The image service answered with something that cannot be read", null);
        } catch (IOException e) {
            throw failed("The connection to the image service broke", e);
        }
    }

    private static void requireNotPacked(Answer answer) throws GeneratorException {
        String encoding = answer.headers().get(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
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
