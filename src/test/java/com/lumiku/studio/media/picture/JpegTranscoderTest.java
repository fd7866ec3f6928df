package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.JpegParts.APP0;
import static com.lumiku.studio.media.picture.JpegParts.DHT;
import static com.lumiku.studio.media.picture.JpegParts.DQT;
import static com.lumiku.studio.media.picture.JpegParts.EOI;
import static com.lumiku.studio.media.picture.JpegParts.SOF;
import static com.lumiku.studio.media.picture.JpegParts.SOS;
import static com.lumiku.studio.media.picture.JpegParts.gradient;
import static com.lumiku.studio.media.picture.JpegParts.sampled;
import static com.lumiku.studio.media.picture.JpegParts.segment;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.media.picture.jpeg.JpegTranscoder;
import com.lumiku.studio.media.picture.jpeg.JpegTranscoder.Transcoded;
import com.lumiku.studio.web.problem.ProblemException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files written anew without decoding them: what is kept is the picture, all of it and nothing else. */
class JpegTranscoderTest {

    @TempDir
    Path folder;

    static Stream<Arguments> taken() {
        return Stream.of(
                file("colours halved", JpegParts::gradient),
                file("colours as fine as luminance", () -> sampled(photo(64, 48), 1, 1, 0)),
                file("4:2:2", () -> sampled(photo(64, 48), 2, 1, 0)),
                file("4:4:0", () -> sampled(photo(64, 48), 1, 2, 0)),
                file("4:1:1", () -> sampled(photo(64, 48), 4, 1, 0)),
                file("a restart after each unit, many times around", () -> sampled(photo(320, 64), 1, 1, 1)),
                file("restarts within rows", () -> sampled(photo(320, 64), 2, 2, 3)),
                file("a last interval that is full", () -> sampled(photo(64, 64), 2, 2, 8)),
                file("no end", () -> sampled(photo(64, 48), 2, 2, 0).without(EOI)),
                file("the standard codes left out", () -> gradient().without(DHT)),
                file("noise in high quality, with long codes", () -> JpegParts.of(SamplePictures.noise(160, 80, 1))),
                file(
                        "black and white",
                        () -> JpegParts.of(
                                SamplePictures.encoded(extreme(96, 96), 100).bytes())),
                file(
                        "grey",
                        () -> JpegParts.of(
                                SamplePictures.encoded(grey(64, 48), 90).bytes())),
                file("grey that claims finer samples", () -> JpegParts.of(
                                SamplePictures.encoded(grey(64, 48), 90).bytes())
                        .changed(SOF, part -> set(part, 11, 0x22))),
                file("the profile of sRGB", () -> gradient()
                        .before(
                                DQT,
                                JpegParts.profile(
                                        1,
                                        1,
                                        JpegParts.of(SamplePictures.resource("07-profile-v2-parametric.jpg"))
                                                .profile()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("taken")
    void everyPixelIsKept(String kind, Supplier<JpegParts> file) throws IOException {
        byte[] jpeg = file.get().file();
        byte[] kept = transcoded(jpeg).orElseThrow().picture().bytes();
        assertSame(PictureDecoder.decode(jpeg), PictureDecoder.decode(kept), 0);
        assertThat(transcoded(kept).orElseThrow().picture().bytes())
                .as("written anew once more")
                .isEqualTo(kept);
    }

    static Stream<Arguments> left() {
        return Stream.of(
                file("progressive", JpegParts::progressive),
                file("a scan for each colour", JpegParts::colourByColour),
                file("Display P3", () -> JpegParts.of(SamplePictures.resource("display-p3.jpg"))),
                file("grey with a profile", () -> JpegParts.of(SamplePictures.resource("14-grey-profile.jpg"))),
                file("inks", () -> JpegParts.of(PrintedPictures.cmykJpeg(true))),
                file("red, green and blue", () -> JpegParts.of(PrintedPictures.adobeJpeg(false))),
                file("colours finer than luminance", () -> gradient()
                        .changed(SOF, part -> set(set(part, 11, 0x11), 14, 0x22))),
                file("steps of zero", () -> gradient().changed(DQT, part -> set(part, 10, 0))),
                file("no steps", () -> gradient().without(DQT)),
                file("steps that end too early", () -> gradient().before(SOS, segment(DQT, new byte[64]))),
                file("more codes than fit", () -> gradient().before(SOS, segment(DHT, codes(3, 3)))),
                file("codes that end too early", () -> gradient().before(SOS, segment(DHT, new byte[16]))),
                file("zeros before the end", () -> gradient().before(EOI, new byte[7])),
                file("restarts that do not come", () -> gradient().before(SOS, segment(0xDD, new byte[] {0, 2}))),
                file("one restart too few", () -> sampled(2, 2, 3).changed(0xDD, part -> set(part, 5, 6))),
                file("codes of a number that there is not", () -> gradient().changed(SOS, part -> set(part, 6, 0xF0))),
                file("a size of differences that there is not, though unused", () -> gradient()
                        .before(SOS, segment(DHT, bogusSizes()))),
                file("components in another order", () -> sampled(1, 1, 0)
                        .changed(SOS, part -> set(set(part, 5, 2), 7, 1))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("left")
    void whatIsRareOrBrokenIsLeftToTheDecoder(String kind, Supplier<JpegParts> file) throws IOException {
        assertThat(transcoded(file.get().file())).isEmpty();
    }

    @Test
    void theFileWrittenDependsOnThePictureAlone() throws IOException {
        byte[] kept = transcoded(gradient().file()).orElseThrow().picture().bytes();
        byte[] secret = "secret".getBytes(StandardCharsets.US_ASCII);
        for (JpegParts same : List.of(
                sampled(2, 2, 3),
                sampled(2, 2, 1),
                gradient().without(EOI),
                gradient().without(APP0),
                gradient().then(secret),
                gradient().before(APP0, segment(0xFE, secret), segment(0xE1, secret), segment(0xED, secret)),
                gradient().before(DQT, segment(DQT, steps(3, 99))),
                gradient().before(SOS, segment(DHT, codes(1, 1))))) {
            assertThat(transcoded(same.file()).orElseThrow().picture().bytes()).isEqualTo(kept);
        }
    }

    /** As programs cut pictures that turn the header's numbers down. */
    @ParameterizedTest
    @CsvSource({"20,20", "24,24", "16,18", "10,32", "2,2"})
    void whatLiesBeyondTheEdgeIsNotKept(int width, int height) throws IOException {
        for (int fine = 1; fine <= 2; fine++) {
            int wholeWidth = Math.ceilDiv(width, 8 * fine) * 8 * fine;
            int wholeHeight = Math.ceilDiv(height, 8 * fine) * 8 * fine;
            BufferedImage image = new BufferedImage(wholeWidth, wholeHeight, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setColor(Color.RED);
            graphics.fillRect(0, 0, wholeWidth, wholeHeight);
            graphics.setColor(Color.GRAY);
            graphics.fillRect(0, 0, width, height);
            graphics.dispose();
            JpegParts whole = sampled(image, fine, fine, 0);
            byte[] cut = whole.changed(SOF, part -> sides(part, width, height)).file();
            JpegParts kept =
                    JpegParts.of(transcoded(cut).orElseThrow().picture().bytes());
            BufferedImage opened = PictureDecoder.decode(kept.changed(SOF, part -> sides(part, wholeWidth, wholeHeight))
                    .file());
            // The red of pixels that share a sample of colour, or a block, with grey ones is seen, a little.
            for (int y = 0; y < opened.getHeight(); y++) {
                for (int x = 0; x < opened.getWidth(); x++) {
                    Color found = new Color(opened.getRGB(x, y));
                    assertThat(found.getRed() - found.getBlue()).isLessThan(40);
                }
            }
            assertSame(PictureDecoder.decode(cut), PictureDecoder.decode(kept.file()), 12);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "7,9", "8,8", "17,33", "100,100", "333,217"})
    void blocksAtTheEdgeStayAsTheyAre(int width, int height) throws IOException {
        for (int fine = 1; fine <= 2; fine++) {
            byte[] jpeg = sampled(photo(width, height), fine, fine, 0).file();
            byte[] kept = transcoded(jpeg).orElseThrow().picture().bytes();
            BufferedImage before = PictureDecoder.decode(jpeg);
            BufferedImage after = PictureDecoder.decode(kept);
            assertSame(before, after, 14);
            int inner = 8 * fine;
            int across = Math.max(1, width / inner * inner - inner);
            int down = Math.max(1, height / inner * inner - inner);
            if (across > inner && down > inner) {
                assertSame(before.getSubimage(0, 0, across, down), after.getSubimage(0, 0, across, down), 0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1024,1024,2",
        "1024,1024,1",
        "1500,1000,2",
        "901,1333,2",
        "300,300,2",
        "400,310,2",
        "2600,2000,2",
        "64,48,1",
        "3,2,2",
        "3600,40,2"
    })
    void theThumbnailIsThatOfThePixels(int width, int height, int fine) throws IOException {
        byte[] jpeg = sampled(photo(width, height), fine, fine, 0).file();
        PictureHeader header = header(jpeg);
        EncodedPicture expected = Thumbnail.of(PictureDecoder.pixels(header, jpeg));
        EncodedPicture thumbnail = PictureEncoder.encode(header, jpeg).thumbnail();
        assertThat(EncodersTest.decibels(EncodersTest.read(expected), EncodersTest.read(thumbnail)))
                .isGreaterThan(35);
    }

    @Test
    void anUploadKeepsItsPixels() throws IOException {
        byte[] jpeg = sampled(photo(640, 480), 2, 2, 0)
                .before(APP0, segment(0xE1, "Exif\0\0secret".getBytes(StandardCharsets.US_ASCII)))
                .file();
        Path upload = Files.write(folder.resolve("upload"), jpeg);
        byte[] kept = TestReader.of(100 << 20).read(upload).picture().bytes();
        assertSame(ImageIO.read(new ByteArrayInputStream(jpeg)), ImageIO.read(new ByteArrayInputStream(kept)), 0);
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "secret");
    }

    @Test
    void whatIsCutAnywhereIsLeft() throws IOException {
        for (JpegParts whole : List.of(
                gradient(),
                sampled(1, 1, 2),
                sampled(photo(160, 80), 2, 1, 0),
                JpegParts.of(SamplePictures.jpegWithExif(6)))) {
            byte[] file = whole.without(EOI).file();
            for (int length = 0; length < file.length - 1; length += 1 + length / 100) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThat(takenOf(cut))
                        .as("%d of %d bytes", length, file.length)
                        .isEmpty();
            }
        }
    }

    /** Whatever is taken, the decoder takes as well, and it shows the same. */
    @Test
    void nothingThatTheDecoderRefusesIsTaken() throws IOException {
        PictureMutants mutants = new PictureMutants();
        Random random = new Random(5);
        List<byte[]> files = List.of(
                sampled(photo(160, 80), 2, 2, 0).file(),
                SamplePictures.withExif(sampled(photo(160, 80), 1, 1, 4).file(), 6),
                SamplePictures.withExif(sampled(photo(96, 48), 2, 2, 0).file(), 3),
                SamplePictures.encoded(grey(64, 48), 90).bytes());
        int taken = 0;
        for (int i = 0; i < Integer.getInteger("mutants", 3000); i++) {
            byte[] mutant = i % 2 == 0 ? mutants.get(i) : flipped(files.get(i / 2 % files.size()), random);
            Optional<Transcoded> found = takenOf(mutant);
            if (found.isPresent()) {
                taken++;
                assertThat(Problems.of(() -> PictureDecoder.decode(mutant)))
                        .as("mutant %d", i)
                        .isNull();
                BufferedImage image = PictureDecoder.decode(mutant);
                BufferedImage kept = PictureDecoder.decode(found.get().picture().bytes());
                assertThat(kept.getWidth()).as("mutant %d", i).isEqualTo(image.getWidth());
                assertThat(kept.getHeight()).as("mutant %d", i).isEqualTo(image.getHeight());
                boolean isUpright = header(mutant).orientation().equals(Orientation.UPRIGHT);
                if (isUpright && image.getWidth() % 16 == 0 && image.getHeight() % 16 == 0) {
                    assertSame(image, kept, 0);
                }
            }
        }
        assertThat(taken).isGreaterThan(100);
    }

    private static byte[] flipped(byte[] file, Random random) {
        byte[] flipped = file.clone();
        flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        return flipped;
    }

    private static Optional<Transcoded> takenOf(byte[] file) throws IOException {
        try {
            return transcoded(file);
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static Optional<Transcoded> transcoded(byte[] file) throws IOException {
        PictureHeader header = header(file);
        return header.format() == PictureFormat.JPEG ? JpegTranscoder.transcode(header, file, 2) : Optional.empty();
    }

    private static PictureHeader header(byte[] file) throws IOException {
        return PictureDecoder.header(new ByteArrayImageInputStream(file, file.length));
    }

    private static void assertSame(BufferedImage expected, BufferedImage found, int mostDifference) {
        assertThat(found.getWidth()).isEqualTo(expected.getWidth());
        assertThat(found.getHeight()).isEqualTo(expected.getHeight());
        int most = 0;
        for (int y = 0; y < found.getHeight(); y++) {
            for (int x = 0; x < found.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = (expected.getRGB(x, y) >> shift & 0xFF) - (found.getRGB(x, y) >> shift & 0xFF);
                    most = Math.max(most, Math.abs(difference));
                }
            }
        }
        assertThat(most).isLessThanOrEqualTo(mostDifference);
    }

    private static BufferedImage photo(int width, int height) {
        return EncodersTest.image(width, height, EncodersTest.Content.PHOTO);
    }

    private static BufferedImage extreme(int width, int height) {
        return EncodersTest.image(width, height, EncodersTest.Content.EXTREME);
    }

    private static BufferedImage grey(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < width * height; i++) {
            image.getRaster().setSample(i % width, i / width, 0, i * 7 % 256);
        }
        return image;
    }

    private static byte[] sides(byte[] frame, int width, int height) {
        return set(set(set(set(frame, 5, height >> 8), 6, height), 7, width >> 8), 8, width);
    }

    private static byte[] set(byte[] part, int at, int value) {
        part[at] = (byte) value;
        return part;
    }

    /** Codes of one bit, so many of them, in a table that no component names. */
    private static byte[] codes(int table, int count) {
        byte[] codes = new byte[17 + count];
        codes[0] = (byte) (0x10 | table + 2 & 3);
        codes[1] = (byte) count;
        return codes;
    }

    private static byte[] bogusSizes() {
        byte[] codes = codes(0, 1);
        codes[0] = 0x03;
        codes[17] = 0x10;
        return codes;
    }

    private static byte[] steps(int table, int step) {
        byte[] steps = new byte[65];
        Arrays.fill(steps, (byte) step);
        steps[0] = (byte) table;
        return steps;
    }

    private static Arguments file(String kind, Supplier<JpegParts> file) {
        return Arguments.of(kind, file);
    }
}
