package com.lumiku.studio.generator.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.generator.GeneratorException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceivedPictureTest {

    /** Red grows downwards, green to the right, and blue is 120. */
    @ParameterizedTest
    @ValueSource(strings = {"06-ycck.jpg", "09-stray-byte.jpg", "20-no-end.jpg", "25-cmyk-without-adobe.jpg"})
    void picturesOfProvidersAreReadAsUploadsAre(String name) throws IOException, GeneratorException {
        byte[] file = getClass().getResourceAsStream("/pictures/" + name).readAllBytes();
        BufferedImage image = new ReceivedPicture(file).fitting(64, 48).image();
        assertThat(image.getRGB(1, 46) >> 16 & 0xFF).isGreaterThan(230);
        assertThat(image.getRGB(62, 1) >> 16 & 0xFF).isLessThan(25);
        assertThat(image.getRGB(62, 1) >> 8 & 0xFF).isGreaterThan(230);
        assertThat(image.getRGB(32, 24) & 0xFF).isBetween(108, 132);
    }
}
