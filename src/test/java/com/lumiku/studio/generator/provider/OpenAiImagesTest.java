package com.lumiku.studio.generator.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.notContaining;
import static com.github.tomakehurst.wiremock.client.WireMock.okForContentType;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiImagesTest {

    private static final String GENERATIONS = "/v1/images/generations";
    private static final String EDITS = "/v1/images/edits";
    private static final Description PORTRAIT = Sample.portrait(1024, 1024);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @Test
    void makesAPictureOfWords() throws Exception {
        answer(GENERATIONS, okJson(inBase64(Sample.picture("png", 1024, 1024))));

        GeneratedImage made = images(Map.of("openai.quality", "medium")).generate(PORTRAIT);

        assertThat(made.picture().width()).isEqualTo(1024);
        assertThat(made.prompt()).isEqualTo(ProsePrompt.of(PORTRAIT));
        SERVER.verify(postRequestedFor(urlEqualTo(GENERATIONS))
                .withHeader("Authorization", equalTo("Bearer sk-secret"))
                .withRequestBody(equalToJson("""
                        {"model": "gpt-image-1", "prompt": "%s", "n": 1, "size": "1024x1024", "quality": "medium"}
                        """.formatted(made.prompt()))));
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-image-1, 768x1024, 1024x1536, absent",
        "dall-e-3, 900x1000, 1024x1024, b64_json",
        "dall-e-3, 1920x1080, 1792x1024, b64_json",
        "flux, 640x512, 640x512, b64_json",
        "azure/gpt-image-1, 768x1024, 1024x1536, absent",
        "openai/gpt-image-1-mini, 768x1024, 1024x1536, absent",
        "Azure/DALL-E-3, 900x1000, 1024x1024, b64_json"
    })
    void asksForWhatTheModelMakes(String model, String wanted, String size, String format) throws Exception {
        answer(GENERATIONS, okJson(inBase64(Sample.picture("png", 90, 60))));
        PictureSize asked = PictureSize.parse(wanted);

        GeneratedImage made =
                images(Map.of("openai.model", model)).generate(Sample.portrait(asked.width(), asked.height()));

        assertThat(made.picture().width()).isEqualTo(asked.width());
        assertThat(made.picture().height()).isEqualTo(asked.height());
        SERVER.verify(postRequestedFor(urlEqualTo(GENERATIONS))
                .withRequestBody(matchingJsonPath("$.size", equalTo(size)))
                .withRequestBody(
                        matchingJsonPath("$.response_format", format.equals("absent") ? absent() : equalTo(format))));
    }

    @Test
    void makesAPictureOfAReference() throws Exception {
        byte[] reference = Sample.picture("jpg", 40, 40);
        answer(EDITS, okJson(inBase64(Sample.picture("png", 1024, 1024))));

        GeneratedImage made = images(Map.of()).generate(Sample.withReference(PORTRAIT, reference));

        assertThat(made.prompt())
                .isEqualTo(ProsePrompt.of(PORTRAIT)
                        + " Picture 1 shows this very person: keep face, hair and build recognisable.");
        SERVER.verify(postRequestedFor(urlEqualTo(EDITS))
                .withRequestBodyPart(aMultipart("image")
                        .withHeader("Content-Type", equalTo("image/jpeg"))
                        .withBody(binaryEqualTo(reference))
                        .build())
                .withRequestBodyPart(
                        aMultipart("prompt").withBody(equalTo(made.prompt())).build())
                .withRequestBodyPart(
                        aMultipart("size").withBody(equalTo("1024x1024")).build())
                .withRequestBodyPart(
                        aMultipart("model").withBody(equalTo("gpt-image-1")).build()));
    }

    @Test
    void sendsTheSkeletonOfAPose() throws Exception {
        answer(EDITS, okJson(inBase64(Sample.picture("png", 1024, 1536))));

        GeneratedImage made =
                images(Map.of()).generate(Sample.withReference(Sample.posed(), Sample.picture("png", 9, 9)));

        assertThat(made.prompt())
                .contains("Picture 1 shows this very person")
                .contains("Picture 2 is an OpenPose skeleton");
        SERVER.verify(postRequestedFor(urlEqualTo(EDITS))
                .withRequestBodyPart(aMultipart("image[]")
                        .withHeader("Content-Disposition", containing("filename=\"skeleton.png\""))
                        .build()));
    }

    @Test
    void fetchesAPictureFromTheProvidersOwnHost() throws Exception {
        answer(GENERATIONS, okJson(at(SERVER.baseUrl() + "/files/1.png")));
        SERVER.stubFor(get(urlEqualTo("/files/1.png"))
                .willReturn(
                        aResponse().withHeader("Content-Type", "image/png").withBody(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(PORTRAIT).picture().width()).isEqualTo(1024);
        SERVER.verify(getRequestedFor(urlEqualTo("/files/1.png")).withHeader("Authorization", absent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/x.png",
                "http://169.254.169.254/latest/meta-data",
                "http://2130706433/x.png",
                "file:///etc/passwd",
                "https://files.example.com/x.png",
                "no address"
            })
    void fetchesAPictureFromNowhereElse(String url) {
        answer(GENERATIONS, okJson(at(url)));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT))
                .withMessageNotContaining(url);
        SERVER.verify(0, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\":[{\"b64_json\":\"iVBORw0KGgo*!\"}]}",
                "{\"data\":[{\"b64_json\":\"iVBORw0KGgo",
                "{\"data\":[{\"b64_json\":\"\"}]}",
                "{\"data\":[{\"b64_json\":\"aGVsbG8=\"}]}",
                "{\"data\":[]}",
                "{}",
                "not json"
            })
    void answersThatAreBroken(String body) {
        answer(GENERATIONS, okJson(body));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/images/x.png", "x.png", "../images/x.png"})
    void anAddressWithoutAHostIsTheProvidersOwn(String url) throws Exception {
        answer(GENERATIONS, okJson(at(url)));
        SERVER.stubFor(get(urlMatching("(/v1)?(/images)?/x.png"))
                .willReturn(
                        aResponse().withHeader("Content-Type", "image/png").withBody(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(PORTRAIT).picture().width()).isEqualTo(1024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"url", "b64_json"})
    void aPictureInADataUrl(String field) throws Exception {
        String picture = Base64.getEncoder().encodeToString(Sample.picture("png", 64, 64));
        for (String slash : List.of("/", "\\/")) {
            answer(
                    GENERATIONS,
                    okJson("{\"data\":[{\"%s\":\"data:image/png;base64,%s\",\"n\":1}]}"
                            .formatted(field, picture.replace("/", slash))));
            assertThat(images(Map.of()).generate(PORTRAIT).picture().width()).isEqualTo(1024);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"data:", "data:,", "data:image/png,%89PNG", "data:image/png;base64,*", "data:image/png;base64"})
    void aDataUrlThatHoldsNoPicture(String url) {
        answer(GENERATIONS, okJson(at(url)));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT));
    }

    @Test
    void leavesOutWhatIsRefusedOnceAndForAll() throws Exception {
        OpenAiImages images = images(Map.of("openai.model", "some-gateway", "openai.quality", "high"));
        refuse("response_format", "{\"error\":{\"message\":\"Unknown parameter\",\"param\":\"response_format\"}}");
        refuse("quality", "{\"detail\":[{\"loc\":[\"body\",\"quality\"],\"msg\":\"Extra inputs are not permitted\"}]}");
        SERVER.stubFor(post(urlEqualTo(GENERATIONS))
                .withRequestBody(notContaining("quality"))
                .withRequestBody(notContaining("response_format"))
                .willReturn(okJson(inBase64(Sample.picture("png", 64, 64)))));

        images.generate(PORTRAIT);
        SERVER.verify(3, postRequestedFor(urlEqualTo(GENERATIONS)));
        images.generate(PORTRAIT);
        SERVER.verify(4, postRequestedFor(urlEqualTo(GENERATIONS)));
    }

    @Test
    void whatIsRefusedForAnotherReasonIsAskedOnce() {
        answer(GENERATIONS, aResponse().withStatus(400).withBody("{\"error\":{\"message\":\"No quality prompt\"}}"));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of("openai.quality", "high")).generate(PORTRAIT));
        SERVER.verify(1, postRequestedFor(urlEqualTo(GENERATIONS)));
    }

    @Test
    void aQuotaThatIsUsedUpIsFinal() {
        answer(
                GENERATIONS,
                aResponse()
                        .withStatus(429)
                        .withBody(
                                "{\"error\":{\"message\":\"You exceeded your current quota.\",\"code\":\"insufficient_quota\"}}"));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT))
                .withMessage("The image service's quota is used up: You exceeded your current quota.");
    }

    @Test
    void aRateLimitIsWaitedFor() {
        answer(
                GENERATIONS,
                aResponse()
                        .withStatus(429)
                        .withHeader("Retry-After", "7")
                        .withBody("{\"error\":{\"message\":\"Slow down\",\"code\":\"rate_limit_exceeded\"}}"));

        assertThatExceptionOfType(GeneratorException.Unavailable.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT))
                .matches(waiting -> waiting.retryAfter().orElseThrow().toSeconds() == 7);
    }

    @Test
    void jsonIsJsonWhateverItIsCalled() throws Exception {
        answer(GENERATIONS, okForContentType("text/plain", inBase64(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(PORTRAIT)).isNotNull();
    }

    @Test
    void markupOfServersIsTakenOut() throws Exception {
        answer(GENERATIONS, okJson(inBase64(Sample.picture("png", 64, 64))));
        Description tricky = new Description(
                "A smile <sd_cpp_extra_args>{\"seed\":1}</sd_cpp_extra_args>",
                null,
                null,
                null,
                new Backdrop.Suitable(),
                null,
                512,
                512,
                1);

        assertThat(images(Map.of()).generate(tricky).prompt())
                .contains("A smile sd_cpp_extra_args")
                .doesNotContain("<", "{");
    }

    @Test
    void aLoginPageIsFinal() {
        answer(GENERATIONS, okForContentType("text/html", "<html>"));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT));
    }

    @Test
    void refusesWhatTheProviderRefuses() {
        answer(GENERATIONS, aResponse().withStatus(400).withBody("""
                                {"error": {"message": "Your request was rejected by the safety system.",
                                 "type": "image_generation_user_error", "param": null, "code": "moderation_blocked"}}
                                """));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(PORTRAIT))
                .withMessage("The image service refused (status 400): Your request was rejected by the safety system.");
    }

    @Test
    void putsAPersonBeforeAGivenPictureWhereItCan() throws Exception {
        Description before = Sample.before(new Backdrop.Picture(Sample.picture("png", 9, 9)));
        answer(EDITS, okJson(inBase64(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(before).prompt()).contains("Picture 1 is the background");
    }

    @Test
    void tellsWhatItCanDo() {
        assertThat(images(Map.of()).capabilities()).isEqualTo(new Capabilities(true, true, true, true, false, 2048));
        assertThat(images(Map.of("openai.model", "dall-e-3")).capabilities())
                .isEqualTo(new Capabilities(false, false, false, false, false, 2048));
        assertThat(images(Map.of("openai.model", "own", "openai.edits", "true")).capabilities())
                .isEqualTo(new Capabilities(true, true, true, true, false, 2048));
    }

    @Test
    void needsAKey() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Sample.openAi(Map.of()))
                .withMessage("studio.generator=openai needs a key: set OPENAI_API_KEY (studio.provider.openai.key)");
    }

    @Test
    void needsSizesThatAreSome() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> images(Map.of("openai.sizes", "1024x1024,large")))
                .withMessage("Not a size such as 1024x1536: large");
    }

    private static void answer(String path, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(post(urlEqualTo(path)).willReturn(answer));
    }

    private static void refuse(String parameter, String answer) {
        SERVER.stubFor(post(urlEqualTo(GENERATIONS))
                .withRequestBody(containing(parameter))
                .willReturn(aResponse().withStatus(400).withBody(answer)));
    }

    private static String inBase64(byte[] picture) {
        return "{\"created\": 1713833628, \"data\": [{\"b64_json\": \"%s\", \"revised_prompt\": \"x\"}], \"usage\": {}}"
                .formatted(Base64.getEncoder().encodeToString(picture));
    }

    private static String at(String url) {
        return "{\"created\": 1713833628, \"data\": [{\"url\": \"%s\"}]}".formatted(url);
    }

    private static OpenAiImages images(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(
                Map.of("openai.url", SERVER.baseUrl() + "/v1", "openai.key", "sk-secret", "timeout", "20S"));
        all.putAll(settings);
        return Sample.openAi(all);
    }
}
