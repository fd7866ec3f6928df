package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.SamplePictures.HEIGHT;
import static com.lumiku.studio.media.picture.SamplePictures.WIDTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintingColoursTest {

    private static final byte[] PROFILE = PrintedPictures.profileOfGreyInks();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void inksLookAsTheProfileSays(boolean adobe) {
        byte[] file = PrintedPictures.withProfile(PrintedPictures.cmykJpeg(adobe), PROFILE, PROFILE.length);
        BufferedImage image = PictureDecoder.decode(file);
        for (int x : new int[] {WIDTH / 4, WIDTH * 3 / 4}) {
            int rgb = image.getRGB(x, HEIGHT / 4);
            assertThat(rgb & 0xFF).isBetween(115, 145);
            assertThat(rgb >> 8 & 0xFF).isCloseTo(rgb & 0xFF, offset(3));
            assertThat(rgb >> 16 & 0xFF).isCloseTo(rgb & 0xFF, offset(3));
        }
    }

    @Test
    void aBrokenProfileIsLeftAside() {
        for (byte[] jpeg : List.of(
                PrintedPictures.cmykJpeg(true), PrintedPictures.cmykJpeg(false), SamplePictures.jpeg(WIDTH, HEIGHT))) {
            int colour = PictureDecoder.decode(jpeg).getRGB(WIDTH / 4, HEIGHT / 4);
            for (int length : new int[] {1, 200, PROFILE.length - 1}) {
                byte[] file = PrintedPictures.withProfile(jpeg, PROFILE, length);
                assertThat(PictureDecoder.decode(file).getRGB(WIDTH / 4, HEIGHT / 4))
                        .isEqualTo(colour);
            }
        }
    }
}
