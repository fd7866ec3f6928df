package com.lumiku.studio.media.picture;

import static com.lumiku.studio.media.picture.SamplePictures.chunk;
import static com.lumiku.studio.media.picture.SamplePictures.deflated;
import static com.lumiku.studio.media.picture.SamplePictures.header;
import static com.lumiku.studio.media.picture.SamplePictures.png;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG files that once came out wrongly or were refused, and others of the same kinds. */
class PngCasesTest {

    private static final int IHDR_END = 33;

    @ParameterizedTest
    @ValueSource(strings = {"03-wide-4000000x10.png", "04-wide-70000x10.png", "05-wide-65501x1.png"})
    void sidesThatNoJpegCanHaveAreRefused(String name) {
        assertThat(Problems.of(() -> PictureDecoder.decode(CasePictures.file(name))))
                .returns(413, problem -> problem.kind().status())
                .satisfies(problem -> assertThat(problem.getMessage()).contains("65,500"));
    }

    @Test
    void twoBitsOfGreyMayBeTransparent() {
        BufferedImage image = PictureDecoder.decode(CasePictures.file("13-grey-2bit-transparent.png"));
        long transparent = IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) >>> 24 == 0)
                .count();
        assertThat(transparent).isEqualTo(16);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "2,0", "4,0", "8,0", "16,0", "8,2", "16,2"})
    void oneColourMayBeTransparentInEveryDepth(int bits, int colourType) {
        int samples = colourType == 0 ? 1 : 3;
        int shown = (1 << bits) - 1;
        int hidden = shown - 1;
        byte[] colour = new byte[2 * samples];
        for (int i = 0; i < samples; i++) {
            colour[2 * i] = (byte) (hidden >> 8);
            colour[2 * i + 1] = (byte) hidden;
        }
        byte[] row = samples(bits, samples, hidden, shown);
        BufferedImage image = PictureDecoder.decode(
                png(header(2, 1, bits, colourType), chunk("tRNS", colour), chunk("IDAT", deflated(row))));
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(1, 0)).isEqualTo(0xFFFFFFFF);
    }

    /** A row without filter of two pixels, all samples of each alike. */
    private static byte[] samples(int bits, int samples, int first, int second) {
        if (bits < 8) {
            return new byte[] {0, (byte) (first << 8 - bits | second << 8 - 2 * bits)};
        }
        ByteBuffer row = ByteBuffer.allocate(1 + 2 * samples * bits / 8).put((byte) 0);
        for (int i = 0; i < 2 * samples; i++) {
            int value = i < samples ? first : second;
            if (bits == 16) {
                row.putShort((short) value);
            } else {
                row.put((byte) value);
            }
        }
        return row.array();
    }

    static Stream<byte[]> kinds() {
        return Stream.of("0,1", "0,2", "0,4", "0,8", "0,16", "2,8", "2,16", "3,1", "3,2", "3,4", "3,8", "4,8", "4,16")
                .map(kind -> kind.split(","))
                .map(kind -> new byte[] {Byte.parseByte(kind[0]), Byte.parseByte(kind[1])});
    }

    /** Any bytes are a valid picture, whatever their filters. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindIsReadAsThePlatformReadsIt(byte[] kind) throws IOException {
        Random random = new Random(kind[0] * 31 + kind[1]);
        for (int interlaced = 0; interlaced < 2; interlaced++) {
            for (int[] size : new int[][] {{1, 1}, {5, 3}, {8, 8}, {37, 29}}) {
                byte[] file = noise(size[0], size[1], kind[0], kind[1], interlaced, random);
                DecodedPixels expected =
                        DecodedPixels.of(ImageIO.read(new ByteArrayInputStream(file)), Orientation.UPRIGHT);
                BufferedImage found = PictureDecoder.decode(file);
                int[] row = new int[size[0]];
                for (int y = 0; y < size[1]; y++) {
                    expected.copyRows(y, 1, row, row.length);
                    assertThat(found.getRGB(0, y, row.length, 1, null, 0, row.length))
                            .as("%dx%d, %d", size[0], size[1], y)
                            .isEqualTo(row);
                }
            }
        }
    }

    private static byte[] noise(int width, int height, int colourType, int bits, int interlaced, Random random) {
        int samples = new int[] {1, 0, 3, 1, 2, 0, 4}[colourType];
        int[][] passes = interlaced == 0
                ? new int[][] {{0, 0, 1, 1}}
                : new int[][] {
                    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
                };
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int[] pass : passes) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            for (int y = pass[1]; y < height && columns > 0; y += pass[3]) {
                byte[] row = new byte[(columns * samples * bits + 7) / 8];
                random.nextBytes(row);
                rows.write(random.nextInt(5));
                rows.writeBytes(row);
            }
        }
        byte[] palette = new byte[3 << bits];
        random.nextBytes(palette);
        byte[] ihdr = header(width, height, bits, colourType);
        ihdr[20] = (byte) interlaced;
        byte[] content = Arrays.copyOfRange(ihdr, 8, 21);
        byte[] data = chunk("IDAT", deflated(rows.toByteArray()));
        return colourType == 3
                ? png(chunk("IHDR", content), chunk("PLTE", palette), data)
                : png(chunk("IHDR", content), data);
    }

    @Test
    void whatIsMissingBehindTheLastRowIsNotMissed() {
        CasePictures.assertGradient(PictureDecoder.decode(CasePictures.file("21-no-end.png")), 64, 48, 2);
    }

    @Test
    void aWrongChecksumIsDamageOnlyBeforeTheLastRow() {
        byte[] row = samples(8, 3, 10, 20);
        byte[] compressed = deflated(row);
        byte[] data = chunk("IDAT", compressed);
        byte[] twice = deflated(new byte[] {0, 1, 2, 3, 4, 5, 6, 0, 1, 2, 3, 4, 5, 6});
        byte[] broken = data.clone();
        broken[broken.length - 1] ^= 1;
        byte[] text = chunk("tEXt", "Title\0a".getBytes(StandardCharsets.ISO_8859_1));
        text[text.length - 1] ^= 1;
        // The checksum of the pixels themselves is right.
        assertThat(colour(png(header(2, 1, 8, 2), broken))).isEqualTo(0xFF0A0A0A);
        assertThat(colour(png(header(2, 1, 8, 2), data, text))).isEqualTo(0xFF0A0A0A);
        byte[] end = png(header(2, 1, 8, 2), data);
        end[end.length - 1] ^= 1;
        assertThat(colour(end)).isEqualTo(0xFF0A0A0A);
        // Cut off within the checksum of the pixels.
        assertThat(colour(Arrays.copyOf(end, end.length - 12 - 6))).isEqualTo(0xFF0A0A0A);

        byte[] header = header(2, 1, 8, 2);
        header[header.length - 1] ^= 1;
        assertDamaged(png(header, data));
        byte[] wrong = compressed.clone();
        wrong[wrong.length - 1] ^= 1;
        byte[] both = chunk("IDAT", wrong);
        both[both.length - 1] ^= 1;
        assertDamaged(png(header(2, 1, 8, 2), both));
        byte[] first = chunk("IDAT", Arrays.copyOf(twice, 5));
        first[first.length - 1] ^= 1;
        assertDamaged(png(header(2, 2, 8, 2), first, chunk("IDAT", Arrays.copyOfRange(twice, 5, twice.length))));
    }

    @Test
    void whatEndsBeforeItsLastRowIsRefusedWhereverItEnds() {
        byte[] file = png(SamplePictures.image(BufferedImage.TYPE_INT_RGB, 64, 48));
        for (int length = 0; length < file.length - 12 - 4 - 4 - 3; length++) {
            byte[] head = Arrays.copyOf(file, length);
            assertThat(Problems.of(() -> PictureDecoder.decode(head)))
                    .as("%d bytes", length)
                    .isNotNull();
        }
    }

    private static void assertDamaged(byte[] file) {
        assertThat(Problems.of(() -> PictureDecoder.decode(file)))
                .returns(400, problem -> problem.kind().status());
    }

    private static int colour(byte[] file) {
        return PictureDecoder.decode(file).getRGB(0, 0);
    }

    @Test
    void linearLightBecomesSrgb() {
        BufferedImage image = PictureDecoder.decode(CasePictures.file("15-gamma-1.png"));
        BufferedImage stored = PictureDecoder.decode(without(CasePictures.file("15-gamma-1.png"), "gAMA"));
        for (int x = 0; x < image.getWidth(); x++) {
            for (int shift = 0; shift < 24; shift += 8) {
                double light = (stored.getRGB(x, 0) >> shift & 0xFF) / 255.0;
                double srgb = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
                assertThat(image.getRGB(x, 0) >> shift & 0xFF)
                        .isBetween((int) (255 * srgb) - 1, (int) (255 * srgb) + 2);
            }
        }
    }

    private static byte[] without(byte[] file, String type) {
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf(type) - 4;
        int length = 12 + ByteBuffer.wrap(file).getInt(at);
        byte[] shorter = Arrays.copyOf(file, file.length - length);
        System.arraycopy(file, at + length, shorter, at, file.length - at - length);
        return shorter;
    }

    /**
     * What Chromium 156 shows of six colours.
     *
     * @param chunks the numbers of cICP, of gAMA and of cHRM, or whether there is sRGB
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gAMA 100000|229,96,133 96,229,133 96,133,229 188,188,188 79,79,79 253,248,244|1",
                "gAMA 55556|210,40,77 40,210,77 40,77,210 146,146,146 26,26,26 251,243,235|1",
                "gAMA 45455|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "gAMA 47000|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "gAMA 48000|204,28,63 28,204,63 28,63,204 134,134,134 16,16,16 250,241,232|1",
                "gAMA 0|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "sRGB;gAMA 100000|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "cHRM P3|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "gAMA 45455;cHRM P3|220,0,51 0,205,0 6,58,209 129,129,129 12,12,12 252,240,230|1",
                "gAMA 45455;cHRM sRGB|201,24,57 24,201,57 24,57,201 129,129,129 12,12,12 250,240,231|1",
                "gAMA 100000;cHRM D50|255,47,134 0,241,118 0,135,238 188,188,188 79,79,79 255,248,243|1",
                "gAMA 100000;cHRM zero|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "cICP 12 13|218,0,54 0,204,13 17,61,208 128,128,128 20,20,20 252,240,229|1",
                "sRGB;cICP 12 13|218,0,54 0,204,13 17,61,208 128,128,128 20,20,20 252,240,229|1",
                "cICP 12 13;gAMA 100000|218,0,54 0,204,13 17,61,208 128,128,128 20,20,20 252,240,229|1",
                "cICP 1 13|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "cICP 2 2|200,30,60 30,200,60 30,60,200 128,128,128 20,20,20 250,240,230|0",
                "cICP 1 8|229,96,133 96,229,133 96,133,229 188,188,188 79,79,79 253,248,244|1",
                "cICP 1 4|201,24,57 24,201,57 24,57,201 129,129,129 12,12,12 250,240,231|1",
                "cICP 1 5|189,8,36 8,189,36 8,36,189 106,106,106 3,3,3 249,237,224|1",
                "cICP 1 1|197,18,49 18,197,49 18,49,197 121,121,121 7,7,7 250,239,229|1",
                "cICP 6 6|192,34,49 52,194,47 30,56,197 121,121,121 7,7,7 249,239,229|1",
                "cICP 5 13|204,30,60 0,200,64 28,60,199 128,128,128 20,20,20 250,240,230|1",
                "cICP 10 8|255,0,148 0,255,93 0,165,239 188,188,188 79,79,79 255,244,243|1",
                "cICP 11 13|213,0,55 0,204,13 19,59,208 128,128,128 20,20,20 252,240,229|2",
                "cICP 9 14|246,0,43 0,208,0 0,48,207 121,121,121 7,7,7 255,238,227|1",
                "cICP 9 16|255,0,0 0,255,0 0,0,255 132,132,132 1,1,1 255,211,179|4",
                "cICP 9 18|229,0,41 0,208,0 0,41,176 99,99,99 5,5,5 255,225,204|4"
            })
    void coloursAreThoseOfABrowser(String chunks, String colours, int tolerance) {
        assertColours(chunks, 8, colours, tolerance);
        assertColours(chunks, 16, colours, tolerance);
    }

    private static void assertColours(String chunks, int bits, String colours, int tolerance) {
        byte[] stored = {
            (byte) 200,
            30,
            60,
            30,
            (byte) 200,
            60,
            30,
            60,
            (byte) 200,
            (byte) 128,
            (byte) 128,
            (byte) 128,
            20,
            20,
            20,
            (byte) 250,
            (byte) 240,
            (byte) 230
        };
        ByteBuffer row = ByteBuffer.allocate(1 + stored.length * bits / 8).put((byte) 0);
        for (byte sample : stored) {
            row.put(sample);
            if (bits == 16) {
                row.put(sample);
            }
        }
        Stream<byte[]> told = Stream.of(chunks.split(";")).map(PngCasesTest::colourChunk);
        byte[] file = png(Stream.concat(
                        Stream.concat(Stream.of(header(6, 1, bits, 2)), told),
                        Stream.of(chunk("IDAT", deflated(row.array()))))
                .toArray(byte[][]::new));
        BufferedImage image = PictureDecoder.decode(file);
        int[] expected =
                Stream.of(colours.split("[ ,]")).mapToInt(Integer::parseInt).toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(image.getRGB(i / 3, 0) >> 16 - 8 * (i % 3) & 0xFF)
                    .as("%d bits, channel %d of colour %d", bits, i % 3, i / 3)
                    .isBetween(expected[i] - tolerance, expected[i] + tolerance);
        }
    }

    private static byte[] colourChunk(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "sRGB" -> chunk("sRGB", new byte[1]);
            case "gAMA" ->
                chunk(
                        "gAMA",
                        ByteBuffer.allocate(4)
                                .putInt(Integer.parseInt(words[1]))
                                .array());
            case "cICP" -> chunk("cICP", new byte[] {Byte.parseByte(words[1]), Byte.parseByte(words[2]), 0, 1});
            default -> chunk("cHRM", chromaticities(words[1]));
        };
    }

    private static byte[] chromaticities(String name) {
        int[] xy =
                switch (name) {
                    case "P3" -> new int[] {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};
                    case "sRGB" -> new int[] {31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000};
                    case "D50" -> new int[] {34570, 35850, 70800, 29200, 17000, 79700, 13100, 4600};
                    default -> new int[8];
                };
        ByteBuffer content = ByteBuffer.allocate(32);
        for (int number : xy) {
            content.putInt(number);
        }
        return content.array();
    }

    /** As section 4.3 of PNG's third edition and browsers have it: code points, a profile, sRGB, gamma. */
    @Test
    void theFirstOfCodePointsProfileAndSrgbCounts() {
        byte[] p3 = SamplePictures.resource("display-p3.png");
        byte[] srgb = chunk("sRGB", new byte[1]);
        byte[] codePoints = chunk("cICP", new byte[] {1, 13, 0, 1});
        int byProfile = colour(p3);
        assertThat(colour(withChunk(p3, srgb))).isEqualTo(byProfile);
        assertThat(colour(withChunk(p3, codePoints))).isNotEqualTo(byProfile).isEqualTo(colour(without(p3, "iCCP")));
    }

    private static byte[] withChunk(byte[] file, byte[] chunk) {
        ByteBuffer longer = ByteBuffer.allocate(file.length + chunk.length);
        longer.put(file, 0, IHDR_END).put(chunk).put(file, IHDR_END, file.length - IHDR_END);
        return longer.array();
    }
}
