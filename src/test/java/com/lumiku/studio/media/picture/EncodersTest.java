package com.lumiku.studio.media.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.picture.jpeg.JpegEncoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written here is read by the platform's decoders. */
class EncodersTest {

    @ParameterizedTest
    @CsvSource({"1,1", "7,9", "16,16", "17,33", "640,480"})
    void aSmoothPictureSurvivesAsJpeg(int width, int height) throws IOException {
        BufferedImage image = gradient(width, height);
        BufferedImage read = read(PictureEncoder.jpeg(image));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(decibels(image, read)).isGreaterThan(30);
    }

    @Test
    void noiseOfAllStrengthsIsValidJpeg() throws IOException {
        for (int quality : new int[] {1, 50, 85, 90, 100}) {
            BufferedImage image = noise(100, 100, BufferedImage.TYPE_INT_RGB);
            BufferedImage read = read(JpegEncoder.encode(Pixels.of(image), quality));
            // Half of the colour is lost where neighbours have nothing in common.
            assertThat(decibels(image, read)).as("quality %d", quality).isGreaterThan(quality < 50 ? 5 : 8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,1,PHOTO",
        "1,1,EXTREME",
        "17,9,PHOTO",
        "17,9,GREY",
        "9,17,EXTREME",
        "300,200,PHOTO",
        "300,200,GREY",
        "300,200,EXTREME"
    })
    void asGoodAsThePlatformsOwnJpeg(int width, int height, Content content) throws IOException {
        BufferedImage image = image(width, height, content);
        for (int quality : new int[] {40, 75, 90, 100}) {
            EncodedPicture own = JpegEncoder.encode(Pixels.of(image), quality);
            EncodedPicture platforms = SamplePictures.encoded(image, quality);
            assertThat(decibels(image, read(own)))
                    .as("quality %d", quality)
                    .isGreaterThan(Math.min(55, decibels(image, read(platforms)) - 0.3));
            assertThat(own.bytes().length).isLessThan(platforms.bytes().length * 11 / 10 + 100);
        }
    }

    @Test
    void aJpegEncodedAgainLosesLittle() throws IOException {
        BufferedImage image = image(300, 200, Content.PHOTO);
        EncodedPicture first = SamplePictures.encoded(image, 90);
        DecodedPixels asStored;
        try (ImageInputStream stream = new ByteArrayImageInputStream(first.bytes(), first.bytes().length)) {
            asStored = PictureDecoder.pixels(PictureDecoder.header(stream), first.bytes());
        }
        BufferedImage decoded = read(first);
        double again = decibels(decoded, read(JpegEncoder.encode(asStored, 90)));
        assertThat(asStored.isYcc()).isTrue();
        assertThat(again).isGreaterThan(decibels(decoded, read(PictureEncoder.jpeg(decoded))) - 0.1);
        assertThat(decibels(decoded, PictureDecoder.decode(first.bytes()))).isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "33,17,1", "33,17,2", "640,40,2", "20,20,5", "20,20,6"})
    void everyPixelSurvivesAsPng(int width, int height, int type) throws IOException {
        BufferedImage image = noise(width, height, type);
        BufferedImage read = read(PictureEncoder.png(image));
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
            }
        }
    }

    @Test
    void whatIsTransparentIsPutOnWhiteAsJpeg() throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, 0x80000000);
        assertThat(read(PictureEncoder.jpeg(image)).getRGB(10, 10)).isEqualTo(0xFFFFFFFF);
        assertThat(read(PictureEncoder.thumbnail(image)).getRGB(10, 10)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void thumbnailsOfFineDetailAreNeitherJaggedNorBlurred() throws IOException {
        BufferedImage image = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 1000; x++) {
                image.setRGB(x, y, y < 500 ? (x + y) % 2 * WHITE : x < 500 ? 0 : WHITE);
            }
        }
        BufferedImage thumbnail = read(PictureEncoder.thumbnail(image));
        for (int x = 10; x < 290; x++) {
            assertThat(thumbnail.getRGB(x, 70) & 0xFF).as("a chequer is grey").isBetween(120, 135);
        }
        assertThat(thumbnail.getRGB(147, 225) & 0xFF).as("left of an edge").isLessThan(40);
        assertThat(thumbnail.getRGB(152, 225) & 0xFF).as("right of an edge").isGreaterThan(215);
    }

    private static final int WHITE = 0xFFFFFF;

    enum Content {
        PHOTO,
        GREY,
        EXTREME
    }

    /** Shades with some texture, or nothing but the brightest and darkest. */
    static BufferedImage image(int width, int height, Content content) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(2);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int shade = (int) (128 + 80 * Math.sin(x / 23.0) * Math.cos(y / 17.0) + 12 * random.nextGaussian());
                int red = Math.clamp(shade, 0, 255);
                int blue = Math.clamp(220 - shade + y / 4, 0, 255);
                int pixel =
                        switch (content) {
                            case PHOTO -> red << 16 | (red + blue) / 2 << 8 | blue;
                            case GREY -> red * 0x010101;
                            case EXTREME -> random.nextBoolean() ? WHITE : 0;
                        };
                image.setRGB(x, y, pixel);
            }
        }
        return image;
    }

    private static BufferedImage gradient(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, 255 * x / width << 16 | 255 * y / height << 8 | 128);
            }
        }
        return image;
    }

    private static BufferedImage noise(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return image;
    }

    static BufferedImage read(EncodedPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    /** The ratio of signal to noise. */
    static double decibels(BufferedImage expected, BufferedImage found) {
        double error = 0;
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    error +=
                            Math.pow((expected.getRGB(x, y) >> shift & 0xFF) - (found.getRGB(x, y) >> shift & 0xFF), 2);
                }
            }
        }
        return 10 * Math.log10(255 * 255 * 3.0 * expected.getWidth() * expected.getHeight() / Math.max(error, 1e-9));
    }
}
