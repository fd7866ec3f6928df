package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSizeTest {

    @ParameterizedTest
    @CsvSource({
        "1024x1024, 1024x1024",
        "512x512, 512x512",
        "600x600, 512x512",
        "1080x1350, 1024x1536",
        "1080x1200, 1024x1024",
        "768x1024, 1024x1536",
        "1080x1920, 1024x1536",
        "1200x630, 1536x1024"
    })
    void theNearestOfThoseOffered(String wanted, String nearest) {
        List<PictureSize> offered = Stream.of("512x512", "1024x1024", "1536x1024", "1024x1536")
                .map(PictureSize::parse)
                .toList();

        assertThat(PictureSize.parse(wanted).nearest(offered)).hasToString(nearest);
    }

    @Test
    void anySizeWhereNoneIsOffered() {
        assertThat(new PictureSize(640, 480).nearest(List.of())).hasToString("640x480");
    }

    @ParameterizedTest
    @CsvSource({
        "512x512, 1024, 1024x1024",
        "2048x2048, 512, 512x512",
        "1024x1536, 1024, 832x1280",
        "2000x100, 512, 2304x128"
    })
    void theAreaThatAModelWasTrainedWith(String wanted, int side, String size) {
        assertThat(PictureSize.parse(wanted).atResolution(side)).hasToString(size);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1024", "1024*1024", "-5x9", "1x1", "1000000x10"})
    void whatIsNoSize(String text) {
        assertThatExceptionOfType(ConfigurationException.class).isThrownBy(() -> PictureSize.parse(text));
    }
}
