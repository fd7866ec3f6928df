package com.lumiku.studio.generator.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.jayway.jsonpath.JsonPath;
import com.lumiku.studio.figure.Backdrop;
import com.lumiku.studio.figure.Description;
import com.lumiku.studio.generator.Capabilities;
import com.lumiku.studio.generator.GeneratedImage;
import com.lumiku.studio.generator.GeneratorException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComfyUiImagesTest {

    private static final String ID = "6f962d0e-40d9-45e8-b378-7247258cadde";
    private static final String HISTORY = "/history/" + ID;
    private static final String DONE = """
            {"%s": {"prompt": [], "outputs": {
               "preview": {"images": [{"filename": "p.png", "subfolder": "", "type": "temp"}]},
               "save": {"images": [{"filename": "avatar studio_1_.png", "subfolder": "", "type": "output"}]}},
             "status": {"status_str": "success", "completed": true, "messages": []}}}
            """.formatted(ID);

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    @TempDir
    Path folder;

    @Test
    void makesAPortrait() throws Exception {
        accepts();
        finishes(DONE);

        GeneratedImage made = images(Map.of()).generate(Sample.portrait(512, 512));

        assertThat(made.picture().width()).isEqualTo(512);
        assertThat(made.prompt())
                .isEqualTo(TagPrompt.of(Sample.portrait(512, 512)).text());
        SERVER.verify(2, getRequestedFor(urlEqualTo(HISTORY)));
        SERVER.verify(postRequestedFor(urlEqualTo("/prompt"))
                .withRequestBody(matchingJsonPath("$.client_id", matching("[0-9a-f-]{36}")))
                .withRequestBody(matchingJsonPath("$.prompt.positive.inputs.text", equalTo(made.prompt())))
                .withRequestBody(matchingJsonPath("$.prompt.negative.inputs.text", containing("lowres")))
                .withRequestBody(matchingJsonPath("$.prompt.sampler.inputs[?(@.seed == 42)]"))
                .withRequestBody(matchingJsonPath("$.prompt.canvas.inputs[?(@.width == 1024)]"))
                .withRequestBody(matchingJsonPath("$.prompt.model.inputs.ckpt_name", equalTo("some.safetensors"))));
    }

    @Test
    void followsAPose() throws Exception {
        accepts();
        finishes(DONE);
        SERVER.stubFor(post(urlEqualTo("/upload/image"))
                .willReturn(okJson("{\"name\": \"skeleton.png\", \"subfolder\": \"in\", \"type\": \"input\"}")));

        images(Map.of()).generate(Sample.posed());

        SERVER.verify(
                1,
                postRequestedFor(urlEqualTo("/upload/image"))
                        .withRequestBodyPart(aMultipart("image")
                                .withHeader("Content-Type", equalTo("image/png"))
                                .withHeader(
                                        "Content-Disposition",
                                        matching(".*filename=\"avatar-studio-[0-9a-f]{24}-skeleton\\.png\""))
                                .build())
                        .withRequestBodyPart(aMultipart("overwrite")
                                .withBody(equalTo("true"))
                                .build()));
        SERVER.verify(postRequestedFor(urlEqualTo("/prompt"))
                .withRequestBody(matchingJsonPath("$.prompt.skeleton.inputs.image", equalTo("in/skeleton.png")))
                .withRequestBody(matchingJsonPath("$.prompt.sampler.inputs.positive[0]", equalTo("posed"))));
    }

    @Test
    void followsAReference() throws Exception {
        accepts();
        finishes(DONE);
        SERVER.stubFor(post(urlEqualTo("/upload/image"))
                .willReturn(okJson("{\"name\": \"me.jpg\", \"subfolder\": \"\", \"type\": \"input\"}")));

        images(Map.of()).generate(Sample.withReference(Sample.portrait(512, 512), Sample.picture("jpg", 9, 9)));

        SERVER.verify(postRequestedFor(urlEqualTo("/prompt"))
                .withRequestBody(matchingJsonPath("$.prompt.reference.inputs.image", equalTo("me.jpg"))));
    }

    @Test
    void runsTheOperatorsOwnWorkflow() throws Exception {
        accepts();
        finishes(DONE);
        Path own = Files.writeString(
                folder.resolve("own.json"),
                "{\"9\": {\"class_type\": \"Own\", \"inputs\": {\"n\": \"%seed%\"}, \"_meta\": {\"title\": \"%prompt%\"}}}");

        images(Map.of("comfyui.workflow.text", own.toString())).generate(Sample.portrait(512, 512));

        SERVER.verify(postRequestedFor(urlEqualTo("/prompt"))
                .withRequestBody(matchingJsonPath("$.prompt.9.inputs", equalToJson("{\"n\": 42}"))));
    }

    @Test
    void isRefusedAWorkflow() {
        SERVER.stubFor(post(urlEqualTo("/prompt"))
                .willReturn(aResponse().withStatus(400).withBody("""
                                {"error": {"type": "prompt_outputs_failed_validation", "message": "Prompt outputs failed validation",
                                  "details": "", "extra_info": {}},
                                 "node_errors": {"model": {"errors": [{"type": "value_not_in_list", "message": "Value not in list",
                                  "details": "ckpt_name: 'some.safetensors' not in []"}]}}}
                                """)));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessage("The image service refused (status 400): Prompt outputs failed validation"
                        + " (ckpt_name: 'some.safetensors' not in [])");
    }

    @Test
    void failsWhereTheWorkflowFails() {
        accepts();
        finishes("""
                {"%s": {"outputs": {}, "status": {"status_str": "error", "completed": false, "messages":
                 [["execution_start", {}], ["execution_error", {"exception_message": "CUDA out of memory\\n"}]]}}}
                """.formatted(ID));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessage("The image service failed: CUDA out of memory");
    }

    @Test
    void takesBackWhatTakesTooLong() {
        accepts();
        SERVER.stubFor(get(urlEqualTo(HISTORY)).willReturn(okJson("{}")));
        SERVER.stubFor(post(urlEqualTo("/queue")).willReturn(ok()));
        SERVER.stubFor(post(urlEqualTo("/interrupt")).willReturn(ok()));
        SERVER.stubFor(get(urlEqualTo("/queue"))
                .willReturn(
                        okJson("{\"queue_running\": [[0, \"%s\", {}, {}, []]], \"queue_pending\": []}".formatted(ID))));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of("timeout", "0.5S")).generate(Sample.portrait(512, 512)))
                .withMessageStartingWith("The image service took longer than");

        await().untilAsserted(() -> {
            SERVER.verify(postRequestedFor(urlEqualTo("/queue"))
                    .withRequestBody(equalToJson("{\"delete\": [\"%s\"]}".formatted(ID))));
            SERVER.verify(postRequestedFor(urlEqualTo("/interrupt"))
                    .withRequestBody(equalToJson("{\"prompt_id\": \"%s\"}".formatted(ID))));
        });
    }

    @Test
    void stopsNobodyElsesWork() {
        accepts();
        SERVER.stubFor(get(urlEqualTo(HISTORY)).willReturn(aResponse().withStatus(500)));
        SERVER.stubFor(post(urlEqualTo("/queue")).willReturn(ok()));
        SERVER.stubFor(get(urlEqualTo("/queue"))
                .willReturn(okJson("{\"queue_running\": [[0, \"another\", {}, {}, []]], \"queue_pending\": []}")));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)));

        await().untilAsserted(() -> SERVER.verify(getRequestedFor(urlEqualTo("/queue"))));
        SERVER.verify(0, postRequestedFor(urlEqualTo("/interrupt")));
    }

    @Test
    void tellsWhatItCanDo() throws IOException {
        Path plain = Files.writeString(
                folder.resolve("plain.json"), "{\"1\": {\"class_type\": \"A\", \"inputs\": {\"text\": \"%prompt%\"}}}");

        assertThat(images(Map.of()).capabilities()).isEqualTo(new Capabilities(true, true, false, false, false, 2048));
        assertThat(images(Map.of("comfyui.workflow.pose", plain.toString())).capabilities())
                .isEqualTo(new Capabilities(false, true, false, false, false, 2048));
    }

    @Test
    void nothingIsTakenFromItsCache() throws Exception {
        accepts();
        finishes(DONE);
        ComfyUiImages images = images(Map.of());
        images.generate(Sample.portrait(512, 512));
        images.generate(Sample.portrait(512, 512));

        List<String> prefixes = SERVER.findAll(postRequestedFor(urlEqualTo("/prompt"))).stream()
                .map(request ->
                        JsonPath.<String>read(request.getBodyAsString(), "$.prompt.save.inputs.filename_prefix"))
                .toList();
        assertThat(prefixes).hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.matches("avatar-studio-[0-9a-f]{8}"));
    }

    @Test
    void whatComesFromItsCacheAllTheSameIsNamedAndFinal() {
        accepts();
        finishes("""
                {"%s": {"outputs": {}, "status": {"status_str": "success", "completed": true, "messages":
                 [["execution_start", {}], ["execution_cached", {"nodes": ["9"]}], ["execution_success", {}]]}}}
                """.formatted(ID));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessageContaining("filename_prefix");
    }

    @Test
    void aPictureThatIsNoLongerThereIsAnAttemptInVain() {
        accepts();
        finishes(DONE);
        SERVER.stubFor(get(urlPathEqualTo("/view"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(404)));

        assertThatExceptionOfType(GeneratorException.Failed.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessage("The image service no longer has the picture it made");
    }

    @Test
    void aPreviewIsTakenWhereNothingIsSaved() throws Exception {
        accepts();
        finishes("""
                {"%s": {"outputs": {"p": {"images": [{"filename": "p.png", "subfolder": "", "type": "temp"}]}}}}
                """.formatted(ID));
        SERVER.stubFor(get(urlEqualTo("/view?filename=p.png&subfolder=&type=temp"))
                .willReturn(aResponse().withBody(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(Sample.portrait(512, 512))).isNotNull();
    }

    @Test
    void aServerThatWasRestartedHoldsNobodyUp() {
        accepts();
        SERVER.stubFor(get(urlEqualTo(HISTORY)).willReturn(okJson("{}")));
        SERVER.stubFor(get(urlEqualTo("/queue")).willReturn(okJson("{\"queue_running\": [], \"queue_pending\": []}")));
        long begin = System.nanoTime();

        assertThatExceptionOfType(GeneratorException.Unavailable.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessage("The image service was restarted and has forgotten the picture");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void whatIsStillInTheQueueIsWaitedFor() throws Exception {
        accepts();
        finishes(DONE);
        SERVER.stubFor(get(urlEqualTo(HISTORY))
                .inScenario("history")
                .whenScenarioStateIs("finished")
                .willReturn(okJson("{}"))
                .atPriority(1));
        SERVER.stubFor(get(urlEqualTo("/queue"))
                .inScenario("history")
                .willReturn(
                        okJson("{\"queue_running\": [], \"queue_pending\": [[3, \"%s\", {}, {}, []]]}".formatted(ID)))
                .willSetStateTo("ended"));
        SERVER.stubFor(get(urlEqualTo(HISTORY))
                .inScenario("history")
                .whenScenarioStateIs("ended")
                .willReturn(okJson(DONE)));

        assertThat(images(Map.of()).generate(Sample.portrait(512, 512))).isNotNull();
        SERVER.verify(1, getRequestedFor(urlEqualTo("/queue")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "text/plain"})
    void aPictureIsOneWhateverItIsCalled(String type) throws Exception {
        accepts();
        finishes(DONE);
        SERVER.stubFor(get(urlPathEqualTo("/view"))
                .atPriority(1)
                .willReturn(aResponse().withHeader("Content-Type", type).withBody(Sample.picture("png", 64, 64))));

        assertThat(images(Map.of()).generate(Sample.portrait(512, 512))).isNotNull();
    }

    @Test
    void aLoginPageIsFinal() {
        SERVER.stubFor(post(urlEqualTo("/prompt"))
                .willReturn(aResponse().withHeader("Content-Type", "text/html").withBody("<html>Log in</html>")));

        assertThatExceptionOfType(GeneratorException.Refused.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .withMessage(
                        "The image service answered with a web page: check studio.provider.comfyui.url, and the key");
    }

    @Test
    void aRateLimitIsWaitedFor() {
        SERVER.stubFor(post(urlEqualTo("/prompt"))
                .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3")));

        assertThatExceptionOfType(GeneratorException.Unavailable.class)
                .isThrownBy(() -> images(Map.of()).generate(Sample.portrait(512, 512)))
                .matches(waiting -> waiting.retryAfter().orElseThrow().toSeconds() == 3);
    }

    @Test
    void markupOfServersIsTakenOut() throws Exception {
        accepts();
        finishes(DONE);
        Description tricky = new Description(
                "A smile <lora:x:9> embedding:y", null, null, null, new Backdrop.Suitable(), null, 512, 512, 1);

        assertThat(images(Map.of()).generate(tricky).prompt()).contains("A smile lora x:9 embedding y");
    }

    @Test
    void needsAServer() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Sample.comfyUi(Map.of()))
                .withMessage("studio.generator=comfyui needs a server: set COMFYUI_URL (studio.provider.comfyui.url)");
    }

    private static void accepts() {
        SERVER.stubFor(post(urlEqualTo("/prompt"))
                .willReturn(okJson("{\"prompt_id\": \"%s\", \"number\": 1, \"node_errors\": {}}".formatted(ID))));
    }

    /** At the second look. */
    private static void finishes(String entry) {
        SERVER.stubFor(get(urlEqualTo(HISTORY))
                .inScenario("history")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(okJson("{}"))
                .willSetStateTo("finished"));
        SERVER.stubFor(get(urlEqualTo(HISTORY))
                .inScenario("history")
                .whenScenarioStateIs("finished")
                .willReturn(okJson(entry)));
        SERVER.stubFor(get(urlEqualTo("/view?filename=avatar+studio_1_.png&subfolder=&type=output"))
                .willReturn(
                        aResponse().withHeader("Content-Type", "image/png").withBody(Sample.picture("png", 64, 64))));
    }

    private static ComfyUiImages images(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "comfyui.url", SERVER.baseUrl(),
                "comfyui.checkpoint", "some.safetensors",
                "comfyui.poll-interval", "0.02S",
                "timeout", "20S"));
        all.putAll(settings);
        return Sample.comfyUi(all);
    }
}
