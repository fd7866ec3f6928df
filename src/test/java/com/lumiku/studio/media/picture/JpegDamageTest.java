package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.JpegParts.APP0;
import static com.lumiku.studio.media.picture.JpegParts.DHT;
import static com.lumiku.studio.media.picture.JpegParts.DQT;
import static com.lumiku.studio.media.picture.JpegParts.EOI;
import static com.lumiku.studio.media.picture.JpegParts.SOF;
import static com.lumiku.studio.media.picture.JpegParts.SOS;
import static com.lumiku.studio.media.picture.JpegParts.gradient;
import static com.lumiku.studio.media.picture.JpegParts.progressive;
import static com.lumiku.studio.media.picture.JpegParts.sampled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.lumiku.studio.web.problem.ProblemException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JPEG files that are not shown, or not whole, by browsers either: what their senders are told. */
class JpegDamageTest {

    private static final String DAMAGED = "The picture cannot be read: its data is incomplete or damaged: ";
    private static final String CUT_OFF = "The picture cannot be read: the file is cut off: ";

    static Stream<Arguments> refused() {
        byte[] whole = SamplePictures.encoded(Gradient.image(64, 48), 95).bytes();
        return Stream.of(
                file(
                        "a hole behind a harmless oddity",
                        400,
                        DAMAGED + "some of",
                        JpegParts.of(SamplePictures.resource("17-hole-behind-harmless-warning.jpg"))),
                file("a hole behind a stray byte", 400, DAMAGED, holed().before(DQT, new byte[1])),
                file(
                        "a hole behind a broken profile",
                        400,
                        DAMAGED,
                        holed().before(DQT, JpegParts.profile(1, 1, new byte[200]))),
                file("a hole in a progressive one", 400, DAMAGED, progressive().changed(SOS, JpegDamageTest::withHole)),
                file(
                        "no restart where one should be",
                        400,
                        DAMAGED,
                        sampled(1, 1, 4).changed(SOS, JpegDamageTest::withoutRestart)),
                file(
                        "bytes too many that are not zero",
                        400,
                        DAMAGED,
                        gradient().before(EOI, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})),
                file(
                        "the last rows missing",
                        400,
                        CUT_OFF + "the last rows",
                        JpegParts.of(Arrays.copyOf(whole, whole.length - 60))),
                file(
                        "one of three colours missing",
                        400,
                        DAMAGED + "a colour of the JPEG is missing",
                        JpegParts.colourByColour().withoutLastScan()),
                file(
                        "a progressive one without its last scan and end",
                        400,
                        CUT_OFF + "the finer detail",
                        progressive().withoutLastScan().without(EOI)),
                file(
                        "half a marker instead of a scan's data",
                        400,
                        CUT_OFF,
                        gradient().without(EOI).changed(SOS, part -> fill(Arrays.copyOf(part, 15), 14, 1, 0xFF))),
                file(
                        "a scan's header alone",
                        400,
                        CUT_OFF,
                        gradient().without(EOI).changed(SOS, part -> Arrays.copyOf(part, 14))),
                file(
                        "no scan",
                        400,
                        DAMAGED + "the JPEG ends before its pixels",
                        gradient().without(SOS)),
                file(
                        "nothing behind its header",
                        400,
                        CUT_OFF,
                        gradient().without(SOS).without(EOI)),
                file(
                        "no frame",
                        400,
                        DAMAGED + "the JPEG has no frame",
                        gradient().without(SOF)),
                file(
                        "two frames",
                        400,
                        DAMAGED + "the JPEG has two frames",
                        gradient().before(SOS, gradient().first(SOF))),
                file("no quantization", 400, DAMAGED + "a table", gradient().without(DQT)),
                file("a broken code", 400, DAMAGED + "a table", gradient().changed(DHT, part -> fill(part, 5, 16, 9))),
                file(
                        "no codes of a progressive one",
                        400,
                        DAMAGED + "a table",
                        progressive().without(DHT)),
                file(
                        "a segment without length",
                        400,
                        DAMAGED + "a segment",
                        gradient().before(DQT, new byte[] {-1, -2, 0, 0})),
                file(
                        "a frame that is too short",
                        400,
                        DAMAGED + "the JPEG's frame",
                        gradient().changed(SOF, part -> fill(part, 3, 1, 14))),
                file(
                        "a scan of unknown colours",
                        400,
                        DAMAGED + "a scan of the JPEG",
                        gradient().changed(SOS, part -> fill(part, 5, 1, 9))),
                file(
                        "a scan of nothing",
                        400,
                        DAMAGED + "a scan of the JPEG",
                        gradient().changed(SOS, part -> fill(part, 4, 1, 0))),
                file("no pixels", 400, "it has no pixels", gradient().changed(SOF, part -> fill(part, 7, 2, 0))),
                file("arithmetic coding", 415, "arithmetic coding", coded(0xC9)),
                file("progressive arithmetic coding", 415, "arithmetic coding", coded(0xCA)),
                file("lossless coding", 415, "lossless coding", coded(0xC3)),
                file("hierarchical coding", 415, "a rare kind of coding", coded(0xC5)),
                file("12 bits", 415, "12 bits", gradient().changed(SOF, part -> fill(part, 4, 1, 12))),
                file(
                        "two components",
                        415,
                        "2 colour components",
                        gradient().changed(SOF, part -> fill(part, 9, 1, 2))),
                file(
                        "its height behind its pixels",
                        415,
                        "how high it is",
                        gradient().changed(SOF, part -> fill(part, 5, 2, 0))),
                file(
                        "wider than any JPEG may be",
                        413,
                        "65,500",
                        gradient().changed(SOF, part -> fill(part, 7, 2, 0xFF))),
                file(
                        "99 scans of 40 megapixels",
                        413,
                        "too many scans",
                        JpegParts.of(SamplePictures.resource("27-99-scans-40-megapixels.jpg"))),
                file(
                        "more scans than any program writes",
                        413,
                        "too many scans",
                        progressive().before(EOI, scans(120))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatBrowsersDoNotShowIsRefusedInWords(String kind, int status, String words, Supplier<byte[]> file) {
        assertThat(problem(file.get())).satisfies(problem -> {
            assertThat(problem.getMessage()).contains(words);
            assertThat(problem.kind().status()).isEqualTo(status);
        });
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        for (JpegParts whole : List.of(gradient(), progressive(), sampled(1, 1, 2))) {
            byte[] file = whole.without(EOI).file();
            for (int length = 0; length < file.length - 1; length += 1 + length / 100) {
                byte[] cut = Arrays.copyOf(file, length);
                assertThat(problem(cut))
                        .as("%d of %d bytes", length, file.length)
                        .isNotNull();
            }
        }
    }

    @Test
    void aHeaderOfPiecesWithoutEndTakesNoTime() {
        byte[] pieces = new byte[8 << 20];
        for (int i = 0; i < pieces.length; i += 4) {
            System.arraycopy(new byte[] {-1, -2, 0, 2}, 0, pieces, i, 4);
        }
        byte[] fill = new byte[8 << 20];
        Arrays.fill(fill, (byte) 0xFF);
        for (byte[] between : List.of(pieces, fill)) {
            assertThat(problem(gradient().before(APP0, between).file()).getMessage())
                    .contains("too many pieces");
        }
        assertThat(problem(progressive().before(EOI, tables(70_000)).file()).getMessage())
                .contains("too many pieces");
    }

    private static ProblemException problem(byte[] file) {
        return assertTimeout(Duration.ofSeconds(10), () -> Problems.of(() -> PictureDecoder.decode(file)));
    }

    /** Progressive ones with another scan of the last kind again and again. */
    private static byte[][] scans(int count) {
        JpegParts parts = progressive();
        byte[] last = parts.parts().get(parts.parts().size() - 2);
        byte[][] scans = new byte[count][];
        Arrays.fill(scans, last);
        return scans;
    }

    private static byte[][] tables(int count) {
        byte[][] tables = new byte[count][];
        Arrays.fill(tables, new byte[] {-1, (byte) 0xDD, 0, 4, 0, 0});
        return tables;
    }

    private static JpegParts coded(int marker) {
        return gradient().changed(SOF, part -> fill(part, 1, 1, marker));
    }

    private static JpegParts holed() {
        return gradient().changed(SOS, JpegDamageTest::withHole);
    }

    private static byte[] fill(byte[] part, int from, int count, int value) {
        Arrays.fill(part, from, from + count, (byte) value);
        return part;
    }

    /** A scan without the third quarter of its bytes. */
    private static byte[] withHole(byte[] scan) {
        if (scan.length < 80) {
            return scan;
        }
        int quarter = scan.length / 4;
        byte[] shorter = Arrays.copyOf(scan, scan.length - quarter);
        System.arraycopy(scan, 3 * quarter, shorter, 2 * quarter, scan.length - 3 * quarter);
        return shorter;
    }

    private static byte[] withoutRestart(byte[] scan) {
        for (int i = 20; i < scan.length; i++) {
            if (scan[i] == -1 && (scan[i + 1] & 0xFF) == 0xD1) {
                byte[] shorter = Arrays.copyOf(scan, scan.length - 2);
                System.arraycopy(scan, i + 2, shorter, i, scan.length - i - 2);
                return shorter;
            }
        }
        throw new IllegalArgumentException("No restart");
    }

    private static Arguments file(String kind, int status, String words, JpegParts file) {
        Supplier<byte[]> bytes = file::file;
        return Arguments.of(kind, status, words, bytes);
    }
}
