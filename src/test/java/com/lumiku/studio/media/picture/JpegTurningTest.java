package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.JpegParts.DQT;
import static com.lumiku.studio.media.picture.JpegParts.EOI;
import static com.lumiku.studio.media.picture.JpegParts.sampled;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.picture.jpeg.JpegTranscoder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files that are turned upright without decoding them, as phones write them that were held upright. */
class JpegTurningTest {

    /** The value that turns a picture back. */
    private static final int[] BACK = {1, 1, 2, 3, 4, 5, 8, 7, 6};

    static Stream<Arguments> orientations() {
        return IntStream.rangeClosed(1, 8)
                .boxed()
                .flatMap(orientation -> Stream.of(
                        Arguments.of(orientation, 1, 1, 0),
                        Arguments.of(orientation, 1, 1, 3),
                        Arguments.of(orientation, 2, 1, 0),
                        Arguments.of(orientation, 1, 2, 5),
                        Arguments.of(orientation, 2, 2, 0),
                        Arguments.of(orientation, 2, 2, 4),
                        Arguments.of(orientation, 4, 1, 0)));
    }

    @ParameterizedTest(name = "{0}, luminance {1} x {2}, a restart after {3}")
    @MethodSource("orientations")
    void thePixelsAreThoseOfThePictureTurned(int orientation, int across, int down, int restart) throws IOException {
        byte[] jpeg = sampled(photo(96, 64), across, down, restart).file();
        byte[] kept = turned(jpeg, orientation).orElseThrow();
        BufferedImage expected = PictureDecoder.decode(SamplePictures.withExif(jpeg, orientation));
        BufferedImage found = PictureDecoder.decode(kept);
        assertThat(found.getWidth()).isEqualTo(orientation < 5 ? 96 : 64);
        // The platform's decoder rounds rows and columns differently, and smooths colours across, not down.
        assertThat(EncodersTest.decibels(expected, found)).isGreaterThan(across == down ? 50 : 38);
    }

    @ParameterizedTest(name = "{0}, luminance {1} x {2}, a restart after {3}")
    @MethodSource("orientations")
    void turnedBackItIsTheSameFile(int orientation, int across, int down, int restart) throws IOException {
        byte[] jpeg = sampled(photo(96, 64), across, down, restart).file();
        byte[] there = turned(jpeg, orientation).orElseThrow();
        assertThat(turned(there, BACK[orientation])).contains(turned(jpeg, 1).orElseThrow());
        assertThat(there.length).isGreaterThan(jpeg.length / 2);
    }

