package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.SamplePictures.BLUE;
import static com.lumiku.studio.media.picture.SamplePictures.GREEN;
import static com.lumiku.studio.media.picture.SamplePictures.HEIGHT;
import static com.lumiku.studio.media.picture.SamplePictures.RED;
import static com.lumiku.studio.media.picture.SamplePictures.WIDTH;
import static com.lumiku.studio.media.picture.SamplePictures.YELLOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.lumiku.studio.web.problem.ProblemKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureReaderTest {

    private static final int WHITE = 0xFFFFFF;

    @TempDir
    Path folder;

    private final PictureReader reader = TestReader.of(200 << 20);

    static Stream<Arguments> opaque() {
        return Stream.of(
                sample("baseline JPEG", () -> SamplePictures.jpeg(WIDTH, HEIGHT)),
                sample("progressive JPEG", SamplePictures::progressiveJpeg),
                sample("JPEG with inks named by Adobe", () -> PrintedPictures.cmykJpeg(true)),
                sample("JPEG with inks named by nobody", () -> PrintedPictures.cmykJpeg(false)),
                sample("JPEG that Adobe says is YCC", () -> PrintedPictures.adobeJpeg(true)),
                sample("JPEG that Adobe says is RGB", () -> PrintedPictures.adobeJpeg(false)),
                sample("JPEG in Display P3", () -> SamplePictures.resource("display-p3.jpg")),
                sample("PNG", () -> png(BufferedImage.TYPE_INT_RGB)),
                sample("PNG with alpha but opaque", () -> png(BufferedImage.TYPE_INT_ARGB)),
                sample("interlaced PNG", SamplePictures::interlacedPng),
                sample("PNG with a palette", () -> SamplePictures.png(SamplePictures.palette(false))),
                sample("PNG with 16 bits", () -> SamplePictures.png16(2)),
                sample("PNG in Display P3", () -> SamplePictures.resource("display-p3.png")),
                sample("lossy WebP", () -> SamplePictures.resource("lossy.webp")),
                sample("lossless WebP", () -> SamplePictures.resource("lossless.webp")),
                sample("animated WebP", () -> SamplePictures.resource("animated.webp")),
                sample("WebP of 10,000 frames", () -> AnimatedPictures.webp(10_000)),
                sample("PNG of 10,000 frames", () -> AnimatedPictures.png(10_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("opaque")
    void anOpaquePictureKeepsItsColours(String kind, Supplier<byte[]> file) throws IOException {
        ReadPicture read = read(file.get());
        // Four flat colours are a drawing.
        assertThat(read.picture().format()).isEqualTo(kind.contains("JPEG") ? PictureFormat.JPEG : PictureFormat.PNG);
        BufferedImage image = image(read.picture());
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        assertColours(image, RED, GREEN, BLUE, YELLOW);
        assertColours(image(read.thumbnail()), RED, GREEN, BLUE, YELLOW);
    }

    static Stream<Arguments> transparent() {
        return Stream.of(
                sample("PNG with a transparent palette", () -> SamplePictures.png(SamplePictures.palette(true))),
                sample("PNG with 16 bits", () -> SamplePictures.png16(6)),
                sample("lossy WebP", () -> SamplePictures.resource("lossy-alpha.webp")),
                sample("lossless WebP", () -> SamplePictures.resource("lossless-alpha.webp")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transparent")
    void aTransparentPictureBecomesAPngWithAThumbnailOnWhite(String kind, Supplier<byte[]> file) throws IOException {
        ReadPicture read = read(file.get());
        assertThat(read.picture().format()).isEqualTo(PictureFormat.PNG);
        BufferedImage image = image(read.picture());
        assertColours(image, RED, GREEN, BLUE, -1);
        assertThat(image.getRGB(WIDTH * 3 / 4, HEIGHT * 3 / 4) >>> 24).isZero();
        assertThat(image.getRGB(0, 0) >>> 24).isEqualTo(0xFF);
        assertThat(read.thumbnail().format()).isEqualTo(PictureFormat.JPEG);
        assertColours(image(read.thumbnail()), RED, GREEN, BLUE, WHITE);
    }

    @Test
    void greyStaysAsLightAsItIs() throws IOException {
        BufferedImage image =
                image(read(SamplePictures.greyPngWithTransparentColour()).picture());
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFF808080);
        assertThat(image.getRGB(WIDTH - 1, 0) >>> 24).isZero();
        for (int type : List.of(BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY)) {
            BufferedImage grey = SamplePictures.image(type, WIDTH, HEIGHT);
            int sample = grey.getRaster().getSample(0, 0, 0) >> (type == BufferedImage.TYPE_BYTE_GRAY ? 0 : 8);
            assertColours(
                    image(read(SamplePictures.png(grey)).picture()), sample << 16 | sample << 8 | sample, -1, -1, -1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,RGBY", "2,GRYB", "3,YBGR", "4,BYRG", "5,RBGY", "6,BRYG", "7,YGBR", "8,GYRB"})
    void picturesAreTurnedUprightAndForgetWhereTheyWereTaken(int orientation, String colours) throws IOException {
        ReadPicture read = read(SamplePictures.jpegWithExif(orientation));
        BufferedImage image = image(read.picture());
        assertThat(image.getWidth()).isEqualTo(orientation < 5 ? WIDTH : HEIGHT);
        int[] expected = colours.chars()
                .map(colour -> switch (colour) {
                    case 'R' -> RED;
                    case 'G' -> GREEN;
                    case 'B' -> BLUE;
                    default -> YELLOW;
                })
                .toArray();
        for (EncodedPicture output : List.of(read.picture(), read.thumbnail())) {
            assertColours(image(output), expected);
            assertThat(text(output.bytes())).doesNotContain("Exif", "GPS");
        }
    }

    @Test
    void aTurnedWebpIsTurnedUpright() throws IOException {
        BufferedImage image = image(read(SamplePictures.resource("turned.webp")).picture());
        assertColours(image, BLUE, RED, YELLOW, GREEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "PK\003\004 a zip archive"})
    void whatFollowsThePixelsIsNotKept(String trailer) throws IOException {
        for (byte[] file : List.of(SamplePictures.jpeg(WIDTH, HEIGHT), png(BufferedImage.TYPE_INT_RGB))) {
            ReadPicture read = read(joined(file, trailer.getBytes(StandardCharsets.ISO_8859_1)));
            assertThat(text(read.picture().bytes())).doesNotContain(trailer);
        }
    }

    static Stream<Arguments> broken() {
        byte[] jpeg = SamplePictures.noise(200, 200, 0.8f);
        byte[] png = png(BufferedImage.TYPE_INT_RGB);
        byte[] webp = SamplePictures.resource("lossy.webp");
        byte[] changed = png.clone();
        changed[png.length / 2] ^= 1;
        return Stream.of(
                sample("nothing", () -> new byte[0]),
                sample("half a JPEG", () -> head(jpeg, jpeg.length / 2)),
                sample("nearly all of a JPEG", () -> head(jpeg, jpeg.length - 200)),
                sample("the header of a JPEG", () -> head(jpeg, 100)),
                sample("a JPEG's first bytes", () -> head(jpeg, 4)),
                sample(
                        "a PNG's header and garbage",
                        () -> joined(head(png, 33), "garbage".getBytes(StandardCharsets.UTF_8))),
                sample("a PNG's signature", () -> head(png, 8)),
                sample("half a PNG", () -> head(png, png.length / 2)),
                sample("a PNG with a wrong checksum", () -> changed),
                sample(
                        "a PNG with too few pixels",
                        () -> SamplePictures.png(
                                SamplePictures.header(WIDTH, HEIGHT, 8, 2),
                                SamplePictures.chunk("IDAT", SamplePictures.deflated(new byte[100])))),
                sample("a PNG without pixels", () -> SamplePictures.png(SamplePictures.header(WIDTH, HEIGHT, 8, 2))),
                sample("a PNG of nothing", () -> SamplePictures.png(SamplePictures.header(0, HEIGHT, 8, 2))),
                sample("half a WebP", () -> head(webp, webp.length / 2)),
                sample("a WebP's header", () -> head(webp, 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatIsBrokenIsRefusedWithAReason(String kind, Supplier<byte[]> file) throws IOException {
        assertRefused(file.get(), 400, "The picture cannot be read: ");
    }

    @Test
    void whatIsTooLargeIsRefusedByItsHeader() throws IOException {
        byte[] claims = SamplePictures.png(SamplePictures.header(100_000, 100_000, 8, 6));
        assertThat(claims.length).isLessThan(60);
        assertRefused(claims, 413, "100000 x 100000");
        assertRefused(SamplePictures.flatPng(20_000, 20_000), 413, "40 megapixels");
        assertRefused(new byte[PictureReader.LARGEST_FILE + 1], 413, "10 MB");
        assertRefused(SamplePictures.png(SamplePictures.header(-1, -1, 8, 6)), 400, "no pixels");
    }

    @Test
    void fortyMegapixelsAreRead() throws IOException {
        assertThat(image(read(SamplePictures.flatPng(8_000, 5_000)).thumbnail()).getWidth())
                .isEqualTo(300);
    }

    /** Of grey, palettes and colours; what has transparency as well needs a heap a third larger, which the refusal says. */
    @ParameterizedTest
    @CsvSource({"0, 1", "0, 16", "2, 8", "2, 16", "3, 8", "6, 8", "4, 16"})
    void fortyMegapixelsFitIntoTheRecommendedHeap(int colours, int bits) throws IOException {
        boolean transparent = colours > 3;
        int side = transparent ? 5_600 : 6_300;
        byte[] empty = SamplePictures.png(
                SamplePictures.header(side, side, bits, colours),
                SamplePictures.chunk("PLTE", new byte[3]),
                SamplePictures.chunk("IDAT", SamplePictures.deflated(new byte[100])));
        Path upload = Files.write(folder.resolve("upload"), empty);
        assertThat(Problems.of(() -> TestReader.of(128 << 20).read(upload)).kind())
                .as("damaged, which is seen after it was let in")
                .isEqualTo(ProblemKind.INVALID);
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsForPicturesIsRefused() throws IOException {
        byte[] wide = SamplePictures.png(
                SamplePictures.header(6_000, 6_000, 16, 6),
                SamplePictures.chunk("IDAT", SamplePictures.deflated(new byte[100])));
        PictureReader small = TestReader.of(100 << 20);
        Path upload = Files.write(folder.resolve("upload"), wide);
        assertThat(Problems.of(() -> small.read(upload)))
                .returns(413, problem -> problem.kind().status())
                .satisfies(problem -> assertThat(problem.getMessage())
                        .contains("has 36.0 megapixels", "memory for 26.2", "studio.media.memory"));
    }

    @Test
    void metadataIsNotUnpacked() throws IOException {
        byte[] bomb = SamplePictures.deflated(new byte[64 << 20]);
        byte[] profile = joined("profile\0\0".getBytes(StandardCharsets.ISO_8859_1), bomb);
        byte[] image = SamplePictures.png16(6);
        byte[] withBombs = joined(
                joined(
                        head(image, 33),
                        joined(SamplePictures.chunk("iCCP", profile), SamplePictures.chunk("zTXt", profile))),
                Arrays.copyOfRange(image, 33, image.length));
        assertColours(image(read(withBombs).picture()), RED, GREEN, BLUE, -1);
    }

    @ParameterizedTest
    @CsvSource({"3000,200,200", "200,3000,200", "900,900,300", "301,5000,300", "3,2,2", "1,1,1", "299,299,299"})
    void aThumbnailIsTheSquareInTheMiddleAndNeverLargerThanThePicture(int width, int height, int side)
            throws IOException {
        BufferedImage thumbnail = image(read(SamplePictures.jpeg(width, height)).thumbnail());
        assertThat(thumbnail.getWidth()).isEqualTo(side);
        assertThat(thumbnail.getHeight()).isEqualTo(side);
        if (side > 100) {
            assertColours(thumbnail, RED, GREEN, BLUE, YELLOW);
        }
    }

    private ReadPicture read(byte[] file) throws IOException {
        return reader.read(Files.write(folder.resolve("upload"), file));
    }

    private void assertRefused(byte[] file, int status, String reason) throws IOException {
        Path upload = Files.write(folder.resolve("upload"), file);
        assertThat(Problems.of(() -> reader.read(upload)))
                .returns(status, problem -> problem.kind().status())
                .satisfies(problem -> assertThat(problem.getMessage()).contains(reason));
    }

    /** The colours in the middle of each quarter, from left to right and down; -1 for any. */
    private static void assertColours(BufferedImage image, int... colours) {
        for (int i = 0; i < colours.length; i++) {
            int x = image.getWidth() * (1 + 2 * (i % 2)) / 4;
            int y = image.getHeight() * (1 + 2 * (i / 2)) / 4;
            int found = image.getRGB(x, y);
            for (int shift = 0; colours[i] >= 0 && shift < 24; shift += 8) {
                assertThat(found >> shift & 0xFF)
                        .as("%06x, not %06x, at %d,%d", found & 0xFFFFFF, colours[i], x, y)
                        .isBetween((colours[i] >> shift & 0xFF) - 10, (colours[i] >> shift & 0xFF) + 10);
            }
        }
    }

    private static Arguments sample(String kind, Supplier<byte[]> file) {
        return Arguments.of(kind, file);
    }

    private static byte[] png(int type) {
        return SamplePictures.png(SamplePictures.image(type, WIDTH, HEIGHT));
    }

    private static BufferedImage image(EncodedPicture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.bytes()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
