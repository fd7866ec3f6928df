package com.lumiku.studio.generator.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.awt.Color;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HuggingFaceImagesTest {

    private static final String PATH = "/models/some/model";
    private static final String KEY = "hf_theSecretOfThisTest";
    private static final Description PORTRAIT = Sample.portrait(512, 768);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final HuggingFaceImages images = images("5S", "30S");

    @Test
    void makesAPicture() throws Exception {
        answer(picture(Sample.picture("jpg", 832, 1280)));

        GeneratedImage made = images.generate(PORTRAIT);

        assertThat(made.picture().width()).isEqualTo(512);
        assertThat(made.picture().height()).isEqualTo(768);
        assertThat(new Color(made.picture().image().getRGB(50, 400)).getRed()).isGreaterThan(200);
        assertThat(new Color(made.picture().image().getRGB(460, 400)).getBlue()).isGreaterThan(200);
        assertThat(made.prompt()).isEqualTo(TagPrompt.of(PORTRAIT).text());
        assertThat(made.seed()).isEqualTo(42);
        SERVER.verify(postRequestedFor(urlEqualTo(PATH))
                .withHeader("Authorization", equalTo("Bearer " + KEY))
                .withHeader("Accept", equalTo("image/*"))
                .withRequestBody(equalToJson(
                        """
                        {"inputs": "%s", "parameters": {"negative_prompt": "%s", "width": 832, "height": 1280, "seed": 42}}
                        """.formatted(made.prompt(), TagPrompt.of(PORTRAIT).negative()))));
    }

    @Test
    void waitsForAModelThatIsBeingLoaded() {
        answer(aResponse()
                .withStatus(503)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":\"Model some/model is currently loading\",\"estimated_time\":20.0}"));

        GeneratorException.Unavailable failure = failure(GeneratorException.Unavailable.class);

        assertThat(failure)
                .hasMessage("The image service is not available (status 503): Model some/model is currently loading");
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(20));
    }

    @Test
    void waitsAsTold() {
        answer(aResponse()
                .withStatus(429)
                .withHeader("Retry-After", "60")
                .withBody("{\"error\":\"Rate limit reached\"}"));

        GeneratorException.Unavailable failure = failure(GeneratorException.Unavailable.class);

        assertThat(failure).hasMessage("The image service has too much to do: Rate limit reached");
        assertThat(failure.retryAfter()).contains(Duration.ofSeconds(60));
    }

    @Test
    void aFailureOfTheService() {
        answer(aResponse().withStatus(500).withBody("<html>Oops</html>"));

        assertThat(failure(GeneratorException.Failed.class)).hasMessage("The image service failed (status 500)");
    }

    @Test
    void asksNobodyWhoAskedToBeLeftAlone() {
        answer(aResponse().withStatus(429).withHeader("Retry-After", "60"));
        failure(GeneratorException.Unavailable.class);

        for (int call = 0; call < 30; call++) {
            GeneratorException.Unavailable waiting = failure(GeneratorException.Unavailable.class);
            assertThat(waiting).hasMessage("The image service has asked to be left alone for now");
            assertThat(waiting.retryAfter().orElseThrow()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
        }
        SERVER.verify(1, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void aRateLimitOpensNoBreaker() throws Exception {
        answer(aResponse().withStatus(429).withHeader("Retry-After", "0"));
        for (int call = 0; call < 20; call++) {
            failure(GeneratorException.Unavailable.class);
        }
        answer(picture(Sample.picture("png", 64, 64)));

        assertThat(images.generate(PORTRAIT)).isNotNull();
        SERVER.verify(21, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void aServerThatIsAwayUsesNoAttemptAndIsLeftAlone() {
        HuggingFaceImages away =
                Sample.huggingFace(Map.of("huggingface.url", "http://127.0.0.1:1", "huggingface.model", "some/model"));
        for (int call = 0; call < 10; call++) {
            assertThat(failure(away, GeneratorException.Unavailable.class))
                    .hasMessage("The image service cannot be reached");
        }
        assertThat(failure(away, GeneratorException.Unavailable.class))
                .hasMessage("The image service keeps failing and is left alone for now");
    }

    @Test
    void aModelThatIsGoneIsNamedWithItsSetting() {
        answer(aResponse()
                .withStatus(410)
                .withBody("{\"error\":\"The requested model is deprecated and no longer "
                        + "supported by provider hf-inference.\"}"));

        assertThat(failure(GeneratorException.Refused.class))
                .hasMessage(
                        "The image service does not have what was asked for (status 410): check the model some/model "
                                + "(studio.provider.huggingface.model) and studio.provider.huggingface.url: The requested model is "
                                + "deprecated and no longer supported by provider hf-inference.");
    }

    @Test
    void theDefaultModelIsOneThatIsServed() {
        assertThat(Sample.huggingFace(Map.of("huggingface.key", KEY)).model())
                .isEqualTo("black-forest-labs/FLUX.1-schnell");
    }

    @Test
    void leavesOutWhatIsRefusedOnceAndForAll() throws Exception {
        SERVER.stubFor(post(urlEqualTo(PATH))
                .withRequestBody(containing("negative_prompt"))
                .willReturn(aResponse()
                        .withStatus(400)
                        .withBody("{\"error\":\"unexpected keyword argument 'negative_prompt'\"}")));
        SERVER.stubFor(post(urlEqualTo(PATH))
                .withRequestBody(notContaining("negative_prompt"))
                .willReturn(picture(Sample.picture("png", 64, 64))));

        images.generate(PORTRAIT);
        images.generate(PORTRAIT);

        SERVER.verify(3, postRequestedFor(urlEqualTo(PATH)));
        SERVER.verify(2, postRequestedFor(urlEqualTo(PATH)).withRequestBody(notContaining("negative_prompt")));
    }

    @Test
    void markupOfServersIsTakenOutUnlessItIsWanted() throws Exception {
        answer(picture(Sample.picture("png", 64, 64)));
        Description tricky = new Description(
                "A smile <lora:x:9> (hat:1.9)", null, null, null, new Backdrop.Suitable(), null, 512, 512, 1);

        assertThat(images.generate(tricky).prompt()).contains("A smile lora x:9 (hat)");
        HuggingFaceImages trusting = Sample.huggingFace(Map.of(
                "huggingface.url", SERVER.baseUrl(),
                "huggingface.model", "some/model",
                "neutralise-markup", "false"));
        assertThat(trusting.generate(tricky).prompt()).contains("<lora:x:9> (hat:1.9)");
    }

    @Test
    void aLoginPageIsFinal() {
        answer(aResponse().withHeader("Content-Type", "text/html").withBody("<html>"));

        assertThat(failure(GeneratorException.Refused.class))
                .hasMessageStartingWith("The image service answered with a web page: check the model some/model");
    }

    @Test
    void aPictureIsOneWhateverItIsCalled() throws Exception {
        byte[] bytes = Sample.picture("png", 64, 64);
        answer(aResponse()
                .withHeader("Content-Type", "application/octet-stream")
                .withBody(bytes));
        assertThat(images.generate(PORTRAIT)).isNotNull();
        answer(aResponse().withBody(bytes));
        assertThat(images.generate(PORTRAIT)).isNotNull();
    }

    @Test
    void aPictureThatIsCut() {
        for (String format : new String[] {"jpg", "png"}) {
            byte[] whole = Sample.picture(format, 512, 512);
            answer(picture(Arrays.copyOf(whole, whole.length * 2 / 3)));

            assertThat(failure(GeneratorException.Failed.class))
                    .hasMessage("The image service made a picture that cannot be read");
        }
    }

    @Test
    void aPictureThatIsNone() {
        answer(picture("GIF89a".getBytes()));

        assertThat(failure(GeneratorException.Failed.class))
                .hasMessage("The image service made a picture that cannot be read");
    }

    @Test
    void aPictureOfManyPixelsInFewBytes() {
        byte[] bomb = Sample.picture("png", 16, 16);
        bomb[18] = (byte) 0x40;
        bomb[22] = (byte) 0x40;
        answer(picture(bomb));

        failure(GeneratorException.Failed.class);
    }

    @Test
    void anAnswerThatDoesNotCome() {
        answer(picture(new byte[9]).withFixedDelay(60_000));

        assertThat(failure(images("0.3S", "30S"), GeneratorException.Failed.class))
                .hasMessageStartingWith("The image service took longer than");
    }

    @Test
    void anAnswerThatDoesNotEnd() {
        answer(picture(Sample.picture("png", 64, 64)).withChunkedDribbleDelay(60, 60_000));

        assertThat(failure(images("0.3S", "30S"), GeneratorException.Failed.class))
                .hasMessageStartingWith("The image service took longer than");
    }

    @Test
    void leavesAloneWhatKeepsFailing() {
        answer(aResponse().withStatus(500));
        for (int call = 0; call < 10; call++) {
            failure(GeneratorException.Failed.class);
        }

        GeneratorException.Unavailable left = failure(GeneratorException.Unavailable.class);

        assertThat(left).hasMessage("The image service keeps failing and is left alone for now");
        assertThat(left.retryAfter()).contains(Duration.ofSeconds(30));
        SERVER.verify(10, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void comesBackToWhatKeptFailing() {
        HuggingFaceImages restless = images("5S", "0.1S");
        answer(aResponse().withStatus(500));
        for (int call = 0; call < 10; call++) {
            failure(restless, GeneratorException.Failed.class);
        }
        answer(picture(Sample.picture("png", 64, 64)));

        await().ignoreExceptions().until(() -> restless.generate(PORTRAIT) != null);
    }

    @Test
    void goesOnAskingWhatRefuses() {
        answer(aResponse().withStatus(400));
        for (int call = 0; call < 12; call++) {
            failure(GeneratorException.Refused.class);
        }
        SERVER.verify(12, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void tellsNobodyTheKey() {
        answer(aResponse().withStatus(401).withBody("{\"error\":\"Invalid token " + KEY + "\"}"));

        GeneratorException.Refused failure = failure(GeneratorException.Refused.class);

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).hasMessage("The image service does not accept this service's key: Invalid token ***");
        assertThat(trace.toString()).doesNotContain(KEY);
    }

    @Test
    void tellsThatItGoesByWordsOnly() {
        assertThat(images.capabilities()).isEqualTo(new Capabilities(false, false, false, false, false, 2048));
    }

    @Test
    void needsAToken() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Sample.huggingFace(Map.of()))
                .withMessage(
                        "studio.generator=huggingface needs a key: set HF_TOKEN (studio.provider.huggingface.key)");
    }

    private <T extends GeneratorException> T failure(Class<T> type) {
        return failure(images, type);
    }

    private static <T extends GeneratorException> T failure(HuggingFaceImages images, Class<T> type) {
        T failure = catchThrowableOfType(type, () -> images.generate(PORTRAIT));
        assertThat(failure).isNotNull();
        return failure;
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlEqualTo(PATH)).willReturn(answer));
    }

    private static ResponseDefinitionBuilder picture(byte[] bytes) {
        return aResponse().withHeader("Content-Type", "image/jpeg").withBody(bytes);
    }

    private static HuggingFaceImages images(String timeout, String rest) {
        return Sample.huggingFace(Map.of(
                "huggingface.url", SERVER.baseUrl(),
                "huggingface.key", KEY,
                "huggingface.model", "some/model",
                "timeout", timeout,
                "rest", rest));
    }
}