    @Test
    void fourQuartersAreAWhole() throws IOException {
        byte[] upright = turned(sampled(photo(160, 96), 2, 2, 0).file(), 1).orElseThrow();
        byte[] next = upright;
        for (int quarter = 1; quarter < 4; quarter++) {
            next = turned(next, 6).orElseThrow();
            assertThat(next).isNotEqualTo(upright);
        }
        assertThat(turned(next, 6)).contains(upright);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6", "7", "8"})
    void greyIsTurnedAsWell(int orientation) throws IOException {
        BufferedImage grey = new BufferedImage(96, 64, BufferedImage.TYPE_BYTE_GRAY);
        grey.createGraphics().drawImage(photo(96, 64), 0, 0, null);
        byte[] jpeg = SamplePictures.encoded(grey, 90).bytes();
        byte[] kept = turned(jpeg, orientation).orElseThrow();
        assertThat(EncodersTest.decibels(
                        PictureDecoder.decode(SamplePictures.withExif(jpeg, orientation)), PictureDecoder.decode(kept)))
                .isGreaterThan(50);
        assertThat(turned(kept, BACK[orientation])).contains(turned(jpeg, 1).orElseThrow());
    }

    /** Only what becomes the first column or row has to begin with a unit. */
    @ParameterizedTest
    @CsvSource({"2,64,43", "4,51,48", "5,51,43", "6,51,48", "8,64,43"})
    void theOtherEndsOfSidesMayBeAnywhere(int orientation, int width, int height) throws IOException {
        for (int fine = 1; fine <= 2; fine++) {
            byte[] jpeg = sampled(photo(width, height), fine, fine, 0).file();
            BufferedImage found =
                    PictureDecoder.decode(turned(jpeg, orientation).orElseThrow());
            BufferedImage expected = PictureDecoder.decode(SamplePictures.withExif(jpeg, orientation));
            assertThat(found.getWidth()).isEqualTo(expected.getWidth());
            assertThat(found.getHeight()).isEqualTo(expected.getHeight());
            // What is seen in part is made anew.
            assertThat(EncodersTest.decibels(expected, found)).isGreaterThan(42);
            int across = found.getWidth() / 16 * 16 - 16;
            int down = found.getHeight() / 16 * 16 - 16;
            assertThat(EncodersTest.decibels(
                            expected.getSubimage(0, 0, across, down), found.getSubimage(0, 0, across, down)))
                    .isGreaterThan(50);
        }
    }

    @ParameterizedTest
    @CsvSource({"2,72,48", "3,72,48", "3,64,40", "4,64,40", "6,64,40", "7,64,40", "7,72,48", "8,72,48"})
    void whatWouldBeginWithinAUnitIsDecoded(int orientation, int width, int height) throws IOException {
        byte[] jpeg =
                SamplePictures.withExif(sampled(photo(width, height), 2, 2, 0).file(), orientation);
        assertThat(turned(jpeg)).isEmpty();
        BufferedImage kept = PictureDecoder.decode(
                PictureEncoder.encode(header(jpeg), jpeg).picture().bytes());
        assertThat(EncodersTest.decibels(PictureDecoder.decode(jpeg), kept)).isGreaterThan(30);
        byte[] fine = sampled(photo(width, height), 1, 1, 0).file();
        assertThat(turned(fine, orientation)).as("in units half as large").isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "3,1024,768,2",
        "6,1024,768,2",
        "8,768,1024,2",
        "5,1000,700,1",
        "6,640,480,2",
        "6,64,48,1",
        "6,3600,48,2"
    })
    void theThumbnailIsThatOfThePixels(int orientation, int width, int height, int fine) throws IOException {
        byte[] jpeg = SamplePictures.withExif(
                sampled(photo(width, height), fine, fine, 0).file(), orientation);
        PictureHeader header = header(jpeg);
        EncodedPicture expected = Thumbnail.of(PictureDecoder.pixels(header, jpeg));
        assertThat(turned(jpeg)).isPresent();
        EncodedPicture found = PictureEncoder.encode(header, jpeg).thumbnail();
        assertThat(EncodersTest.decibels(EncodersTest.read(expected), EncodersTest.read(found)))
                .isGreaterThan(35);
    }

    @Test
    void nothingButThePictureIsKept() throws IOException {
        byte[] secret = "secret".getBytes(StandardCharsets.US_ASCII);
        byte[] kept = turned(sampled(photo(96, 64), 2, 2, 0).file(), 6).orElseThrow();
        for (JpegParts same : List.of(
                sampled(photo(96, 64), 2, 2, 4),
                sampled(photo(96, 64), 2, 2, 0).without(EOI),
                sampled(photo(96, 64), 2, 2, 0).then(secret),
                sampled(photo(96, 64), 2, 2, 0).before(DQT, JpegParts.segment(0xE1, secret)))) {
            assertThat(turned(same.file(), 6)).contains(kept);
        }
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "secret");
    }

    @Test
    void whatIsCutAnywhereIsLeft() throws IOException {
        byte[] file = SamplePictures.withExif(
                sampled(photo(96, 64), 2, 1, 3).without(EOI).file(), 6);
        int header = file.length - sampled(photo(96, 64), 2, 1, 3).first(JpegParts.SOS).length + 14;
        for (int length = header; length < file.length - 1; length += 1 + file.length / 80) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThat(Problems.of(() -> PictureDecoder.decode(cut))).isNotNull();
            assertThat(turned(cut)).as("%d of %d bytes", length, file.length).isEmpty();
        }
    }

    private static Optional<byte[]> turned(byte[] jpeg, int orientation) throws IOException {
        return turned(SamplePictures.withExif(jpeg, orientation));
    }

    private static Optional<byte[]> turned(byte[] jpeg) throws IOException {
        return JpegTranscoder.transcode(header(jpeg), jpeg, 2)
                .map(transcoded -> transcoded.picture().bytes());
    }

    private static PictureHeader header(byte[] jpeg) throws IOException {
        return PictureDecoder.header(new ByteArrayImageInputStream(jpeg, jpeg.length));
    }

    private static BufferedImage photo(int width, int height) {
        return EncodersTest.image(width, height, EncodersTest.Content.PHOTO);
    }
}
