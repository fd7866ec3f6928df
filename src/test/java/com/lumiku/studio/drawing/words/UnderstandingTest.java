package com.lumiku.studio.drawing.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnderstandingTest {

    @Test
    void saysWhatChangesThePictureAndWhatDoesNot() {
        Understanding words = Understanding.of("An old fisherman with a xylophone, no hat, 75 years old, kemeja merah");
        assertThat(words.understood()).contains("old fisherman", "no hat", "75 years old", "kemeja merah");
        assertThat(words.ignored()).containsExactly("xylophone");
    }

    @Test
    void aColourOfNothingIsIgnored() {
        assertThat(Understanding.of("mauve xylophone").ignored()).containsExactly("mauve", "xylophone");
    }

    @Test
    void nothingIsUnderstoodOfNothing() {
        assertThat(Understanding.of(null)).isNull();
        assertThat(Understanding.of("").understood()).isEmpty();
    }
}
