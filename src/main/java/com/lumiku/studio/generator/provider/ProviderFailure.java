package com.lumiku.studio.generator.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.lumiku.studio.generator.GeneratorException;
import com.lumiku.studio.web.RetryAfter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
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
    private static final Pattern PLAIN = Pattern.compile("\\s*\\p{L}[^<>{}\\v]{1,300}\\s*");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\s\\p{Cntrl}]+");

    private final Optional<Secret> key;
    private final String elsewhere;

    /** @param elsewhere what may be meant where something is not found: the model, the settings that name it and its place */
    ProviderFailure(Optional<Secret> key, String elsewhere) {
        this.key = key;
        this.elsewhere = elsewhere;
    }

    /** The failure that an answer tells of. */
    GeneratorException of(int status, MultiMap headers, String body) {
        JsonNode said = json(body);
        String sentence = sentence(said, body);
        if (status == 429 && isOutOfQuota(said)) {
            return new ProviderRefusal(with("The image service's quota is used up", sentence), said);
        }
        String message = message(status, sentence);
        Duration retryAfter = retryAfter(headers, said, Instant.now());
        if (isAway(status)) {
            return new GeneratorException.Unavailable(message, retryAfter, null);
        }
        return passes(status)
                ? new GeneratorException.Failed(message, retryAfter, null)
                : new ProviderRefusal(message, said);
    }

    /** The failure that a successful answer tells of. */
    GeneratorException ofSuccess(JsonNode said) {
        return new GeneratorException.Failed(with("The image service failed", ErrorSentence.of(said)), null, null);
    }

    /** A page for people where programs are answered: a login, a proxy's. */
    GeneratorException ofPage() {
        return new GeneratorException.Refused(
                "The image service answered with a web page: " + elsewhere + ", and the key");
    }

    /** A sentence of the provider's, cleaned and shortened. */
    String clean(String sentence) {
        String visible = key.map(secret -> secret.hideIn(sentence)).orElseGet(() -> Secret.hideKeys(sentence));
        String text = NOT_TEXT.matcher(ADDRESS.matcher(visible).replaceAll("(link)"))
                .replaceAll(" ")
                .strip();
        return text.length() <= LONGEST_SENTENCE ? text : text.substring(0, LONGEST_SENTENCE) + "…";
    }

    /** It, or what is in front of it, has no time: nothing was tried. */
    private static boolean isAway(int status) {
        return status == 429 || status == 502 || status == 503 || status == 529;
    }

    private static boolean passes(int status) {
        return status == 408 || status == 425 || status >= 500 && status != 501;
    }

    /** As OpenAI says it: no pause helps. */
    private static boolean isOutOfQuota(JsonNode said) {
        return Stream.of("/error/code", "/error/type", "/code")
                .map(said::at)
                .map(JsonNode::asText)
                .anyMatch(code -> code.equals("insufficient_quota") || code.equals("billing_hard_limit_reached"));
    }

    private String message(int status, String sentence) {
        String start =
                switch (status) {
                    case 401, 403 -> "The image service does not accept this service's key";
                    case 402 -> "The image service wants to be paid";
                    case 301, 302, 303, 307, 308 ->
                        String.format(
                                Locale.ROOT, "The image service sends elsewhere (status %d): %s", status, elsewhere);
                    case 404, 405, 410 ->
                        String.format(
                                Locale.ROOT,
                                "The image service does not have what was asked for (status %d): %s",
                                status,
                                elsewhere);
                    case 429 -> "The image service has too much to do";
                    case 502, 503, 529 ->
                        String.format(Locale.ROOT, "The image service is not available (status %d)", status);
                    default ->
                        passes(status)
                                ? String.format(Locale.ROOT, "The image service failed (status %d)", status)
                                : String.format(Locale.ROOT, "The image service refused (status %d)", status);
                };
        return with(start, sentence);
    }

    private String with(String start, String sentence) {
        String said = clean(sentence);
        return said.isEmpty() ? start : start + ": " + said;
    }

    /** Of JSON what it says; a line of plain text as it is. */
    private static String sentence(JsonNode said, String body) {
        return said.isMissingNode() && PLAIN.matcher(body).matches() ? body : ErrorSentence.of(said);
    }

    /** The header (RFC 9110, section 10.2.3: seconds or a date), or what Hugging Face says of a model it loads. */
    private static Duration retryAfter(MultiMap headers, JsonNode said, Instant now) {
        JsonNode loading = said.path("estimated_time");
        return Optional.ofNullable(headers.get(HttpHeaders.RETRY_AFTER))
                .flatMap(header -> RetryAfter.parse(header, now))
                .or(() -> Optional.of(loading).filter(JsonNode::isNumber).map(ProviderFailure::seconds))
                .orElse(null);
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
