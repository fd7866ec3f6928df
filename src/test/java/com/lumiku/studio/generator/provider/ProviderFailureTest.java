package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.generator.GeneratorException;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderFailureTest {

    private static final MultiMap NONE = MultiMap.caseInsensitiveMultiMap();

    private final ProviderFailure failure =
            new ProviderFailure(Optional.of(new Secret("very-secret-key")), "check the model some/model (a.setting)");

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 500, 504})
    void whatIsAnAttemptInVain(int status) {
        assertThat(failure.of(status, NONE, "")).isInstanceOf(GeneratorException.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 529})
    void whatIsNoAttempt(int status) {
        assertThat(failure.of(status, NONE, "")).isInstanceOf(GeneratorException.Unavailable.class);
    }

    @Test
    void aQuotaThatIsUsedUpIsFinal() {
        assertThat(failure.of(429, NONE, """
                        {"error": {"message": "You exceeded your current quota, please check your plan and billing details.",
                         "type": "insufficient_quota", "param": null, "code": "insufficient_quota"}}
                        """))
                .isInstanceOf(GeneratorException.Refused.class)
                .hasMessage(
                        "The image service's quota is used up: You exceeded your current quota, please check your plan "
                                + "and billing details.");
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 405, 410})
    void whatIsNotThereIsNamedWithItsSetting(int status) {
        assertThat(failure.of(status, NONE, "{\"error\":\"Model is gone from hf-inference\"}"))
                .isInstanceOf(GeneratorException.Refused.class)
                .hasMessage(
                        "The image service does not have what was asked for (status %d): check the model some/model "
                                        .formatted(status)
                                + "(a.setting): Model is gone from hf-inference");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'error':{'param':'quality','message':'No'}} | quality | true",
                "{'error':{'message':'Unknown parameter: response_format.'}} | response_format | true",
                "{'detail':[{'loc':['body','parameters','seed'],'msg':'Extra inputs are not permitted'}]} | seed | true",
                "{'error':'got an unexpected keyword argument negative_prompt'} | negative_prompt | true",
                "{'error':{'message':'Your prompt of this quality is against the rules'}} | quality | false",
                "{'error':{'message':'Unknown parameter: nothing'}} | n | false"
            })
    void knowsWhichParameterIsToBlame(String body, String parameter, boolean blamed) {
        ProviderRefusal refusal = (ProviderRefusal) failure.of(400, NONE, body.replace('\'', '"'));

        assertThat(refusal.blames(parameter)).isEqualTo(blamed);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 403, 404, 422, 501})
    void whatIsRefused(int status) {
        assertThat(failure.of(status, NONE, "")).isInstanceOf(GeneratorException.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\":{\"message\":\"Your prompt is not allowed.\"}} | Your prompt is not allowed.",
                "{\"error\":\"Model is too busy\"} | Model is too busy",
                "{\"error\":[\"Error in width\"]} | Error in width",
                "{\"detail\":\"Not here\"} | Not here",
                "{\"detail\":[{\"loc\":[\"body\",\"width\"],\"msg\":\"Input should be a multiple of 8\"}]} | width: Input should be a multiple of 8",
                "{\"detail\":[{\"msg\":\"a\"},{\"msg\":\"b\"}]} | a; b",
                "{\"errors\":[{\"message\":\"Wrong size\"}]} | Wrong size",
                "{\"message\":[\"width is too large\"]} | width is too large",
                "{\"title\":\"Bad Request\",\"detail\":\"No such sampler\"} | No such sampler",
                "no such sampler | no such sampler",
                "{\"error\":{\"message\":\"Bad\"},\"node_errors\":{\"4\":{\"errors\":[{\"details\":\"no such file\"}]}}} | Bad (no such file)"
            })
    void saysWhatTheProviderSays(String body, String sentence) {
        assertThat(failure.of(400, NONE, body)).hasMessage("The image service refused (status 400): " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>Bad gateway</html>", "", "[]", "{\"error\":{\"message\":{}}}", "{"})
    void saysNothingWhereTheProviderDoesNot(String body) {
        assertThat(failure.of(500, NONE, body)).hasMessage("The image service failed (status 500)");
    }

    @Test
    void hidesKeysAndAddresses() {
        String body = """
                {"error": {"message": "Key very-secret-key, sk-proj-ab**yz and hf_abc are wrong.\\nSee https://x.test/?k=1 ok"}}
                """;

        assertThat(failure.of(401, NONE, body))
                .hasMessage("The image service does not accept this service's key: "
                        + "Key ***, *** and *** are wrong. See (link) ok");
    }

    @Test
    void shortensWhatIsLong() {
        String body = "{\"error\": \"%s\"}".formatted("long ".repeat(1000));

        assertThat(failure.of(400, NONE, body).getMessage())
                .hasSizeLessThan(400)
                .endsWith("…");
    }

    @Test
    void waitsAsToldInSeconds() {
        assertThat(retryAfter(headers("17"), "")).contains(Duration.ofSeconds(17));
    }

    @Test
    void waitsAsToldByADate() {
        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90);

        assertThat(retryAfter(headers(then.format(DateTimeFormatter.RFC_1123_DATE_TIME)), ""))
                .hasValueSatisfying(
                        pause -> assertThat(pause).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(90)));
    }

    @Test
    void waitsUntilAModelIsLoaded() {
        assertThat(retryAfter(NONE, "{\"error\":\"Model x is currently loading\",\"estimated_time\":20.3}"))
                .contains(Duration.ofSeconds(21));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "99999999999999999999", ""})
    void ignoresOtherTimes(String header) {
        assertThat(retryAfter(headers(header), "")).isEmpty();
    }

    private Optional<Duration> retryAfter(MultiMap headers, String body) {
        return failure.of(503, headers, body).retryAfter();
    }

    private static MultiMap headers(String retryAfter) {
        return MultiMap.caseInsensitiveMultiMap().add("retry-after", retryAfter);
    }
}
