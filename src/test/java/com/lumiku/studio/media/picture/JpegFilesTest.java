package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.JpegParts.APP0;
import static com.lumiku.studio.media.picture.JpegParts.DHT;
import static com.lumiku.studio.media.picture.JpegParts.DQT;
import static com.lumiku.studio.media.picture.JpegParts.EOI;
import static com.lumiku.studio.media.picture.JpegParts.SOF;
import static com.lumiku.studio.media.picture.JpegParts.SOS;
import static com.lumiku.studio.media.picture.JpegParts.adobe;
import static com.lumiku.studio.media.picture.JpegParts.gradient;
import static com.lumiku.studio.media.picture.JpegParts.profile;
import static com.lumiku.studio.media.picture.JpegParts.progressive;
import static com.lumiku.studio.media.picture.JpegParts.sampled;
import static com.lumiku.studio.media.picture.JpegParts.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG files as people have them, and what browsers show for each. */
class JpegFilesTest {

    private static final byte[] SRGB = JpegParts.of(SamplePictures.resource("07-profile-v2-parametric.jpg"))
            .profile();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06-ycck.jpg",
                "07-profile-v2-parametric.jpg",
                "08-scan-marker-in-trailer.jpg",
                "09-stray-byte.jpg",
                "19-rgb-with-grey-profile.jpg",
                "20-no-end.jpg",
                "22-jfif-and-adobe-0.jpg",
                "23-no-huffman-tables.jpg",
                "25-cmyk-without-adobe.jpg",
                "26-profile-part-missing.jpg"
            })
    void aPictureIsShownAsBrowsersDo(String name) {
        Gradient.assertShown(PictureDecoder.decode(SamplePictures.resource(name)));
    }

    static Stream<Arguments> shown() {
        return Stream.of(
                file("progressive", JpegParts::progressive),
                file("progressive, with no end", () -> progressive().without(EOI)),
                file("a scan for each colour", JpegParts::colourByColour),
                file("a scan for each colour, with no end", () -> JpegParts.colourByColour()
                        .without(EOI)),
                file("colours as fine as luminance", () -> sampled(1, 1, 0)),
                file("4:2:2", () -> sampled(2, 1, 0)),
                file("4:4:0", () -> sampled(1, 2, 0)),
                file("4:1:1", () -> sampled(4, 1, 0)),
                file("restarts", () -> sampled(2, 2, 3)),
                file("restarts, with no end", () -> sampled(1, 1, 1).without(EOI)),
                file("two starts", () -> gradient().before(APP0, bytes(0xFF, 0xD8))),
                file("fill bytes before each marker", () -> gradient().between(bytes(0xFF, 0xFF, 0xFF))),
                file("a kilobyte of zeros before each marker", () -> gradient().between(new byte[1000])),
                file("much text in front of a segment", () -> gradient().before(DQT, new byte[20_000])),
                file("bytes that look like markers", () -> gradient().before(DQT, bytes(0xFF, 0, 0xFF, 1, 0xFF, 0x80))),
                file("zeros before the end", () -> gradient().before(EOI, new byte[7])),
                file("zeros instead of the end", () -> gradient().without(EOI).then(new byte[512])),
                file(
                        "half a marker instead of the end",
                        () -> gradient().without(EOI).then(bytes(0xFF))),
                file("another picture behind the end", () -> gradient().then(SamplePictures.jpeg(64, 48))),
                file(
                        "another picture instead of the end",
                        () -> gradient().without(EOI).then(SamplePictures.jpeg(9, 9))),
                file(
                        "progressive, a picture instead of the end",
                        () -> progressive().without(EOI).then(SamplePictures.jpeg(9, 9))),
                file("markers of scans behind the end", () -> progressive().then(repeated(500, 0xFF, 0xDA))),
                file("a picture in its metadata", () -> gradient()
                        .before(DQT, segment(0xE1, SamplePictures.jpeg(40, 30)))),
                file("metadata behind the frame", () -> gradient().before(SOS, segment(0xE1, new byte[100]), adobe(0))),
                file("metadata between scans", () -> progressive().between(segment(0xFE, new byte[0]))),
                file("JFIF, and RGB by Adobe, progressive", () -> progressive().before(DQT, adobe(0))),
                file("neither JFIF nor Adobe", () -> gradient().without(APP0)),
                file("YCC by Adobe", () -> gradient().without(APP0).before(DQT, adobe(1))),
                file(
                        "a transform that Adobe has not",
                        () -> gradient().without(APP0).before(DQT, adobe(7))),
                file("components 0, 1 and 2", () -> gradient()
                        .without(APP0)
                        .changed(SOF, ids(0, 1, 2))
                        .changed(SOS, scanIds(0, 1, 2))),
                file(
                        "all components 1",
                        () -> gradient().changed(SOF, ids(1, 1, 1)).changed(SOS, scanIds(1, 1, 1))),
                file(
                        "components R, G and B of JFIF",
                        () -> gradient().changed(SOF, ids('R', 'G', 'B')).changed(SOS, scanIds('R', 'G', 'B'))),
                file("RGB by its components' names", () -> rgb('R', 'G', 'B')),
                file("RGB by Adobe", () -> rgb(1, 2, 3).before(DQT, adobe(0))),
                file("a baseline scan that claims to be progressive", () -> gradient()
                        .changed(SOS, JpegFilesTest::likeProgressive)),
                file("no codes, colours as fine", () -> sampled(1, 1, 0).without(DHT)),
                file("the profile of sRGB in two parts, the last one first", () -> inParts(gradient(), SRGB, 2, 1)),
                file("one part too few", () -> gradient().before(DQT, profile(1, 2, SRGB))),
                file("one part twice", () -> gradient().before(DQT, profile(1, 2, SRGB), profile(1, 2, SRGB))),
                file("parts that differ in how many there are", () -> gradient()
                        .before(DQT, profile(1, 1, SRGB), profile(2, 2, SRGB))),
                file("part 0", () -> gradient().before(DQT, profile(0, 1, SRGB))),
                file("half a profile", () -> gradient()
                        .before(DQT, profile(1, 1, Arrays.copyOf(SRGB, SRGB.length / 2)))),
                file("a profile without tags", () -> gradient().before(DQT, profile(1, 1, Arrays.copyOf(SRGB, 128)))),
                file("a profile of printing inks", () -> gradient()
                        .before(DQT, profile(1, 1, PrintedPictures.profileOfGreyInks()))),
                file("an empty profile", () -> gradient().before(DQT, profile(1, 1, new byte[0]))),
                file("APP2 of others", () -> gradient().before(DQT, segment(JpegParts.APP2, bytes('M', 'P', 'F', 0)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void variantsAreShownAsBrowsersDo(String kind, Supplier<JpegParts> file) {
        BufferedImage image = PictureDecoder.decode(file.get().file());
        assertThat(image.getWidth()).isEqualTo(64);
        Gradient.assertShown(image);
    }

    @Test
    void greyIsConvertedByItsProfile() {
        byte[] file = SamplePictures.resource("14-grey-profile.jpg");
        JpegParts parts = JpegParts.of(file);
        BufferedImage plain =
                PictureDecoder.decode(parts.without(JpegParts.APP2).file());
        for (byte[] jpeg : List.of(
                file,
                inParts(parts.without(JpegParts.APP2), parts.profile(), 2, 1).file())) {
            BufferedImage image = PictureDecoder.decode(jpeg);
            for (int x = 0; x < 64; x++) {
                double linear = (plain.getRGB(x, 24) & 0xFF) / 255.0;
                int expected = (int) Math.round(255 * (1.055 * Math.pow(linear, 1 / 2.4) - 0.055));
                assertThat(image.getRGB(x, 24) & 0xFF).isBetween(expected - 3, expected + 3);
                assertThat(image.getRGB(x, 24) >> 16 & 0xFF).isEqualTo(image.getRGB(x, 24) & 0xFF);
            }
        }
    }

    static Stream<Arguments> grey() {
        return Stream.of(
                file("plain", () -> JpegParts.of(greyJpeg())),
                file("named by Adobe", () -> JpegParts.of(greyJpeg()).before(DQT, adobe(1))),
                file(
                        "progressive",
                        () -> JpegParts.of(
                                SamplePictures.write("jpeg", new IIOImage(greyImage(), null, null), true, 0.95f))),
                file("the profile of sRGB", () -> JpegParts.of(greyJpeg()).before(DQT, profile(1, 1, SRGB))),
                file("a profile of printing inks", () -> JpegParts.of(greyJpeg())
                        .before(DQT, profile(1, 1, PrintedPictures.profileOfGreyInks()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grey")
    void greyStaysAsItIs(String kind, Supplier<JpegParts> file) {
        BufferedImage image = PictureDecoder.decode(file.get().file());
        BufferedImage expected = greyImage();
        for (int x = 0; x < 64; x++) {
            int shade = expected.getRaster().getSample(x, 24, 0);
            for (int shift = 0; shift < 24; shift += 8) {
                assertThat(image.getRGB(x, 24) >> shift & 0xFF).isBetween(shade - 4, shade + 4);
            }
        }
    }

    @Test
    void aWideProfileIsAppliedWhateverTheOrderOfItsParts() {
        JpegParts wide = JpegParts.of(SamplePictures.resource("display-p3.jpg"));
        byte[] profile = wide.profile();
        BufferedImage expected = PictureDecoder.decode(wide.file());
        BufferedImage plain = PictureDecoder.decode(wide.without(JpegParts.APP2).file());
        assertThat(plain.getRGB(10, 10)).isNotEqualTo(expected.getRGB(10, 10));
        for (int[] order : new int[][] {{1, 2, 3}, {3, 1, 2}}) {
            byte[] file = inParts(wide.without(JpegParts.APP2), profile, order).file();
            assertThat(PictureDecoder.decode(file).getRGB(10, 10)).isEqualTo(expected.getRGB(10, 10));
        }
    }

    @Test
    void theFirstExifCounts() {
        BufferedImage image = PictureDecoder.decode(SamplePictures.resource("16-two-exif.jpg"));
        assertThat(image.getWidth()).isEqualTo(48);
        assertThat(image.getHeight()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({"II,6,48", "MM,6,48", "II,3,64", "MM,8,48", "XX,6,64", "MM,9,64"})
    void exifSaysWhichSideIsUp(String byteOrder, int orientation, int width) {
        byte[] exif = exif(byteOrder, orientation);
        for (JpegParts jpeg : List.of(gradient(), progressive())) {
            BufferedImage image = PictureDecoder.decode(
                    jpeg.before(APP0, segment(0xE1, bytes('h', 't', 't', 'p')), exif, exif("MM", 1))
                            .file());
            assertThat(image.getWidth()).isEqualTo(width);
        }
    }

    private static byte[] exif(String byteOrder, int orientation) {
        boolean little = byteOrder.equals("II");
        byte[] tiff = little
                ? bytes('*', 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0)
                : bytes(0, '*', 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0);
        return segment(0xE1, joined(("Exif\0\0" + byteOrder).getBytes(StandardCharsets.US_ASCII), tiff));
    }

    private static UnaryOperator<byte[]> ids(int... ids) {
        return part -> {
            for (int i = 0; i < ids.length; i++) {
                part[10 + 3 * i] = (byte) ids[i];
            }
            return part;
        };
    }

    private static UnaryOperator<byte[]> scanIds(int... ids) {
        return part -> {
            for (int i = 0; i < ids.length; i++) {
                part[5 + 2 * i] = (byte) ids[i];
            }
            return part;
        };
    }

    private static byte[] likeProgressive(byte[] scan) {
        scan[11] = 0;
        scan[12] = 0;
        return scan;
    }

    /** Red, green and blue as they are, with these numbers of components. */
    private static JpegParts rgb(int... ids) {
        Raster raster = Gradient.image(64, 48).getRaster();
        byte[] file = SamplePictures.write("jpeg", new IIOImage(raster, null, null), false, 0.95f);
        return JpegParts.of(file).changed(SOF, ids(ids)).changed(SOS, scanIds(ids));
    }

    private static JpegParts inParts(JpegParts file, byte[] profile, int... order) {
        int size = Math.ceilDiv(profile.length, order.length);
        byte[][] parts = new byte[order.length][];
        for (int i = 0; i < order.length; i++) {
            int from = (order[i] - 1) * size;
            parts[i] = profile(
                    order[i], order.length, Arrays.copyOfRange(profile, from, Math.min(profile.length, from + size)));
        }
        return file.before(DQT, parts);
    }

    private static BufferedImage greyImage() {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 64; x++) {
                image.getRaster().setSample(x, y, 0, 4 * x);
            }
        }
        return image;
    }

    private static byte[] greyJpeg() {
        return SamplePictures.encoded(greyImage(), 95).bytes();
    }

    private static byte[] repeated(int times, int... values) {
        byte[] bytes = new byte[times * values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i % values.length];
        }
        return bytes;
    }

    private static byte[] bytes(int... values) {
        return repeated(1, values);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static Arguments file(String kind, Supplier<JpegParts> file) {
        return Arguments.of(kind, file);
    }
}
