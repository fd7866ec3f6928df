package com.lumiku.studio.pose.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc-passwd, etc-passwd",
        "'C:\\x\\..\\con', c-x-con, c-x-con",
        "Élégante & Co., élégante-co, elegante-co",
        "'   ', pose, pose",
        "'', pose, pose",
        "姿勢, 姿勢, pose",
        "ヨガの姿勢 2, ヨガの姿勢-2, 2",
        "योग मुद्रा, योग-मुद्रा, pose",
        "'\u202Egnp.exe', gnp-exe, gnp-exe",
        "'a\"; filename=\"b', a-filename-b, a-filename-b",
        "'\ud800', pose, pose"
    })
    void nothingIsLeftButLettersDigitsAndHyphens(String text, String name, String plain) {
        assertThat(FileName.of(text)).isEqualTo(new FileName(name, plain));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "姿", "😀", "𠀀"})
    void itIsShortWhateverWasGiven(String text) {
        FileName name = FileName.of(text.repeat(1000));
        assertThat(name.plain()).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9-]+");
        assertThat(name.text().getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(150);
        assertThat(name.text().codePoints()).allMatch(Character::isDefined);
        assertThat(FileName.of(null)).isEqualTo(new FileName("pose", "pose"));
    }

    @Test
    void whatComesBehindIsInBoth() {
        assertThat(FileName.of("姿勢").with("-1.png")).isEqualTo(new FileName("姿勢-1.png", "pose-1.png"));
    }
}
