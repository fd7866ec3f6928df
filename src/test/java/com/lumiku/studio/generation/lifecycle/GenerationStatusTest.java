package com.lumiku.studio.generation.lifecycle;

import static com.lumiku.studio.generation.lifecycle.GenerationStatus.CANCELLED;
import static com.lumiku.studio.generation.lifecycle.GenerationStatus.COMPLETED;
import static com.lumiku.studio.generation.lifecycle.GenerationStatus.FAILED;
import static com.lumiku.studio.generation.lifecycle.GenerationStatus.PARTIAL;
import static com.lumiku.studio.generation.lifecycle.GenerationStatus.PENDING;
import static com.lumiku.studio.generation.lifecycle.GenerationStatus.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationStatusTest {

    @Test
    void rowsHaveTheWordsOfTheContract() {
        assertThat(Arrays.stream(GenerationStatus.values()).map(GenerationStatus::word))
                .containsExactly("pending", "processing", "completed", "partial", "failed", "cancelled");
    }

    @ParameterizedTest
    @EnumSource
    void aWordIsItsStatus(GenerationStatus status) {
        assertThat(GenerationStatus.of(status.word())).isEqualTo(status);
    }

    @Test
    void aWordOfAnotherProgramHasEndedWithoutAllPictures() {
        assertThat(GenerationStatus.of("archived")).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "PROCESSING"})
    void whatIsOpenCanEndInEveryWay(GenerationStatus open) {
        assertThat(open.isOpen()).isTrue();
        assertThat(GenerationStatus.values()).allMatch(open::allows);
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTIAL", "FAILED", "CANCELLED"})
    void whatHasEndedWithoutAllPicturesGoesOnFromTheBeginning(GenerationStatus ended) {
        assertThat(ended.isOpen()).isFalse();
        assertThat(GenerationStatus.values()).filteredOn(ended::allows).containsExactly(PENDING);
    }

    @Test
    void whatIsCompletedStaysSo() {
        assertThat(COMPLETED.isOpen()).isFalse();
        assertThat(GenerationStatus.values()).noneMatch(COMPLETED::allows);
        assertThat(new GenerationStatus[] {PENDING, PROCESSING, PARTIAL, FAILED, CANCELLED})
                .noneMatch(COMPLETED::allows);
    }
}
