package com.lumiku.studio.generation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lumiku.studio.web.problem.ProblemException;
import com.lumiku.studio.web.problem.ProblemKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureHeapTest {

    private static final long MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({"64, 1024", "128, 1448", "256, 2048", "512, 4096"})
    void whatTheHeapHoldsIsMade(long mebibytes, int side) {
        assertThatCode(() -> new PictureHeap(mebibytes * MEBIBYTE, true).require(side, side))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"64, 2048", "128, 2048", "64, 1448", "256, 4096", "16, 512"})
    void whatItCannotHoldIsRefused(long mebibytes, int side) {
        assertThatThrownBy(() -> new PictureHeap(mebibytes * MEBIBYTE, true).require(side, side))
                .hasMessageStartingWith("A picture of %1$d x %1$d pixels needs".formatted(side))
                .asInstanceOf(InstanceOfAssertFactories.type(ProblemException.class))
                .extracting(ProblemException::kind)
                .isEqualTo(ProblemKind.BEYOND_GENERATOR);
    }

    @Test
    void theLimitIsNamed() {
        assertThatThrownBy(() -> new PictureHeap(64 * MEBIBYTE, true).require(2048, 2048))
                .hasMessage("A picture of 2048 x 2048 pixels needs 100 MiB of memory while it is made; this server has"
                        + " 32 MiB for it, which is enough for 1158 x 1158");
    }

    @Test
    void whoMakesNoPicturesKnowsNothingOfTheHeapsThatDo() {
        assertThatCode(() -> new PictureHeap(64 * MEBIBYTE, false).require(2048, 2048))
                .doesNotThrowAnyException();
    }
}
