package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTest {

    @TempDir
    Path folder;

    @Test
    void fillsInWhatItRefersTo() throws IOException {
        Workflow workflow = given("""
                {"1": {"class_type": "A", "inputs": {"seed": "%seed%", "text": "best, %prompt%, 100% or %what%", "model": ["2", 0]}}}
                """);

        assertThat(workflow.uses("prompt")).isTrue();
        assertThat(workflow.uses("skeleton")).isFalse();
        assertThat(workflow.with(Map.of("seed", 5, "prompt", "a \"man\" at 5% and %seed%"))
                        .toString())
                .isEqualTo("{\"1\":{\"class_type\":\"A\",\"inputs\":{\"seed\":5,"
                        + "\"text\":\"best, a \\\"man\\\" at 5% and %seed%, 100% or %what%\",\"model\":[\"2\",0]}}}");
    }

    @Test
    void savesUnderAnotherNameEachTime() throws IOException {
        Workflow workflow = given("""
                {"1": {"class_type": "SaveImage", "inputs": {"filename_prefix": "mine/%prompt%", "images": ["2", 0]}},
                 "2": {"class_type": "Other", "inputs": {"filename_prefix": ["3", 0]}}}
                """);

        String first = workflow.with(Map.of("prompt", "x")).toString();

        assertThat(first).matches(".*\"filename_prefix\":\"mine/x-[0-9a-f]{8}\".*\"filename_prefix\":\\[\"3\",0].*");
        assertThat(workflow.with(Map.of("prompt", "x")).toString()).isNotEqualTo(first);
    }

    @Test
    void whatIsNoJsonIsSaidInOneSentence() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> given("not json"))
                .withMessageContaining("is not JSON")
                .withMessageNotContaining("\n")
                .withNoCause();
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> given("{\"1\": {\"class_type\": \"A\", \"inputs\": {\"text\": \"a woman\"}}}"))
                .withMessageContaining("has no %prompt%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"nodes\": [], \"links\": []}"})
    void refusesWhatIsNoWorkflow(String text) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> given(text))
                .withMessageContaining("workflow.json");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> Workflow.of(Optional.of(folder.resolve("none")), "text"))
                .withMessageContaining("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "pose", "reference"})
    void builtInOnesUseAllThereIs(String name) {
        Workflow workflow = Workflow.of(Optional.empty(), name);

        assertThat(workflow.uses("prompt") && workflow.uses("negative") && workflow.uses("seed"))
                .isTrue();
        assertThat(workflow.uses("skeleton")).isEqualTo(name.equals("pose"));
        assertThat(workflow.uses("reference")).isEqualTo(name.equals("reference"));
    }

    private Workflow given(String text) throws IOException {
        return Workflow.of(Optional.of(Files.writeString(folder.resolve("workflow.json"), text)), "text");
    }
}
