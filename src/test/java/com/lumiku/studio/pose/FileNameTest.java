package com.lumiku.studio.pose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc-passwd",
        "'C:\\x\\..\\con', c-x-con",
        "Élégante & Co., elegante-co",
        "'   ', pose",
        "'', pose",
        "姿勢, pose",
        "'\u202Egnp.exe', gnp-exe"
    })
    void nothingIsLeftButLettersDigitsAndHyphens(String text, String name) {
        assertThat(FileName.of(text)).isEqualTo(name);
    }

    @Test
    void itIsShortWhateverWasGiven() {
        assertThat(FileName.of("a b".repeat(1000))).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9-]+");
        assertThat(FileName.of(null)).isEqualTo("pose");
    }
}
