package com.lumiku.studio.generation.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.generation.GeneratorException;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an answer other than success means: whether asking again may help, when, and what the provider has to say, cleaned of
 * keys and addresses.
 */
final class ProviderFailure {

    private static final int LONGEST_SENTENCE = 300;
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://\\S+");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Optional<Secret> key;

    ProviderFailure(Optional<Secret> key) {
        this.key = key;
    }

    /** The failure that an answer tells of. */
    GeneratorException of(int status, HttpHeaders headers, String body) {
        JsonNode said = json(body);
        String message = message(status, sentence(said));
        if (!passes(status)) {
            return new GeneratorException.Refused(message);
        }
        return new GeneratorException.Failed(message, retryAfter(headers, said, Instant.now()), null);
    }

    /** A sentence of the provider's, cleaned and shortened. */
    String clean(String sentence) {
        String visible = key.map(secret -> secret.hideIn(sentence)).orElseGet(() -> Secret.hideKeys(sentence));
        String text = NOT_TEXT.matcher(ADDRESS.matcher(visible).replaceAll("(link)"))
                .replaceAll(" ")
                .strip();
        return text.length() <= LONGEST_SENTENCE ? text : text.substring(0, LONGEST_SENTENCE) + "…";
    }

    private static boolean passes(int status) {
        return status == 408 || status == 425 || status == 429 || status >= 500 && status != 501;
    }

    private String message(int status, String sentence) {
        String start =
                switch (status) {
                    case 401, 403 -> "The image service does not accept this service's key";
                    case 402 -> "The image service wants to be paid";
                    case 404 -> "The image service does not know the model or path";
                    case 429 -> "The image service has too much to do";
                    default ->
                        passes(status)
                                ? "The image service failed (status %d)".formatted(status)
                                : "The image service refused (status %d)".formatted(status);
                };
        String said = clean(sentence);
        return said.isEmpty() ? start : start + ": " + said;
    }

    /** {@code {"error": {"message"}}} of OpenAI and ComfyUI, {@code {"error"}} of Hugging Face, or what else is usual. */
    private static String sentence(JsonNode said) {
        return Stream.of(
                                said.at("/error/message"),
                                said.at("/error/0"),
                                said.at("/error"),
                                said.at("/message"),
                                said.at("/detail"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElse("")
                + nodeError(said);
    }

    /** What ComfyUI says of the first node it does not understand. */
    private static String nodeError(JsonNode said) {
        return said.path("node_errors").findValues("details").stream()
                .filter(JsonNode::isTextual)
                .findFirst()
                .map(details -> " (" + details.asText() + ")")
                .orElse("");
    }

    /** The header (RFC 9110, section 10.2.3: seconds or a date), or what Hugging Face says of a model it loads. */
    private static Duration retryAfter(HttpHeaders headers, JsonNode said, Instant now) {
        JsonNode loading = said.path("estimated_time");
        return headers.firstValue("Retry-After")
                .flatMap(header -> duration(header.strip(), now))
                .or(() -> Optional.of(loading).filter(JsonNode::isNumber).map(ProviderFailure::seconds))
                .orElse(null);
    }

    private static Optional<Duration> duration(String header, Instant now) {
        if (header.matches("\\d{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(header)));
        }
        try {
            Instant then = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration seconds(JsonNode number) {
        return Duration.ofSeconds(Math.clamp((long) Math.ceil(number.asDouble()), 0, 3600));
    }

    private static JsonNode json(String body) {
        try {
            return ProviderClient.TREES.readTree(body);
        } catch (JsonProcessingException e) {
            return ProviderClient.TREES.missingNode();
        }
    }
}
